// The shipped form of the dataset: the same records without what repeats. `unpackDataset(packDataset(x))` equals x.
//
//   { shapes: [[key, …], …], strings: [string, …], document: value }
//
//   value   is a string (stands once), a whole number (index into `strings`), true, false, null, or an array:
//   [-1, n]         the number n
//   [0, value, …]   an array
//   [s, value, …]   an object whose keys are shapes[s - 1]
//
// Keys are written once a shape and repeated strings (ids, types, titles) once altogether, which makes the file a sixth
// smaller than plain JSON and lets it be read in one pass. Fields that hold their default are left out.
import type { Dataset } from './compile.ts';
import type { Records } from './schema.ts';

type Packed = string | number | boolean | null | Packed[];
type Json = { [key: string]: unknown };

export interface PackedDataset {
  shapes: string[][];
  strings: string[];
  document: Packed;
}

/** Fields that are left out where they hold their default. */
const DEFAULTS: Readonly<Record<keyof Records, Readonly<Json>>> = {
  entities: { altLabels: [], dates: [], status: [], relations: [], figures: [], excerpts: [], certainty: 'high' },
  events: { figures: [], excerpts: [], certainty: 'high' },
  tables: { entities: [], excerpts: [] },
  excerpts: { about: [] },
  sources: {},
  discrepancies: {},
};
/** The same inside the lists of a record, by the list's name. */
const NESTED_DEFAULTS: Readonly<Record<string, Readonly<Json>>> = {
  dates: { excerpts: [] },
  status: { excerpts: [] },
  figures: { excerpts: [], qualifier: 'exactly' },
  rows: { excerpts: [] },
  outline: { level: 1 },
};

export function packDataset(dataset: Dataset): PackedDataset {
  const document = mapRecords(dataset as unknown as Json, withoutDefaults);
  const strings = repeatedStrings(document);
  const indexes = new Map(strings.map((text, index) => [text, index]));
  const shapes = new Map<string, number>();
  const pack = (value: unknown): Packed => {
    if (typeof value === 'string') return indexes.get(value) ?? value;
    if (typeof value === 'number') return [-1, value];
    if (Array.isArray(value)) return [0, ...value.map(pack)];
    if (typeof value !== 'object' || value === null) return value as boolean | null;
    const shape = JSON.stringify(Object.keys(value));
    const index = shapes.get(shape) ?? shapes.size + 1;
    shapes.set(shape, index);
    return [index, ...Object.values(value).map(pack)];
  };
  const packed = pack(document);
  return { shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as string[]), strings, document: packed };
}

/** @param packed what `packDataset` made; trusted, because its hash was proved */
export function unpackDataset({ shapes, strings, document }: PackedDataset): Dataset {
  const unpack = (value: Packed): unknown => {
    if (typeof value === 'number') return strings[value];
    if (!Array.isArray(value)) return value;
    const [kind, ...rest] = value as [number, ...Packed[]];
    if (kind === -1) return rest[0];
    if (kind === 0) return rest.map(unpack);
    const keys = shapes[kind - 1] ?? [];
    return Object.fromEntries(keys.map((key, index) => [key, unpack(rest[index] ?? null)]));
  };
  return mapRecords(unpack(document) as Json, withDefaults) as unknown as Dataset;
}

function mapRecords(document: Json, change: (kind: keyof Records, record: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(document).map(([kind, value]) => [
      kind,
      Array.isArray(value) ? value.map((record: Json) => change(kind as keyof Records, record)) : value,
    ]),
  );
}

function withoutDefaults(kind: keyof Records, record: Json): Json {
  const plain = drop(record, DEFAULTS[kind]);
  for (const [field, defaults] of Object.entries(NESTED_DEFAULTS)) {
    if (Array.isArray(plain[field])) plain[field] = plain[field].map((item: Json) => drop(item, defaults));
  }
  return plain;
}

function withDefaults(kind: keyof Records, record: Json): Json {
  const full = { ...copy(DEFAULTS[kind]), ...record };
  for (const [field, defaults] of Object.entries(NESTED_DEFAULTS)) {
    if (Array.isArray(full[field])) full[field] = full[field].map((item: Json) => ({ ...copy(defaults), ...item }));
  }
  return full;
}

/** A copy without the fields that hold their default, or nothing at all. */
function drop(record: Json, defaults: Readonly<Json>): Json {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => value !== undefined && !(field in defaults && isSame(value, defaults[field])),
    ),
  );
}

function isSame(value: unknown, standard: unknown): boolean {
  return Array.isArray(standard) ? Array.isArray(value) && value.length === 0 : value === standard;
}

/** Lists are made anew: the records must not share one. */
function copy(defaults: Readonly<Json>): Json {
  return Object.fromEntries(
    Object.entries(defaults).map(([field, value]) => [field, Array.isArray(value) ? [] : value]),
  );
}

/** Strings that occur more than once and are longer than the index that replaces them; the commonest first. */
function repeatedStrings(document: unknown): string[] {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(document);
  return [...counts]
    .filter(([text, count]) => count > 1 && text.length > 2)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}
