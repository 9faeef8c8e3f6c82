// JSON Schemas of the records, so that editors complete and check YAML while it is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import * as schema from '../core/dataset/schema.ts';
import { GENERATED_FOLDER } from './paths.ts';

const LISTS = {
  entities: schema.Entity,
  events: schema.Event,
  excerpts: schema.Excerpt,
  statistics: schema.Table,
  discrepancies: schema.Discrepancy,
} as const;

/** Writes one schema a kind of file. @returns the folder */
export function writeJsonSchemas(): string {
  const folder = join(GENERATED_FOLDER, 'schema');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, type: z.ZodType): void => {
    // What a curator writes is the input: defaults may be left out, a bare year may be a number.
    const json = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  };
  for (const [name, record] of Object.entries(LISTS)) write(name, z.array(record));
  write('source', schema.Source);
  return folder;
}
