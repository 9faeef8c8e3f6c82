// Writes what the dataset holds into data/README.md, between two marks, so that the figures there are never guessed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../core/dataset/gaps.ts';
import type { Records } from '../core/dataset/schema.ts';
import { ENTITY_TYPES, LABEL_LANGUAGES } from '../core/dataset/vocabulary.ts';
import { DATA_FOLDER } from './load-records.ts';

const BEGIN = '<!-- counts: made by `npm run data -- --counts` -->';
const END = '<!-- end of counts -->';

/** Replaces the counts in the curators' README. @throws Error where the marks are missing */
export function writeCounts(records: Records): void {
  const path = join(DATA_FOLDER, 'README.md');
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`data/README.md has no place for the counts: put ${BEGIN} and ${END} into it.`);
  writeFileSync(path, `${text.slice(0, begin)}${BEGIN}\n${countsTable(records)}\n${text.slice(end)}`);
}

/** Records by kind, entities by type, names by language, as Markdown. */
export function countsTable(records: Records): string {
  const kinds: readonly (readonly [string, number])[] = [
    ['sources', records.sources.length],
    ['entities', records.entities.length],
    ['events', records.events.length],
    ['excerpts', records.excerpts.length],
    ['statistics (figures, series, tables)', records.tables.length],
    ['discrepancies', records.discrepancies.length],
  ];
  const types = ENTITY_TYPES.map(
    (type) => `${type} ${String(records.entities.filter((entity) => entity.type === type).length)}`,
  );
  const names = records.entities.flatMap(namesOf);
  const languages = LABEL_LANGUAGES.map(
    (language) => [language, names.filter((name) => name.lang === language).length] as const,
  ).filter(([, count]) => count > 0);
  return [
    '| records | number |',
    '| --- | --- |',
    ...kinds.map(([name, count]) => `| ${name} | ${String(count)} |`),
    '',
    `Entities by type: ${types.join(', ')}.`,
    '',
    `Curated names by language (forms of inflection and script are generated): ${languages.map(([language, count]) => `${language} ${String(count)}`).join(', ')}.`,
  ].join('\n');
}
