// The one question asked of every page: can anything here be a core name? Runs before anything else is loaded, so it
// depends on nothing; its stems are data from `lib/core/lexicon/stems.ts`, put in by the build.

/** What to look for. Every core name, as pages write it, contains one of these. */
export interface Stems {
  /** In lower case and with е for ё: rare enough to settle the matter wherever they stand. */
  plain: readonly StemGroup[];
  /** Short names, as written: they count unless a letter, or a character that makes them part of other words, stands beside them. */
  bare: readonly BareStem[];
}
/** Stems that share one or two letters: a page without these is spared the whole group. */
export interface StemGroup {
  key: string;
  stems: readonly string[];
}
export interface BareStem {
  text: string;
  notAfter: string;
  notBefore: string;
}

function isLetter(unit: string): boolean {
  return unit.toLowerCase() !== unit.toUpperCase();
}

function standsAlone(text: string, { text: stem, notAfter, notBefore }: BareStem): boolean {
  // Chinese stems may touch Latin letters, abbreviations may not.
  const alphabetic = isLetter(stem.charAt(0));
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + stem.length);
    const joined = alphabetic && (isLetter(before) || isLetter(after));
    if (!joined && !(before !== '' && notAfter.includes(before)) && !(after !== '' && notBefore.includes(after)))
      return true;
  }
  return false;
}

/**
 * Whether a text may hold a core name. Looking for an absent stem is faster than reading the text in a loop, and so is
 * lowering it once.
 */
export function mayHoldCoreTerm(text: string, stems: Stems): boolean {
  if (stems.bare.some((stem) => standsAlone(text, stem))) return true;
  const lowered = text.toLowerCase().replaceAll('ё', 'е');
  return stems.plain.some((group) => holdsAny(lowered, group));
}

/**
 * A key of two letters is looked for once, and its stems only where it stands: a page of Shanghai's news is full of 上, at
 * each of which a search for every stem would stop. A key of one letter is common, and its stems are rare: these are searched.
 */
function holdsAny(text: string, { key, stems }: StemGroup): boolean {
  if (key.length < 2) return text.includes(key) && stems.some((stem) => text.includes(stem));
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const found = at;
    if (stems.some((stem) => text.startsWith(stem, found - stem.indexOf(key)))) return true;
  }
  return false;
}
