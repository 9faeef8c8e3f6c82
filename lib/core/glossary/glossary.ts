// The glossary of a page: its terms in three languages with what a translator needs beside them, as a table of text.
import { shortCitation } from '../cite/citation.ts';
import type { CardRecord } from '../dataset/card.ts';
import type { Language } from '../dataset/schema.ts';
import { TYPE_NAMES } from '../i18n/entity-type-names.ts';
import { SEARCH_MESSAGES } from '../i18n/search-messages.ts';
import { formatDate } from '../time/format-date.ts';

/** The page that the terms stand on. */
export interface GlossaryPage {
  title: string;
  url: string;
}

export interface Glossary {
  page: GlossaryPage;
  language: Language;
  headings: string[];
  /** As many cells a row as there are headings. Cells may hold several lines. */
  rows: string[][];
  /** Version of the dataset that it was made from. */
  version: string;
}

/** Citations of one entry: more fill a cell that nobody reads. */
const MOST_SOURCES = 4;

/**
 * @param records in the order wanted
 * @param counts mentions on the page, by entity
 * @param language of definitions, dates and sources
 */
export function glossaryOf(
  records: readonly CardRecord[],
  counts: ReadonlyMap<string, number>,
  page: GlossaryPage,
  language: Language,
): Glossary {
  const { glossaryType, glossaryDefinition, glossaryDates, glossarySources, glossaryMentions } = SEARCH_MESSAGES;
  const translated = [glossaryType, glossaryDefinition, glossaryDates, glossarySources, glossaryMentions];
  return {
    page,
    language,
    headings: ['中文', 'English', 'Русский', ...translated.map((heading) => heading[language])],
    rows: records.map((record) => rowOf(record, counts.get(record.entity.id) ?? 0, language)),
    version: records[0]?.version ?? '',
  };
}

function rowOf({ entity, excerpts, sources }: CardRecord, count: number, language: Language): string[] {
  const dates = entity.dates.map(({ edtf, what }) => `${formatDate(edtf, language)} ${what[language]}`);
  const citations = excerpts.flatMap((excerpt) => {
    const source = sources.find(({ id }) => id === excerpt.source);
    return source === undefined ? [] : [shortCitation(source, excerpt.section, language)];
  });
  const basis = entity.editorial === undefined ? [] : [`${SEARCH_MESSAGES.editorial[language]}: ${entity.editorial}`];
  return [
    entity.prefLabel.zh,
    entity.prefLabel.en,
    entity.prefLabel.ru,
    TYPE_NAMES[entity.type][language],
    entity.definition[language],
    dates.join('\n'),
    [...[...new Set(citations)].slice(0, MOST_SOURCES), ...basis].join('\n'),
    String(count),
  ];
}
