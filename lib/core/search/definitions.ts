// Search in definitions, ranked last. The definitions belong to the records; they are handed in, folded on first use
// and never stored twice.
import type { Language, LocalText } from '../dataset/schema.ts';
import { LANGUAGES } from '../dataset/vocabulary.ts';
import type { Folded } from './fold.ts';
import { mergeRanges, type Range } from './ranges.ts';
import { CLASS, type Offers } from './ranking.ts';
import { LINE, type SearchIndex } from './search-index.ts';
import { isStopWord, stem } from './stem.ts';

/** Definition of an entity, or what happened in an event, by id. */
export type Definitions = ReadonlyMap<string, LocalText>;

export interface DefinitionIndex {
  /** All folded definitions, a line each: three lines a document, in the order of LANGUAGES. */
  readonly joined: string;
  readonly starts: Int32Array;
}

/** What the user sees of a definition: this many characters before the match, and in all. */
const BEFORE_MATCH = 24;
const SNIPPET = 96;
const SHORTEST_QUERY = 2;

/** Folds all definitions: about 40 ms for 1,200 documents, so it is called ahead of time (see `Search.prepare`). */
export function createDefinitionIndex(index: SearchIndex, definitions: Definitions): DefinitionIndex {
  const starts = new Int32Array(index.documents.length * LANGUAGES.length + 1);
  const lines: string[] = [];
  let at = 0;
  for (const document of index.documents) {
    const definition = definitions.get(document.id);
    for (const language of LANGUAGES) {
      const line = definition === undefined ? '' : index.fold(definition[language]).text;
      starts[lines.length] = at;
      lines.push(line);
      at += line.length + LINE.length;
    }
  }
  starts[lines.length] = at;
  return { joined: lines.join(LINE) + LINE, starts };
}

/** What must occur in a definition: the query's parts, inflected words by their stems. */
export function needlesOf(parts: readonly string[]): string[] {
  const meaningful = parts.filter((part) => !isStopWord(part));
  return (meaningful.length > 0 ? meaningful : parts).map(stem);
}

/** Offers documents whose definition, in one language, holds all parts of the query; the query as a whole counts more. */
export function scanDefinitions(
  definitions: DefinitionIndex,
  query: string,
  parts: readonly string[],
  collector: Offers,
): void {
  const needles = needlesOf(parts);
  const longest = needles.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < SHORTEST_QUERY) return;
  const { joined, starts } = definitions;
  let line = 0;
  for (let at = joined.indexOf(longest); at !== -1; at = joined.indexOf(longest, starts[line + 1] ?? joined.length)) {
    while ((starts[line + 1] ?? 0) <= at) line += 1;
    const text = joined.slice(starts[line] ?? 0, (starts[line + 1] ?? 0) - LINE.length);
    if (needles.every((needle) => text.includes(needle))) {
      collector.offer(Math.floor(line / LANGUAGES.length), CLASS.definition, text.includes(query) ? 1 : 0.5, -1);
    }
    if (line + 1 >= starts.length - 1) break;
  }
}

export interface DefinitionMatch {
  readonly text: string;
  readonly lang: Language;
  readonly ranges: Range[];
}

/**
 * The piece of a definition around the match, preferably in the user's language, with ranges into the piece.
 * @param unfold maps a range of folded text to a range of the original.
 */
export function definitionMatch(
  definition: LocalText,
  language: Language,
  fold: (text: string) => Folded,
  unfold: (folded: Folded, start: number, end: number) => [number, number],
  query: string,
  parts: readonly string[],
): DefinitionMatch | undefined {
  const needles = needlesOf(parts);
  for (const lang of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    const original = definition[lang];
    const folded = fold(original);
    if (!needles.every((needle) => folded.text.includes(needle))) continue;
    const found = folded.text.includes(query) ? [query] : needles;
    const ranges = mergeRanges(
      found.map((needle) => {
        const at = folded.text.indexOf(needle);
        return unfold(folded, at, at + needle.length);
      }),
    );
    const start = Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE_MATCH);
    const end = Math.min(original.length, start + SNIPPET);
    const text = `${start > 0 ? '…' : ''}${original.slice(start, end)}${end < original.length ? '…' : ''}`;
    const shift = start > 0 ? 1 - start : 0;
    return {
      text,
      lang,
      ranges: ranges.filter((range) => range[1] <= end).map(([from, to]): Range => [from + shift, to + shift]),
    };
  }
  return undefined;
}
