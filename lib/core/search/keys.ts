// Compile time only: makes the search keys from the records. pinyin-pro and OpenCC stay here; what they know about our
// labels goes into two small tables, so that search needs neither at run time.
//
// Not in the keys, because it is cheaper to make than to load: folded labels (`fold.ts`, some milliseconds), initials
// and full pinyin of each label (from the table of readings). Not in them, because the records hold it: definitions.

import type { Entity, Event, LabelLanguage, Records } from '../dataset/schema.ts';
import { LANGUAGES } from '../dataset/vocabulary.ts';
import { createFolder, parseTraditional } from './fold.ts';
import { importanceOf } from './importance.ts';
import type { SearchKey, SearchKeys } from './key-format.ts';
import { compileReadings } from './readings.ts';
import { compileTraditional } from './traditional.ts';

/** Compiles entities and events. The result is plain JSON, about 320 bytes a document, in the order of the records. */
export function compileKeys(records: Pick<Records, 'entities' | 'events' | 'excerpts'>): SearchKeys {
  const weights = importanceOf(records);
  const documents = [
    ...records.entities.map((entity) => entityKey(entity, weights.get(entity.id) ?? 0)),
    ...records.events.map((event) => eventKey(event, weights.get(event.id) ?? 0)),
  ];
  const labels = documents.flatMap((key) => Object.values(key.names).flat());
  const definitions = [
    ...records.entities.map((entity) => entity.definition.zh),
    ...records.events.map((event) => event.what.zh),
  ];
  // Traditional labels of our own must fold to the simplified ones as well; the table holds whatever leads to used characters.
  const traditional = compileTraditional([...labels, ...definitions].join(''));
  const fold = createFolder(parseTraditional(traditional));
  return { version: 1, traditional, readings: compileReadings(labels.map((label) => fold(label).text)), documents };
}

function entityKey(entity: Entity, weight: number): SearchKey {
  const names: { [language in LabelLanguage]?: string[] } = {};
  for (const language of LANGUAGES) names[language] = [entity.prefLabel[language].normalize('NFC')];
  for (const label of entity.altLabels) {
    const text = label.text.normalize('NFC');
    const list = names[label.lang] ?? [];
    if (!list.includes(text)) list.push(text);
    names[label.lang] = list;
  }
  const dates = [...entity.dates.map((fact) => fact.edtf), ...entity.status.map((period) => period.from)];
  return key(entity.id, entity.type, weight, names, dates);
}

function eventKey(event: Event, weight: number): SearchKey {
  const { zh, en, ru } = event.title;
  return key(
    event.id,
    'event',
    weight,
    { zh: [zh.normalize('NFC')], en: [en.normalize('NFC')], ru: [ru.normalize('NFC')] },
    [event.date],
  );
}

function key(
  id: string,
  type: SearchKey['type'],
  weight: number,
  names: SearchKey['names'],
  dates: readonly (string | undefined)[],
): SearchKey {
  const known = [...new Set(dates.filter((date) => date !== undefined))];
  return { id, type, weight, names, ...(known.length === 0 ? {} : { dates: known }) };
}
