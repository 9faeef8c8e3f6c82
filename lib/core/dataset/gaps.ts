// What is missing or doubtful in the records though they are well-formed: reported, so that nothing is forgotten.
import type { DataIssue } from './issue.ts';
import type { Entity, Label, LocalText, Records } from './schema.ts';
import { LANGUAGES } from './vocabulary.ts';
import { yearOfName } from './year-of-name.ts';

/** A definition's bounds: Chinese characters, and words in English and Russian. */
export const DEFINITION_LENGTH = {
  zh: { least: 40, most: 140 },
  en: { least: 20, most: 60 },
  ru: { least: 20, most: 60 },
} as const;

/** @param places where each record stands, by `kind/id` */
export function findGaps(records: Records, places: ReadonlyMap<string, string>): DataIssue[] {
  const gaps: DataIssue[] = [];
  const report = (kind: keyof Records, record: string, field: string, problem: string, mend: string): void => {
    gaps.push({ level: 'gap', file: places.get(`${kind}/${record}`) ?? kind, record, field, problem, mend });
  };
  for (const entity of records.entities) checkEntity(entity, report);
  for (const event of records.events) {
    if (event.excerpts.length === 0 && event.editorial === undefined)
      report(
        'events',
        event.id,
        'excerpts',
        'no excerpt supports the event',
        'name one, or give the basis under editorial',
      );
  }
  for (const table of records.tables) {
    const rowsSupported = table.rows.every((row) => row.excerpts.length > 0);
    if (table.excerpts.length === 0 && table.editorial === undefined && !rowsSupported)
      report(
        'tables',
        table.id,
        'excerpts',
        'no excerpt supports the figures',
        'name one, or give the basis under editorial',
      );
  }
  for (const excerpt of orphanExcerpts(records))
    report(
      'excerpts',
      excerpt,
      'about',
      'nothing refers to the excerpt',
      'name it in a record, say what it is about, or remove it',
    );
  for (const entity of orphanEntities(records))
    report(
      'entities',
      entity,
      'relations',
      'the entity stands alone: no relation, event, table or excerpt leads to it',
      'relate it to something',
    );
  for (const { form, entities } of duplicateForms(records.entities)) {
    const [first = ''] = entities;
    report(
      'entities',
      first,
      'altLabels',
      `“${form}” is a name of ${entities.join(' and ')}`,
      'keep it in one of them, or set its tier to none in the others',
    );
  }
  return gaps;
}

type Report = (kind: keyof Records, record: string, field: string, problem: string, mend: string) => void;

function checkEntity(entity: Entity, report: Report): void {
  const { id } = entity;
  if (entity.excerpts.length === 0 && entity.editorial === undefined)
    report(
      'entities',
      id,
      'definition',
      'neither an excerpt nor an editorial basis supports the definition',
      'name an excerpt, or give the basis under editorial',
    );
  for (const language of LANGUAGES) {
    const length = definitionLength(entity.definition, language);
    const { least, most } = DEFINITION_LENGTH[language];
    if (length < least || length > most)
      report(
        'entities',
        id,
        `definition.${language}`,
        `${String(length)} ${language === 'zh' ? 'characters' : 'words'}`,
        `write ${String(least)} to ${String(most)}`,
      );
  }
  entity.dates.forEach((date, index) => {
    if (date.excerpts.length === 0 && date.editorial === undefined)
      report(
        'entities',
        id,
        `dates[${String(index)}]`,
        'the date is unsupported',
        'name an excerpt, or give the basis under editorial',
      );
  });
  entity.status.forEach((period, index) => {
    if (period.excerpts.length === 0 && period.editorial === undefined && entity.editorial === undefined)
      report(
        'entities',
        id,
        `status[${String(index)}]`,
        'the status is unsupported',
        'name an excerpt, or give the basis under editorial',
      );
  });
  entity.figures.forEach((figure, index) => {
    if (figure.excerpts.length === 0 && figure.editorial === undefined)
      report(
        'entities',
        id,
        `figures[${String(index)}]`,
        'the figure is unsupported',
        'name an excerpt, or give the basis under editorial',
      );
  });
  for (const label of namesOf(entity)) {
    if (label.tier !== 'none' && label.guard === undefined && isShort(label.text))
      report(
        'entities',
        id,
        'altLabels',
        `“${label.text}” is short enough to mean other things`,
        'give it a guard, or tier none',
      );
  }
}

/** Chinese characters (punctuation not counted), or words. */
export function definitionLength(definition: LocalText, language: keyof LocalText): number {
  const text = definition[language];
  return language === 'zh'
    ? text.replace(/[\s\p{P}]/gu, '').length
    : text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Preferred and alternative names with their tiers. */
export function namesOf(entity: Entity): Label[] {
  const preferred = LANGUAGES.map(
    (lang): Label => ({
      lang,
      text: entity.prefLabel[lang],
      tier: entity.tier,
      ...(entity.guard === undefined ? {} : { guard: entity.guard }),
    }),
  );
  return [...preferred, ...entity.altLabels];
}

/** Latin or Cyrillic abbreviations of up to four letters, and single or double Chinese characters, mean many things. */
function isShort(text: string): boolean {
  return /^[\p{Lu}\d+-]{1,4}$/u.test(text) || /^\p{Script=Han}{1,2}$/u.test(text);
}

/** Names of two bearers that no year tells apart; where years differ, the article's year decides (lexicon/forms.ts). */
function duplicateForms(entities: readonly Entity[]): { form: string; entities: string[] }[] {
  const byForm = new Map<string, { form: string; entities: Set<string>; years: Set<number> }>();
  for (const entity of entities) {
    for (const label of namesOf(entity)) {
      if (label.tier === 'none') continue;
      const key = label.text.toLowerCase().replace(/[\s“”"「」《》«»]/gu, '');
      const known = byForm.get(key) ?? { form: label.text, entities: new Set<string>(), years: new Set<number>() };
      const year = yearOfName(entity);
      known.entities.add(entity.id);
      if (year !== 0) known.years.add(year);
      byForm.set(key, known);
    }
  }
  return [...byForm.values()]
    .filter(({ entities: ids, years }) => ids.size > 1 && years.size < ids.size)
    .map(({ form, entities: ids }) => ({ form, entities: [...ids] }));
}

function orphanExcerpts(records: Records): string[] {
  const used = new Set<string>();
  collect(records.entities, used);
  collect(records.events, used);
  collect(records.tables, used);
  collect(records.discrepancies, used);
  return records.excerpts
    .filter((excerpt) => excerpt.about.length === 0 && !used.has(excerpt.id))
    .map((excerpt) => excerpt.id);
}

/** Gathers every string below a value: ids are told from prose by being looked up. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, into);
}

function orphanEntities(records: Records): string[] {
  const used = new Set<string>();
  for (const entity of records.entities) {
    for (const relation of entity.relations) used.add(relation.target);
    for (const period of entity.status) if (period.of !== undefined) used.add(period.of);
    if (entity.relations.length > 0 || entity.status.some((period) => period.of !== undefined)) used.add(entity.id);
  }
  for (const event of records.events) for (const id of event.entities) used.add(id);
  for (const excerpt of records.excerpts) for (const id of excerpt.about) used.add(id);
  for (const table of records.tables)
    for (const id of [...table.entities, ...table.rows.flatMap((row) => row.entity ?? [])]) used.add(id);
  return records.entities.map((entity) => entity.id).filter((id) => !used.has(id));
}
