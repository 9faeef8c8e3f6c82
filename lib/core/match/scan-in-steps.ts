// Very long texts in steps: a page may hold a whole book in one text node, and no task of ours may be long.
import type { Lexicon } from '../lexicon/decode.ts';
import type { Range } from './neighbours.ts';
import { type Hits, scanPart } from './scan.ts';

/** Code units of one step: a few milliseconds even before the engine has compiled the loop. */
export const STEP = 20_000;

/** `scan` over the whole text, with a pause after each step. @param step code units */
export function* scanInSteps(
  lexicon: Lexicon,
  text: string,
  hits: Hits,
  allowed?: Uint8Array,
  step = STEP,
): Generator<undefined, Hits, void> {
  // Each step sees the whole text: what stands around a name decides whether it counts.
  const range: Range = { text, from: 0, to: text.length };
  for (let begin = 0; begin < text.length; ) {
    begin = scanPart(lexicon, range, hits, begin, Math.min(text.length, begin + step), allowed);
    if (begin < text.length) yield undefined;
  }
  return hits;
}
