// What a code unit of a page is to the lexicon.
import type { Lexicon } from '../lexicon/decode.ts';
import { BLOCK_MASK, BLOCK_SHIFT } from '../lexicon/format.ts';

/** The class (`format.ts`) of the code unit at a position. */
export function classAt(lexicon: Lexicon, text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return lexicon.classes[(lexicon.pages[unit >> BLOCK_SHIFT] ?? 0) + (unit & BLOCK_MASK)] ?? 0;
}
