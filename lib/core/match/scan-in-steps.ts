// Very long texts in steps: a page may hold a whole book in one text node, and no task of ours may be long.
import type { Lexicon } from '../lexicon/decode.ts';
import { NO_SYMBOL, SYMBOL, WORD } from '../lexicon/format.ts';
import { classAt } from './class-at.ts';
import { type Hits, scan } from './scan.ts';

/** Code units of one step: a few milliseconds even before the engine has compiled the loop. */
export const STEP = 20_000;
/** How far a place is looked for that no name reaches over; a text without any is cut there. Code units. */
const LONGEST_SEARCH = 5_000;

/** `scan` over the whole text, with a pause after each step. @param step code units */
export function* scanInSteps(
  lexicon: Lexicon,
  text: string,
  hits: Hits,
  allowed?: Uint8Array,
  step = STEP,
): Generator<undefined, Hits, void> {
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= step ? text.length : endOfStep(lexicon, text, from + step);
    scan(lexicon, text, hits, from, to, allowed);
    from = to;
    if (from < text.length) yield undefined;
  }
  return hits;
}

/** Behind the first character from `position` on that stands in no name and joins no words. */
function endOfStep(lexicon: Lexicon, text: string, position: number): number {
  const limit = Math.min(text.length, position + LONGEST_SEARCH);
  for (let at = position; at < limit; at += 1)
    if ((classAt(lexicon, text, at) & (SYMBOL | WORD)) === NO_SYMBOL) return at + 1;
  return limit;
}
