// The one question asked of every page: can anything here be a core name? Runs before anything else is loaded, so it
// depends on nothing; its patterns are data from `lib/core/lexicon/stems.ts`, put in by the build.

/** What to look for: every core name, as pages write it, holds one of the stems. */
export interface ScoutPatterns {
  /**
   * Source of a regular expression for Chinese stems, and for short names as written: these count unless a letter, or a
   * character that makes them part of other words, stands beside them. One expression, since a search for each stem stops
   * at every 上 of a page of Shanghai's news.
   */
  written: string;
  /** Stems of other scripts, for a text in lower case and with е for ё: a search for what is absent is faster than any loop. */
  lowered: readonly StemGroup[];
}
/** Stems that share a letter: a page without it is spared the whole group. */
export interface StemGroup {
  key: string;
  stems: readonly string[];
}

const SOFT_HYPHEN = '\u00ad';

/** @returns whether a text may hold a core name */
export function coreTermTest({ written, lowered }: ScoutPatterns): (text: string) => boolean {
  const expression = new RegExp(written);
  return (text) => {
    const seen = text.replaceAll(SOFT_HYPHEN, '');
    if (expression.test(seen)) return true;
    const small = seen.toLowerCase().replaceAll('ё', 'е');
    return lowered.some(({ key, stems }) => small.includes(key) && stems.some((stem) => holdsStem(small, stem)));
  };
}

/** Between a stem's words any white space or dash may stand, as in the matcher; nearly always a word is missing altogether. */
function holdsStem(text: string, stem: string): boolean {
  const words = stem.split(' ');
  if (!words.every((word) => text.includes(word))) return false;
  return words.length === 1 || new RegExp(words.join('[\\s-]+')).test(text);
}
