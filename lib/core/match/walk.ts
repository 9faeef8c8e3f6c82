// Follows the trie from one position of a text and finds the longest name that begins there.
import type { Lexicon } from '../lexicon/decode.ts';
import { ROOT_BASE } from '../lexicon/double-array.ts';
import { ACCEPTS, BASE, CONTINUES, DASH, HAN, IGNORABLE, LENGTH_BITS, LENGTH_MASK, NO_SYMBOL, SPACE, SYMBOL, TAIL } from '../lexicon/format.ts';
import { classAt } from './class-at.ts';
import { endsHere, holdsHere, withCombiningMarks } from './neighbours.ts';
import type { Range } from './neighbours.ts';

/** A name found at a position. One object is used again and again: the scan allocates nothing. */
export interface Match { end: number; payload: number }

/** White space inside Chinese is ignored (a line's end, spaced lettering), but not in names so short that two words meet. */
const SHORTEST_BROKEN = 4;
const NONE = -1;

/**
 * The longest name that begins at `start` and counts there: whole words, the guard's conditions on case and neighbours.
 * @param allowed one byte for each payload, 0 where the article rules it out; `undefined` allows all.
 * @returns whether there is one; it is left in `match`.
 */
export function longestAt(lexicon: Lexicon, range: Range, start: number, allowed: Uint8Array | undefined, match: Match): boolean {
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
  // The name that just ended has no longer brother.
  let over = false;
  match.payload = NONE;

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
    if (symbol === NO_SYMBOL) break;

    let payload = NONE;
    for (;;) {
      if (record !== NONE) {
        if (stretches[tail] !== step) return match.payload !== NONE;
        tail += 1;
      } else {
        const slot = base + step;
        if (labels[slot] !== step) return match.payload !== NONE;
        const target = targets[slot] ?? 0;
        if (target >= TAIL) {
          record = target - TAIL;
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
    if (payload === NONE) continue;
    const end = withCombiningMarks(text, position + 1, to);
    const admitted = (allowed === undefined || allowed[payload] !== 0) && !(broken && letters < SHORTEST_BROKEN);
    if (admitted && endsHere(lexicon, range, end, here, payload) && holdsHere(lexicon, range, start, end, payload)) {
      match.end = end;
      match.payload = payload;
    }
    if (over) break;
  }
  return match.payload !== NONE;
}
