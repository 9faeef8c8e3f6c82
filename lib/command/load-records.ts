// Reads the curated YAML and checks each record against the schema. Every fault names file, line, record and field.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import type { DataIssue } from '../core/dataset/issue.ts';
import * as schema from '../core/dataset/schema.ts';

export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data');

type Kind = keyof schema.Records;

export interface LoadedRecords {
  records: schema.Records;
  /** Where each record stands: `entities/organs.yaml:12`, by `kind/id`. */
  places: Map<string, string>;
  issues: DataIssue[];
}

const SCHEMAS: Record<Kind, z.ZodType<{ id: string }>> = {
  sources: schema.Source,
  entities: schema.Entity,
  events: schema.Event,
  excerpts: schema.Excerpt,
  tables: schema.Table,
  discrepancies: schema.Discrepancy,
};

/** Which kind of record a file below `data/` holds; undefined for files that hold none. */
export function kindOfFile(path: string): Kind | undefined {
  const parts = path.split(/[\\/]/u);
  if (!path.endsWith('.yaml')) return undefined;
  switch (parts[0]) {
    case 'sources':
      return parts.at(-1) === 'source.yaml' ? 'sources' : 'excerpts';
    case 'entities':
      return 'entities';
    case 'events':
      return 'events';
    case 'statistics':
      return 'tables';
    case 'discrepancies':
      return 'discrepancies';
    default:
      return undefined;
  }
}

/** All YAML files below a data folder, sorted, as paths relative to it. */
export function dataFiles(folder: string = DATA_FOLDER): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Reads the given files (all by default). Never throws for a fault in the data: faults are in `issues`. */
export function loadRecords(folder: string = DATA_FOLDER, files: readonly string[] = dataFiles(folder)): LoadedRecords {
  const loaded: LoadedRecords = {
    records: { sources: [], entities: [], events: [], excerpts: [], tables: [], discrepancies: [] },
    places: new Map(),
    issues: [],
  };
  for (const file of files) {
    const kind = kindOfFile(file);
    if (kind === undefined) {
      loaded.issues.push({
        level: 'error',
        file,
        record: '-',
        field: '',
        problem: 'no kind of record belongs in this place',
        mend: 'move it into sources/, entities/, events/, statistics/ or discrepancies/',
      });
    } else {
      readFile(folder, file, kind, loaded);
    }
  }
  return loaded;
}

function readFile(folder: string, file: string, kind: Kind, loaded: LoadedRecords): void {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines, prettyErrors: true });
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 1;
    loaded.issues.push({
      level: 'error',
      file: `${file}:${line}`,
      record: '-',
      field: '',
      problem: `not valid YAML: ${error.message.split('\n')[0]}`,
      mend: 'quote the text or mend the indentation on this line',
    });
  }
  if (document.errors.length > 0) return;
  const values: unknown = document.toJS();
  const list: unknown[] = kind === 'sources' ? [values] : Array.isArray(values) ? values : [];
  if (kind !== 'sources' && !Array.isArray(values) && values !== null) {
    loaded.issues.push({
      level: 'error',
      file,
      record: '-',
      field: '',
      problem: 'the file is not a list',
      mend: 'begin each record with "- id: …"',
    });
  }
  list.forEach((value, index) => {
    const node = kind === 'sources' ? document.contents : (document.contents as YAMLSeq<YAMLMap>).items[index];
    const place = `${file}:${node?.range ? lines.linePos(node.range[0]).line : 1}`;
    readRecord(value, index, kind, place, loaded);
  });
}

function readRecord(value: unknown, index: number, kind: Kind, place: string, loaded: LoadedRecords): void {
  const name = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : `#${index + 1}`;
  const result = SCHEMAS[kind].safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) {
      loaded.issues.push({
        level: 'error',
        file: place,
        record: name,
        field: issue.path.join('.'),
        problem: issue.message,
        mend: mendOf(issue),
      });
    }
    return;
  }
  const key = `${kind}/${result.data.id}`;
  const earlier = loaded.places.get(key);
  if (earlier !== undefined) {
    loaded.issues.push({
      level: 'error',
      file: place,
      record: name,
      field: 'id',
      problem: `the id is already used at ${earlier}`,
      mend: 'merge the two records or rename one',
    });
    return;
  }
  loaded.places.set(key, place);
  // The schema chosen by `kind` has just proved the record's shape.
  (loaded.records[kind] as { id: string }[]).push(result.data);
}

function mendOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `remove or rename ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `use one of: ${issue.values.slice(0, 40).join(', ')}`;
    case 'invalid_type':
      return `give a value of type ${issue.expected}`;
    default:
      return 'see data/README.md for the form of this field';
  }
}
