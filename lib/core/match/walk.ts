// Follows the trie from one position of a text and finds the longest name that begins there.
import type { Lexicon } from '../lexicon/decode.ts';
import { ROOT_BASE } from '../lexicon/double-array.ts';
import {
  ACCEPTS,
  BASE,
  CONTINUES,
  DASH,
  HAN,
  IGNORABLE,
  LENGTH_BITS,
  LENGTH_MASK,
  NO_SYMBOL,
  SPACE,
  SYMBOL,
  TAIL,
} from '../lexicon/format.ts';
import { classAt } from './class-at.ts';
import type { Range } from './neighbours.ts';
import { endsHere, holdsHere, withCombiningMarks } from './neighbours.ts';

/** A name found at a position. One object is used again and again: the scan allocates nothing. */
export interface Match {
  end: number;
  payload: number;
}

/** White space inside Chinese is ignored (a line's end, spaced lettering), but not in names so short that two words meet. */
const SHORTEST_BROKEN = 4;
const NONE = -1;

/**
 * The names passed on the way, shortest first. Whether a name counts where it stands is asked afterwards, longest first:
 * the guards of 上合 are never asked inside 上合组织. The scan is synchronous, so one set serves all.
 */
const MOST_NESTED = 64;
const nestedEnds = new Int32Array(MOST_NESTED);
const nestedPayloads = new Int32Array(MOST_NESTED);
const nestedClasses = new Int32Array(MOST_NESTED);

/**
 * The longest name that begins at `start` and counts there: whole words, the guard's conditions on case and neighbours.
 * @param allowed one byte for each payload, 0 where the article rules it out; `undefined` allows all.
 * @returns whether there is one; it is left in `match`.
 */
export function longestAt(
  lexicon: Lexicon,
  range: Range,
  start: number,
  allowed: Uint8Array | undefined,
  match: Match,
): boolean {
  const count = walk(lexicon, range, start);
  for (let index = count - 1; index >= 0; index -= 1) {
    const end = withCombiningMarks(range.text, nestedEnds[index] as number, range.to);
    for (let payload = nestedPayloads[index] as number; payload >= 0; payload = (lexicon.otherwise[payload] ?? 0) - 1) {
      if (allowed !== undefined && allowed[payload] === 0) continue;
      if (
        endsHere(lexicon, range, end, nestedClasses[index] as number, payload) &&
        holdsHere(lexicon, range, start, end, payload)
      ) {
        match.end = end;
        match.payload = payload;
        return true;
      }
    }
  }
  return false;
}

/** Leaves all names whose spelling begins at `start` in the arrays above. @returns how many */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over one state; split, it runs at a third of the speed
function walk(lexicon: Lexicon, range: Range, start: number): number {
  const { labels, targets, tails, stretches } = lexicon;
  const { text, to } = range;
  let base = ROOT_BASE;
  // In a tail: its record, the place of its next symbol, and its end.
  let record = NONE;
  let tail = 0;
  let tailEnd = 0;
  let previous = NO_SYMBOL;
  let letters = 0;
  let broken = false;
  let count = 0;

  for (let position = start; position < to; position += 1) {
    let here = classAt(lexicon, text, position);
    let symbol = here & SYMBOL;
    if (symbol === IGNORABLE) continue;
    let step = symbol;
    if (symbol === SPACE || symbol === DASH) {
      let dashed = false;
      do {
        dashed ||= symbol === DASH;
        position += 1;
        here = position < to ? classAt(lexicon, text, position) : NO_SYMBOL;
        symbol = here & SYMBOL;
      } while (symbol === SPACE || symbol === DASH || symbol === IGNORABLE);
      // Beside a Chinese character white space means nothing; elsewhere it is a step before the letter's.
      const separated = dashed || ((previous | here) & HAN) === 0;
      broken ||= !separated;
      step = separated ? SPACE : symbol;
    }
    if (symbol === NO_SYMBOL) return count;

    let payload = NONE;
    let over = false;
    for (;;) {
      if (record !== NONE) {
        if (stretches[tail] !== step) return count;
        tail += 1;
      } else {
        const slot = base + step;
        if (labels[slot] !== step) return count;
        const target = targets[slot] ?? 0;
        if ((target & TAIL) !== 0) {
          record = target & BASE;
          const size = tails[record + 2] ?? 0;
          tail = (tails[record + 1] ?? 0) | ((size >> LENGTH_BITS) << 16);
          tailEnd = tail + (size & LENGTH_MASK);
        } else {
          base = target & BASE;
          if ((target & ACCEPTS) !== 0) payload = targets[base] ?? 0;
        }
      }
      if (record !== NONE && tail === tailEnd) {
        payload = tails[record] ?? 0;
        over = payload !== CONTINUES;
        if (!over) {
          const target = (tails[record + 3] ?? 0) | ((tails[record + 4] ?? 0) << 16);
          base = target & BASE;
          payload = (target & ACCEPTS) !== 0 ? (targets[base] ?? 0) : NONE;
        }
        record = NONE;
      }
      if (step === symbol) break;
      step = symbol;
    }

    letters += 1;
    previous = here;
    if (payload !== NONE && !(broken && letters < SHORTEST_BROKEN) && count < MOST_NESTED) {
      nestedEnds[count] = position + 1;
      nestedPayloads[count] = payload;
      nestedClasses[count] = here;
      count += 1;
    }
    if (over) return count;
  }
  return count;
}
