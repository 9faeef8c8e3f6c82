// What exact, prefix, substring and inside mean. This is the readable definition; `names.ts` finds the same over all
// labels at once, and a property test holds the two together.
import { isHan } from './fold.ts';

export type NameRank = 'exact' | 'prefix' | 'substring' | 'inside';

/** True where a word begins at `at`: at the start, after a space, at a Chinese character, and where script or digits change. */
export function beginsWord(text: string, at: number): boolean {
  const here = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (at === 0 || isHan(here) || isHan(before)) return true;
  return !isLetterOrDigit(before) || isDigit(here) !== isDigit(before);
}

/**
 * How a folded label holds a folded query, or undefined.
 * @param core the label without the organisation's name, `[start, end)`; see `core-name.ts`.
 */
export function nameRank(query: string, label: string, core: readonly [number, number]): NameRank | undefined {
  if (query === '' || !label.includes(query)) return undefined;
  const [start, end] = core;
  const coreText = label.slice(start, end);
  if (label === query || coreText === query) return 'exact';
  if (label.startsWith(query) || label.slice(start).startsWith(query)) return 'prefix';
  for (let at = label.indexOf(query); at !== -1; at = label.indexOf(query, at + 1))
    if (beginsWord(label, at)) return 'substring';
  return 'inside';
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Folded text has only letters, digits, “+”, the space and the line end; the letters are all above these. */
function isLetterOrDigit(code: number): boolean {
  return code > 0x2b;
}
