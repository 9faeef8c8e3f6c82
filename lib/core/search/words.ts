// Words in any order, case form or number: “convention shanghai”, шанхайскую конвенцию, dialogue partners.
// An inverted index from stems to labels; words of a query may also be just begun (“reg anti terr”).
import { isHan } from './fold.ts';
import { CLASS, type Offers } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord, stem } from './stem.ts';

export interface WordIndex {
  /** Distinct words in code unit order, and the number of each word's stem. */
  readonly words: readonly string[];
  readonly stemOfWord: Int32Array;
  readonly stems: ReadonlyMap<string, number>;
  /** Labels by stem, ascending, each once. */
  readonly postings: readonly (readonly number[])[];
  /**
   * Number of distinct stems by label, in all of it and in its core; stop words aside. Chinese text counts as one more,
   * which no word of a query covers: “2007” is not all of 和平使命2007.
   */
  readonly size: Uint8Array;
  readonly coreSize: Uint8Array;
}

/** A word that is only begun counts from this length; a single letter begins half of all words. */
const SHORTEST_BEGINNING = 2;
const BEGUN_WORD = 0.8;
const MOST_STEMS = 255;

/** Spaces and what `isHan` calls Chinese. */
const BETWEEN_WORDS = /[ \u3007\u3400-\u9fff\uf900-\ufaff]+/u;

const CHINESE = /[\u3007\u3400-\u9fff\uf900-\ufaff]/u;

/** The alphabetical words of folded text: runs between spaces and Chinese characters. */
export function wordsOf(folded: string): string[] {
  return folded.split(BETWEEN_WORDS).filter((word) => word !== '');
}

