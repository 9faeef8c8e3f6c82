// The lexicon travels as base64 in a script of its own (`lexicon.js`, made with the dataset), injected before the annotator:
// a fetch would need a file that every page can ask for, and so tell who has the extension.
import { LEXICON_KEY } from '../../core/lexicon/lexicon-key.ts';

interface WithFromBase64 {
  fromBase64?: (text: string) => Uint8Array;
}

/**
 * The lexicon's bytes; the text is let go of.
 * @throws Error where `lexicon.js` was not injected
 */
export function lexiconBytes(): Uint8Array {
  const world = globalThis as Record<symbol, unknown>;
  const text = world[Symbol.for(LEXICON_KEY)];
  if (typeof text !== 'string') throw new Error('lexicon.js is missing in this frame');
  delete world[Symbol.for(LEXICON_KEY)];
  const { fromBase64 } = Uint8Array as unknown as WithFromBase64;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Lets go of a lexicon that was injected once more; another injection may have done so before. */
export function dropLexicon(): void {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for(LEXICON_KEY)];
}
