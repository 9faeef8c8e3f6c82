// One search for popup, side panel, omnibox and reader: every way of finding a name in one ranked list.
//
//   query ─► names ─► words ─► dates and types ─► other layout ─► pinyin ─► (few so far?) fuzzy ─► definitions ─► order
//
// Each step offers documents with a rank; a document keeps the best. The cheap steps run always, as each is one pass
// over flat arrays; the dear ones run only while the list is short.
import type { LabelLanguage, Language } from '../dataset/schema.ts';
import { constrained, createDateIndex, scanConstraint } from './constraints.ts';
import {
  createDefinitionIndex,
  type DefinitionIndex,
  type Definitions,
  definitionMatch,
  scanDefinitions,
} from './definitions.ts';
import { unfoldRange } from './fold.ts';
import { createFuzzyIndex, type FuzzyIndex, scanFuzzy } from './fuzzy.ts';
import { type KeyKind, type KeyType, kindOf, type SearchKey, type SearchKeys } from './key-format.ts';
import { marksOf } from './marks.ts';
import { nameRank } from './name-class.ts';
import { scanNames } from './names.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { createPinyinIndex, scanPinyin } from './pinyin.ts';
import type { Range } from './ranges.ts';
import { CLASS, Collector, type Hit, type Rank } from './ranking.ts';
import { createIndex, type SearchIndex } from './search-index.ts';
import { createWordIndex, scanWords } from './words.ts';

export type Via = 'name' | 'pinyin' | 'fuzzy' | 'layout' | 'date' | 'type' | 'definition';

export interface Result {
  readonly id: string;
  readonly kind: KeyKind;
  readonly type: KeyType;
  readonly rank: Rank;
  /** 0–1 within the rank; the higher the better. */
  readonly score: number;
  readonly via: Via;
  /** What matched. For a definition the label is the piece of it around the match. */
  readonly match: { readonly label: string; readonly lang: LabelLanguage; readonly ranges: readonly Range[] };
}

export interface SearchOptions {
  /** The user's language: of labels that match equally well the one in this language is shown. Default `zh`. */
  readonly language?: Language;
  /** Most results wanted, at least 1. Default 50. */
  readonly limit?: number;
  /** Only documents of these types. */
  readonly types?: readonly KeyType[];
  /** When aborted, the search stops at the next step and gives no results. */
  readonly signal?: AbortSignal;
}

export interface Search {
  /** Best first. An empty query gives no results. Never throws. */
  (query: string, options?: SearchOptions): Result[];
  /** From now on definitions are searched, too. */
  readonly define: (definitions: Definitions) => void;
  /** Builds what is otherwise built when first needed (fuzzy search, definitions): some 50 ms, best spent when idle. */
  readonly prepare: () => void;
  /** Key of a document, for its titles and dates. */
  readonly key: (id: string) => SearchKey | undefined;
}

const DEFAULT_LIMIT = 50;
/** With this many good results nobody looks at likenesses, nor at definitions. */
const ENOUGH_BEFORE_FUZZY = 3;
/** A label that is the query but for inflection is what was meant; likenesses would only be noise behind it. */
const ENOUGH_EXACT = 1;

/**
 * Builds the index: about 45 ms for 1,500 documents, so after the first paint.
 * @param texts definitions by id; without them, and until `define` is called, definitions are not searched.
 */