export function createWordIndex(index: SearchIndex): WordIndex {
  const stems = new Map<string, number>();
  const stemByWord = new Map<string, number>();
  const postings: number[][] = [];
  const stemNumber = (word: string): number => {
    let number = stemByWord.get(word);
    if (number === undefined) {
      const text = stem(word);
      number = stems.get(text) ?? stems.size;
      stems.set(text, number);
      stemByWord.set(word, number);
      postings[number] ??= [];
    }
    return number;
  };
  const distinct = (text: string): number[] => {
    const numbers: number[] = [];
    for (const word of wordsOf(text)) {
      if (isStopWord(word)) continue;
      const number = stemNumber(word);
      if (!numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  };
  const size = new Uint8Array(index.labels.length);
  const coreSize = new Uint8Array(index.labels.length);
  index.folded.forEach((label, i) => {
    const all = distinct(label);
    for (const number of all) postings[number]?.push(i);
    const whole = Math.min(MOST_STEMS, all.length + Number(CHINESE.test(label)));
    size[i] = whole;
    const [start, end] = [index.coreStart[i] ?? 0, index.coreEnd[i] ?? 0];
    if (end - start === label.length) coreSize[i] = whole;
    else {
      const core = label.slice(start, end);
      coreSize[i] = Math.min(MOST_STEMS, distinct(core).length + Number(CHINESE.test(core)));
    }
  });
  const words = [...stemByWord.keys()].toSorted();
  return {
    words,
    stemOfWord: Int32Array.from(words, (word) => stemByWord.get(word) ?? 0),
    stems,
    postings,
    size,
    coreSize,
  };
}

/** One word of the query and the stems it may stand for. */
interface QueryWord {
  readonly exact: number | undefined;
  readonly begun: ReadonlySet<number>;
}

export interface WordScan {
  /** The folded query, and its parts as typed: folding drops the spaces between Chinese words. */
  readonly query: string;
  readonly parts: readonly string[];
  /** As in `NameScan`. */
  readonly rankClass?: number;
}

/**
 * Offers documents with a label that holds every word of the query. Chinese parts must occur as they are.
 * A single word counts only in another form of itself: where it is begun, `names.ts` finds it.
 */
export function scanWords(index: SearchIndex, wordIndex: WordIndex, scan: WordScan, collector: Offers): void {
  const alphabetical = wordsOf(scan.query);
  const meaningful = alphabetical.filter((word) => !isStopWord(word));
  const chosen = meaningful.length > 0 ? meaningful : alphabetical;
  const chinese = scan.parts.filter((part) => isHan(part.charCodeAt(0)));
  if (chosen.length === 0 && chinese.length < 2) return;
  const single = chosen.length === 1 && chinese.length === 0;
  const words = chosen.map((word) => queryWord(wordIndex, word, !single));
  const labels = candidates(index, wordIndex, words, chinese);
  for (const label of labels) {
    const folded = index.folded[label] ?? '';
    if (!chinese.every((part) => folded.includes(part))) continue;
    offerLabel(index, wordIndex, label, words, chinese, scan.rankClass, collector);
  }
}

function offerLabel(
  index: SearchIndex,
  wordIndex: WordIndex,
  label: number,
  words: readonly QueryWord[],
  chinese: readonly string[],
  rankClass: number | undefined,
  collector: Offers,
): void {
  const document = index.document[label] ?? 0;
  if (chinese.length > 0) {
    const covered = chinese.reduce((sum, part) => sum + part.length, 0) / (index.folded[label]?.length ?? 1);
    collector.offer(document, rankClass ?? CLASS.words, Math.min(1, covered), label);
    return;
  }
  const exact = new Set<number>();
  let begun = 0;
  for (const word of words) {
    if (word.exact !== undefined && wordIndex.postings[word.exact] !== undefined && holds(wordIndex, word.exact, label))
      exact.add(word.exact);
    else begun += 1;
  }
  const size = wordIndex.size[label] ?? 1;
  const complete = begun === 0 && (exact.size === size || isWholeCore(index, wordIndex, label, exact));
  const covered =
    (exact.size + begun * BEGUN_WORD) /
    Math.max(1, exact.size + begun < (wordIndex.coreSize[label] ?? 1) ? (wordIndex.coreSize[label] ?? 1) : size);
  collector.offer(document, rankClass ?? (complete ? CLASS.inflected : CLASS.words), Math.min(1, covered), label);
}

/** “SCO summit” has as many words as the core of “SCO summit in Ufa”, but not the same ones. */
function isWholeCore(index: SearchIndex, wordIndex: WordIndex, label: number, exact: ReadonlySet<number>): boolean {
  if (exact.size !== wordIndex.coreSize[label]) return false;
  const core = (index.folded[label] ?? '').slice(index.coreStart[label], index.coreEnd[label]);
  return wordsOf(core).every((word) => isStopWord(word) || exact.has(wordIndex.stems.get(stem(word)) ?? -1));
}

function queryWord(wordIndex: WordIndex, word: string, mayBeBegun: boolean): QueryWord {
  const exact = wordIndex.stems.get(stem(word));
  const begun = new Set<number>();
  if (mayBeBegun && word.length >= SHORTEST_BEGINNING) {
    for (let i = firstAtLeast(wordIndex.words, word); wordIndex.words[i]?.startsWith(word) === true; i += 1)
      begun.add(wordIndex.stemOfWord[i] ?? 0);
  }
  if (exact !== undefined) begun.delete(exact);
  return { exact, begun };
}

/** Labels that hold all alphabetical words, ascending; without such words, those that hold the longest Chinese part. */
function candidates(
  index: SearchIndex,
  wordIndex: WordIndex,
  words: readonly QueryWord[],
  chinese: readonly string[],
): number[] {
  if (words.length === 0) {
    const longest = chinese.reduce((a, b) => (b.length > a.length ? b : a));
    return labelsWith(index, longest);
  }
  const sizeOf = (word: QueryWord): number =>
    stemsOf(word).reduce((sum, number) => sum + (wordIndex.postings[number]?.length ?? 0), 0);
  const rarestFirst = words.map((word) => ({ word, size: sizeOf(word) })).toSorted((a, b) => a.size - b.size);
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined || rarest.size === 0) return [];
  const labels = [...new Set(stemsOf(rarest.word).flatMap((number) => wordIndex.postings[number] ?? []))];
  return labels.filter((label) =>
    others.every(({ word }) => stemsOf(word).some((number) => holds(wordIndex, number, label))),
  );
}

function stemsOf(word: QueryWord): number[] {
  return word.exact === undefined ? [...word.begun] : [word.exact, ...word.begun];
}

function labelsWith(index: SearchIndex, text: string): number[] {
  const labels: number[] = [];
  let label = 0;
  for (
    let at = index.joined.indexOf(text);
    at !== -1;
    at = index.joined.indexOf(text, index.starts[label + 1] ?? index.joined.length)
  ) {
    while ((index.starts[label + 1] ?? 0) <= at) label += 1;
    labels.push(label);
  }
  return labels;
}

/** Postings are ascending: binary search. */
function holds(wordIndex: WordIndex, number: number, label: number): boolean {
  const labels = wordIndex.postings[number] ?? [];
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] ?? 0) < label) low = middle + 1;
    else high = middle;
  }
  return labels[low] === label;
}

function firstAtLeast(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
