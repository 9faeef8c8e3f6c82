// The one question asked of every page: can anything here be a core name? Runs before anything else is loaded, so it
// depends on nothing; its patterns are data from `lib/core/lexicon/stems.ts`, put in by the build.

/**
 * What to look for, as sources of two regular expressions. Every core name, as pages write it, matches one of them. A few
 * dozen alternatives in one expression read a Chinese page four times faster than a search for each of them, which stops at
 * every 上 (docs/bench.md).
 */
export interface ScoutPatterns {
  /** Short names as written: they count unless a letter, or a character that makes them part of other words, stands beside them. */
  written: string;
  /** For a text in lower case and with е for ё: parts of longer names, rare enough to settle the matter wherever they stand. */
  lowered: string;
}

const SOFT_HYPHEN = '\u00ad';

/** @returns whether a text may hold a core name */
export function coreTermTest(patterns: ScoutPatterns): (text: string) => boolean {
  const written = new RegExp(patterns.written);
  const lowered = new RegExp(patterns.lowered);
  return (text) => {
    const seen = text.replaceAll(SOFT_HYPHEN, '');
    return written.test(seen) || lowered.test(seen.toLowerCase().replaceAll('ё', 'е'));
  };
}