export function createSearch(keys: SearchKeys, texts?: Definitions): Search {
  let definitions = texts;
  const index = createIndex(keys);
  const words = createWordIndex(index);
  const pinyin = createPinyinIndex(index, keys.readings);
  const dates = createDateIndex(index);
  const collector = new Collector(index.importance);
  const byId = new Map(keys.documents.map((key) => [key.id, key]));
  let fuzzy: FuzzyIndex | undefined;
  let definitionIndex: DefinitionIndex | undefined;
  const fuzzyIndex = (): FuzzyIndex => (fuzzy ??= createFuzzyIndex(index, pinyin));
  const definitionsIndex = (texts: Definitions): DefinitionIndex =>
    (definitionIndex ??= createDefinitionIndex(index, texts));

  function steps(query: Query, limit: number): (() => void)[] {
    const { constraint } = query;
    return [
      () => scanNames(index, { query: query.folded }, collector),
      () => scanWords(index, words, { query: query.folded, parts: query.parts }, collector),
      () => constraint !== undefined && scanConstraint(index, dates, words, constraint, collector),
      () =>
        query.otherLayout !== undefined &&
        scanNames(index, { query: query.otherLayout, rankClass: CLASS.layout, worst: CLASS.prefix }, collector),
      () => query.pinyin !== undefined && scanPinyin(index, pinyin, query.pinyin, collector),
      () =>
        collector.sizeUpTo('pinyin-words') < ENOUGH_BEFORE_FUZZY &&
        collector.sizeUpTo('inflected') < ENOUGH_EXACT &&
        scanLikenesses(query),
      () =>
        definitions !== undefined &&
        collector.size < limit &&
        scanDefinitions(definitionsIndex(definitions), query.folded, query.parts, collector),
    ];
  }

  function scanLikenesses({ folded, constraint }: Query): void {
    scanFuzzy(index, fuzzyIndex(), pinyin, folded, collector);
    if (constraint !== undefined && constraint.rest !== '')
      scanFuzzy(index, fuzzyIndex(), pinyin, constraint.rest, constrained(index, dates, constraint, collector));
  }

  function result(query: Query, hit: Hit, language: Language): Result {
    const key = keys.documents[hit.document];
    if (key === undefined) throw new RangeError(`no document ${hit.document}`);
    const base = {
      id: key.id,
      kind: kindOf(key),
      type: key.type,
      rank: hit.rank,
      score: hit.score,
      via: viaOf(query, hit),
    };
    const definition = hit.rank === 'definition' ? definitions?.get(key.id) : undefined;
    const piece =
      definition && definitionMatch(definition, language, index.fold, unfoldRange, query.folded, query.parts);
    if (piece !== undefined) return { ...base, match: { label: piece.text, lang: piece.lang, ranges: piece.ranges } };
    if (hit.label < 0)
      return { ...base, match: { label: key.names[language]?.[0] ?? key.id, lang: language, ranges: [] } };
    const shown = { ...hit, label: inLanguage(index, query, hit, language) };
    return {
      ...base,
      match: {
        label: index.labels[shown.label] ?? '',
        lang: index.languages[shown.label] ?? language,
        ranges: marksOf(index, pinyin, query, shown),
      },
    };
  }

  const search = (text: string, options: SearchOptions = {}): Result[] => {
    const { language = 'zh', limit = DEFAULT_LIMIT, types, signal } = options;
    const query = parseQuery(text, index.fold);
    if (query.folded === '') return [];
    collector.clear();
    if (types !== undefined) collector.filter = (document) => types.includes(keys.documents[document]?.type ?? 'event');
    for (const step of steps(query, limit)) {
      if (signal?.aborted === true) return [];
      step();
    }
    return collector.best(limit).map((hit) => result(query, hit, language));
  };
  return Object.assign(search, {
    define: (given: Definitions) => {
      definitions = given;
      definitionIndex = undefined;
    },
    prepare: () => {
      fuzzyIndex();
      if (definitions !== undefined) definitionsIndex(definitions);
    },
    key: (id: string) => byId.get(id),
  });
}

/** “2007” is in 和平使命—2007 and in Peace Mission 2007: of labels that match in the same way, the one in the user's language. */
function inLanguage(index: SearchIndex, query: Query, hit: Hit, language: Language): number {
  if (index.languages[hit.label] === language) return hit.label;
  for (let label = index.firstLabel[hit.document] ?? 0; label < (index.firstLabel[hit.document + 1] ?? 0); label += 1) {
    if (index.languages[label] !== language) continue;
    const rank = nameRank(query.folded, index.folded[label] ?? '', [
      index.coreStart[label] ?? 0,
      index.coreEnd[label] ?? 0,
    ]);
    if (rank === hit.rank) return label;
  }
  return hit.label;
}

function viaOf(query: Query, hit: Hit): Via {
  if (hit.rank.startsWith('pinyin')) return 'pinyin';
  if (hit.rank === 'faint') return 'fuzzy';
  if (hit.rank === 'fuzzy' || hit.rank === 'layout' || hit.rank === 'definition') return hit.rank;
  if (hit.rank === 'listed' || hit.rank === 'narrowed') return query.constraint?.date === undefined ? 'type' : 'date';
  return 'name';
}
