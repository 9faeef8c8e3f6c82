// Finds all names in a text: leftmost first, the longest at each place, none overlapping.
import type { Lexicon } from '../lexicon/decode.ts';
import { BLOCK_MASK, BLOCK_SHIFT, IGNORABLE, NO_SYMBOL, pairHash, SYMBOL, WORD } from '../lexicon/format.ts';
import { classAt } from './class-at.ts';
import type { Range } from './neighbours.ts';
import { longestAt } from './walk.ts';
import type { Match } from './walk.ts';

/** Hits as numbers, in the order of the text. Only the first `count` elements of each array are hits. */
export interface Hits {
  count: number;
  /** Offsets in UTF-16 code units of the scanned text, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  payloads: Uint16Array;
}

const FIRST_CAPACITY = 64;

export function emptyHits(): Hits {
  return { count: 0, starts: new Int32Array(FIRST_CAPACITY), ends: new Int32Array(FIRST_CAPACITY), payloads: new Uint16Array(FIRST_CAPACITY) };
}

function addHit(hits: Hits, start: number, { end, payload }: Match): void {
  if (hits.count === hits.starts.length) {
    const { starts, ends, payloads } = hits;
    hits.starts = new Int32Array(hits.count * 2);
    hits.starts.set(starts);
    hits.ends = new Int32Array(hits.count * 2);
    hits.ends.set(ends);
    hits.payloads = new Uint16Array(hits.count * 2);
    hits.payloads.set(payloads);
  }
  hits.starts[hits.count] = start;
  hits.ends[hits.count] = end;
  hits.payloads[hits.count] = payload;
  hits.count += 1;
}

/**
 * Adds the names in `text[from … to)` to `hits`. Nothing outside the range is looked at.
 *
 * The loop asks one question of each position: can a name begin with this pair of code units? The bit filter answers
 * no nearly always, and only then the trie is touched. `tests/reference-matcher.ts` is its slow, readable twin.
 *
 * @param allowed one byte for each payload, 0 to leave it out; `undefined` allows all.
 */
export function scan(lexicon: Lexicon, text: string, hits: Hits = emptyHits(), from = 0, to = text.length, allowed?: Uint8Array): Hits {
  const { pages, classes, pairs } = lexicon;
  const mask = pairs.length * 32 - 1;
  const range: Range = { text, from, to };
  const match: Match = { end: 0, payload: 0 };
  let previous = NO_SYMBOL;
  let position = from;
  let here = NO_SYMBOL;
  if (from < to) {
    const unit = text.charCodeAt(from);
    here = classes[(pages[unit >> BLOCK_SHIFT] as number) + (unit & BLOCK_MASK)] as number;
  }
  while (position < to - 1) {
    const unit = text.charCodeAt(position + 1);
    // Both tables cover every code unit, so neither look-up is ever undefined.
    const next = classes[(pages[unit >> BLOCK_SHIFT] as number) + (unit & BLOCK_MASK)] as number;
    const bit = pairHash(here, next) & mask;
    if ((((pairs[bit >> 5] as number) >>> (bit & 31)) & 1) !== 0 && (previous & here & WORD) === 0 && longestAt(lexicon, range, position, allowed, match)) {
      addHit(hits, position, match);
      position = match.end;
      previous = classBefore(lexicon, text, position);
      if (position >= to) break;
      const code = text.charCodeAt(position);
      here = classes[(pages[code >> BLOCK_SHIFT] as number) + (code & BLOCK_MASK)] as number;
    } else {
      if ((here & SYMBOL) !== IGNORABLE) previous = here;
      here = next;
      position += 1;
    }
  }
  return hits;
}

/** The class of the last letter of the name that ends at `position`. */
function classBefore(lexicon: Lexicon, text: string, position: number): number {
  let at = position - 1;
  while (at > 0 && (classAt(lexicon, text, at) & SYMBOL) === IGNORABLE) at -= 1;
  return classAt(lexicon, text, at);
}
