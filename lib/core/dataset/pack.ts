// The shipped form of the dataset: the same records with what goes without saying left out, so that the file stays small.
// `unpackDataset(packDataset(x))` equals x; a test proves it on the whole dataset.
import type { Dataset } from './compile.ts';
import type { Excerpt, Label, Relation } from './schema.ts';

/** Fields that are left out where they hold their default. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  entities: { altLabels: [], dates: [], status: [], relations: [], figures: [], excerpts: [], certainty: 'high' },
  events: { figures: [], excerpts: [], certainty: 'high' },
  tables: { entities: [], excerpts: [] },
  excerpts: { about: [] },
  sources: {},
  discrepancies: {},
};
/** Fields of nested records, by the field that holds them. */
const NESTED_DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  dates: { excerpts: [] },
  status: { excerpts: [] },
  figures: { excerpts: [], qualifier: 'exactly' },
  rows: { excerpts: [] },
  outline: { level: 1 },
};

type Json = Record<string, unknown>;

export function packDataset(dataset: Dataset): unknown {
  return mapRecords(dataset as unknown as Json, (kind, record) => {
    const packed = { ...record };
    dropDefaults(packed, DEFAULTS[kind] ?? {});
    for (const [field, defaults] of Object.entries(NESTED_DEFAULTS)) {
      if (Array.isArray(packed[field])) packed[field] = (packed[field] as Json[]).map((item) => dropDefaults({ ...item }, defaults));
    }
    if (kind === 'entities') {
      if (packed['altLabels'] !== undefined) packed['altLabels'] = (packed['altLabels'] as Label[]).map(packLabel);
      if (packed['relations'] !== undefined) packed['relations'] = (packed['relations'] as Relation[]).map(({ type, target }) => `${type} ${target}`);
    }
    return kind === 'excerpts' ? packExcerpt(packed as unknown as Excerpt) : packed;
  });
}

/** @param packed what `packDataset` made; trusted, because its hash was proved */
export function unpackDataset(packed: unknown): Dataset {
  return mapRecords(packed as Json, (kind, record) => {
    const plain = kind === 'excerpts' ? unpackExcerpt(record) : { ...record };
    if (kind === 'entities') {
      if (plain['altLabels'] !== undefined) plain['altLabels'] = (plain['altLabels'] as (string | Label)[]).map(unpackLabel);
      if (plain['relations'] !== undefined) plain['relations'] = (plain['relations'] as string[]).map(unpackRelation);
    }
    for (const [field, defaults] of Object.entries(NESTED_DEFAULTS)) {
      if (Array.isArray(plain[field])) plain[field] = (plain[field] as Json[]).map((item) => ({ ...copy(defaults), ...item }));
    }
    return { ...copy(DEFAULTS[kind] ?? {}), ...plain };
  }) as unknown as Dataset;
}

function mapRecords(document: Json, change: (kind: string, record: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(document).map(([kind, value]) => [kind, Array.isArray(value) ? value.map((record: Json) => change(kind, record)) : value]),
  );
}

function dropDefaults(record: Json, defaults: Readonly<Record<string, unknown>>): Json {
  for (const [field, value] of Object.entries(defaults)) if (JSON.stringify(record[field]) === JSON.stringify(value)) delete record[field];
  return record;
}

function copy(defaults: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(defaults).map(([field, value]) => [field, Array.isArray(value) ? [] : value]));
}

function packLabel(label: Label): string | Label {
  return label.guard === undefined && label.forms === undefined ? `${label.lang} ${label.tier} ${label.text}` : label;
}

function unpackLabel(packed: string | Label): Label {
  if (typeof packed !== 'string') return packed;
  const [lang = '', tier = '', ...words] = packed.split(' ');
  return { lang, tier, text: words.join(' ') } as Label;
}

function unpackRelation(packed: string): Relation {
  const [type, target] = packed.split(' ');
  return { type, target } as Relation;
}

/** An excerpt's id begins with its source. */
function packExcerpt({ source: _source, selector, position, ...rest }: Excerpt): Json {
  return { ...rest, selector: [selector.exact, selector.prefix, selector.suffix], ...(position === undefined ? {} : { position: [position.start, position.end] }) };
}

function unpackExcerpt(packed: Json): Json {
  const [exact, prefix, suffix] = packed['selector'] as [string, string, string];
  const position = packed['position'] as [number, number] | undefined;
  const source = String(packed['id']).split('.')[0];
  return { ...packed, source, selector: { exact, prefix, suffix }, ...(position === undefined ? {} : { position: { start: position[0], end: position[1] } }) };
}
