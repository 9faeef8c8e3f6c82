// Finds all names in a text: leftmost first, the longest at each place, none overlapping.
import type { Lexicon } from '../lexicon/decode.ts';
import { BLOCK_MASK, BLOCK_SHIFT, IGNORABLE, PAIR_FACTOR, START_SHIFT, SYMBOL, WORD } from '../lexicon/format.ts';
import { classAt } from './class-at.ts';
import type { Range } from './neighbours.ts';
import type { Match } from './walk.ts';
import { longestAt } from './walk.ts';

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
  return {
    count: 0,
    starts: new Int32Array(FIRST_CAPACITY),
    ends: new Int32Array(FIRST_CAPACITY),
    payloads: new Uint16Array(FIRST_CAPACITY),
  };
}

/** The hits alone, in arrays of their size. */
export function copyHits({ count, starts, ends, payloads }: Hits): Hits {
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count), payloads: payloads.slice(0, count) };
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
 * @param allowed one byte for each payload, 0 to leave it out; `undefined` allows all.
 */
export function scan(
  lexicon: Lexicon,
  text: string,
  hits: Hits = emptyHits(),
  from = 0,
  to = text.length,
  allowed?: Uint8Array,
): Hits {
  scanPart(lexicon, { text, from, to }, hits, from, to, allowed);
  return hits;
}

/**
 * Adds the names of a range that begin at `begin` or behind it and before `end`.
 * `tests/reference-matcher.ts` is its slow, readable twin.
 * @returns where the next name may begin: `end`, or behind a name that reaches over it
 */
export function scanPart(
  lexicon: Lexicon,
  range: Range,
  hits: Hits,
  begin: number,
  end: number,
  allowed?: Uint8Array,
): number {
  const match: Match = { end: 0, payload: 0 };
  // A name has two letters at least.
  const last = Math.min(end, range.to - 1);
  let position = seek(lexicon, range.text, begin, last);
  while (position < last) {
    if (beginsWord(lexicon, range, position) && longestAt(lexicon, range, position, allowed, match)) {
      addHit(hits, position, match);
      position = match.end;
    } else {
      position += 1;
    }
    position = seek(lexicon, range.text, position, last);
  }
  return Math.max(position, end);
}

/**
 * The first position from `position` on and before `last` where a name may begin; `last` or more where there is none.
 *
 * The loop asks of each position whether a name begins with this letter and whether one begins with this pair. The filter
 * answers no nearly always; only else the trie is touched. One condition, because two that each hold now and then are
 * guessed wrong too often; a function of its own, because what stands around it takes its registers: without both the scan
 * takes half as long again.
 */
function seek({ pages, classes, pairs }: Lexicon, text: string, position: number, last: number): number {
  if (position >= last) return position;
  const mask = pairs.length * 32 - 1;
  // Both tables cover every code unit, and the mask keeps within the filter: no look-up is ever undefined.
  let unit = text.charCodeAt(position);
  let here = classes[(pages[unit >> BLOCK_SHIFT] as number) + (unit & BLOCK_MASK)] as number;
  for (let at = position; at < last; at += 1) {
    unit = text.charCodeAt(at + 1);
    const next = classes[(pages[unit >> BLOCK_SHIFT] as number) + (unit & BLOCK_MASK)] as number;
    const bit = (here * PAIR_FACTOR + next) & mask;
    if ((((pairs[bit >> 5] as number) >>> (bit & 31)) & (here >> START_SHIFT)) !== 0) return at;
    here = next;
  }
  return last;
}

/** Whether a word may begin at `position`: in scripts with spaces, no letter stands before it. */
function beginsWord(lexicon: Lexicon, { text, from }: Range, position: number): boolean {
  if ((classAt(lexicon, text, position) & WORD) === 0) return true;
  let at = position - 1;
  while (at >= from && (classAt(lexicon, text, at) & SYMBOL) === IGNORABLE) at -= 1;
  return at < from || (classAt(lexicon, text, at) & WORD) === 0;
}
