// Compile time only: which traditional characters to fold. OpenCC's dictionaries weigh a megabyte; single characters
// are all that search needs, and of those only the ones whose simplified form occurs in our labels and definitions.
import { Converter } from 'opencc-js';

/** OpenCC's names for the traditional standards that queries may come in: Taiwan, Hong Kong, OpenCC's own. */
const STANDARDS = ['tw', 'hk', 't'] as const;
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Pairs of a traditional character and its simplified form, as one string ("組组織织").
 * @param text all text that is searched; a character whose simplified form is not in it cannot be found and is left out.
 */
export function compileTraditional(text: string): string {
  const used = new Set(text);
  const simplified = new Map<string, string>();
  for (const standard of STANDARDS) {
    const convert = Converter({ from: standard, to: 'cn' });
    // One call for all characters, apart from each other, so that no word of the dictionary spans two of them.
    const characters = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i));
    convert(characters.join('\n'))
      .split('\n')
      .forEach((form, i) => {
        const character = characters[i];
        if (
          character !== undefined &&
          form !== character &&
          form.length === 1 &&
          used.has(form) &&
          !simplified.has(character)
        )
          simplified.set(character, form);
      });
  }
  return [...simplified].flat().join('');
}
