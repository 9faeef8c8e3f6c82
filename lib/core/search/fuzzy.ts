// The last resort by name: typos, gaps, order. Grams choose a shortlist, Fuse.js and the tiling judge it, so that the
// cost is that of some dozen labels whatever the size of the dataset.
import Fuse from 'fuse.js';
import { isHan } from './fold.ts';
import { createGramIndex, type GramIndex, shortlist } from './grams.ts';
import type { PinyinIndex } from './pinyin.ts';
import { CLASS, type Offers } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { similarityOf } from './similarity.ts';

export interface FuzzyIndex {
  readonly grams: GramIndex;
  /** Folded labels, then the full pinyin of Chinese labels. */
  readonly fields: readonly string[];
  /** Label of the fields that are pinyin: field `firstPinyin + i` belongs to `pinyin.labels[i]`. */
  readonly firstPinyin: number;
}

/**
 * Labels that Fuse.js looks at. The wanted one is nearly always among the first ten. Fuse.js takes some 4 µs a label for
 * a short query and 40 µs for a long one, which has so many grams that fewer labels will do.
 */
const SHORTLIST = 40;
const SHORTLIST_OF_LONG = 16;
const LONG_QUERY = 16;
/** Fuse.js: share of the query that may be wrong. Half finds everything with everything. */
const FUSE_THRESHOLD = 0.4;
/** From this quality a likeness is what was meant more often than not; below the other it is chance. */
const FUZZY_QUALITY = 0.7;
const WORST_QUALITY = 0.55;
/** Fuse.js splits longer patterns into chunks of 32; longer queries are pasted sentences, not names. */
export const LONGEST_FUZZY_QUERY = 64;
/** Of two equally like labels the one that has less beside it is meant. */
const LENGTH_SHARE = 0.2;
/** Three letters (лав, ров) are in every long name. */
const SHORTEST_CHINESE_PIECE = 1;
const SHORTEST_LETTERS_PIECE = 4;

const FUSE_OPTIONS = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: FUSE_THRESHOLD,
  shouldSort: false,
} as const;

export function createFuzzyIndex(index: SearchIndex, pinyin: PinyinIndex): FuzzyIndex {
  const spelled = Array.from(pinyin.labels, (_, i) => spelling(pinyin, i).join(''));
  const fields = [...index.folded, ...spelled];
  return { grams: createGramIndex(fields), fields, firstPinyin: index.folded.length };
}

/** The commonest reading of each character of a Chinese label; `position` counts in `pinyin.labels`. */
export function spelling(pinyin: PinyinIndex, position: number): string[] {
  const syllables: string[] = [];
  for (let s = pinyin.starts[position] ?? 0; (pinyin.syllables[s] ?? 0) !== 0; s += 1)
    syllables.push(pinyin.sets[pinyin.syllables[s] ?? 0]?.[0] ?? '');
  return syllables;
}

/** Pieces of the query that count as common with a label have at least this many characters. */
export function shortestPiece(query: string): number {
  return isHan(query.charCodeAt(0)) ? SHORTEST_CHINESE_PIECE : SHORTEST_LETTERS_PIECE;
}

/** Offers documents whose labels are like the folded query. */
export function scanFuzzy(
  index: SearchIndex,
  fuzzy: FuzzyIndex,
  pinyin: PinyinIndex,
  query: string,
  collector: Offers,
): void {
  if (query.length < 2 || query.length > LONGEST_FUZZY_QUERY) return;
  const chosen = shortlist(fuzzy.grams, query, query.length > LONG_QUERY ? SHORTLIST_OF_LONG : SHORTLIST);
  const texts = chosen.map((field) => fuzzy.fields[field] ?? '');
  const typos = new Map(
    new Fuse(texts, FUSE_OPTIONS).search(query).map((result) => [result.refIndex, 1 - (result.score ?? 1)]),
  );
  const shortest = shortestPiece(query);
  chosen.forEach((field, i) => {
    const text = texts[i] ?? '';
    const quality = Math.max(typos.get(i) ?? 0, similarityOf(query, text, shortest).quality);
    if (quality < WORST_QUALITY) return;
    const label = field < fuzzy.firstPinyin ? field : (pinyin.labels[field - fuzzy.firstPinyin] ?? 0);
    const core = (index.coreEnd[label] ?? 0) - (index.coreStart[label] ?? 0);
    const length = field < fuzzy.firstPinyin ? Math.min(core, text.length) : text.length;
    const likeLength = Math.min(query.length, length) / Math.max(query.length, length, 1);
    collector.offer(
      index.document[label] ?? 0,
      quality < FUZZY_QUALITY ? CLASS.faint : CLASS.fuzzy,
      (1 - LENGTH_SHARE) * quality + LENGTH_SHARE * likeLength,
      label,
    );
  });
}
