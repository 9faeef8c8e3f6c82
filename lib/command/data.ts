// `npm run data`: checks, verifies and compiles the curated records.
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileRecords } from '../core/dataset/compile.ts';
import { findGaps } from '../core/dataset/gaps.ts';
import { type DataIssue, formatIssue } from '../core/dataset/issue.ts';
import { checkReferences } from '../core/dataset/references.ts';
import { writeDataset } from './compile-dataset.ts';
import { writeCounts } from './data-counts.ts';
import { entityStub } from './entity-stub.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { DATA_FOLDER, dataFiles, loadRecords } from './load-records.ts';
import { PROJECT_FOLDER } from './paths.ts';
import { verifyQuotations } from './verify.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Schema check of the files named, without cross references. */
    check: { type: 'boolean', default: false },
    /** Folder with the sources' full texts. */
    verify: { type: 'string' },
    /** With --verify: fill in prefix, suffix and position. */
    write: { type: 'boolean', default: false },
    /** Another data folder. */
    data: { type: 'string' },
    /** Prints a stub: `--new entity <slug>`. */
    new: { type: 'string' },
    /** Counts only, no list of gaps. */
    quiet: { type: 'boolean', default: false },
    /** Writes JSON Schemas for editors and says where. */
    schema: { type: 'boolean', default: false },
    /** Writes the counts into data/README.md. */
    counts: { type: 'boolean', default: false },
    /** Gaps are errors too. */
    strict: { type: 'boolean', default: false },
  },
});

try {
  if (values.schema) console.log(`JSON Schemas: ${writeJsonSchemas()}`);
  else if (values.new === undefined) run();
  else console.log(entityStub(values.new, positionals[0]));
} catch (error) {
  // What is thrown here is meant for the curator: a budget, a kind that is none.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): void {
  const folder = values.data === undefined ? DATA_FOLDER : resolve(values.data);
  const files = values.check ? positionals.map((file) => relativeToData(file, folder)) : dataFiles(folder);
  const { records, places, issues } = loadRecords(folder, files);
  if (!values.check) {
    issues.push(...checkReferences(records, places));
    issues.push(...findGaps(compileRecords(records), places));
  }
  if (values.verify !== undefined)
    issues.push(...verifyQuotations(records, places, resolve(values.verify), values.write ? folder : undefined));
  for (const issue of issues) if (issue.level === 'error' || !values.quiet) console.log(formatIssue(issue));
  console.log(
    Object.entries(records)
      .map(([kind, list]) => `${String(list.length)} ${kind}`)
      .join(', '),
  );
  const errors = count(issues, 'error');
  const gaps = count(issues, 'gap');
  console.log(`${String(errors)} errors, ${String(gaps)} gaps`);
  if (errors > 0 || (values.strict && gaps > 0)) process.exitCode = 1;
  else if (!values.check) {
    writeDataset(records);
    if (values.counts) writeCounts(records);
  }
}

function relativeToData(file: string, folder: string): string {
  const path = isAbsolute(file) ? file : resolve(PROJECT_FOLDER, file);
  const inside = relative(folder, path).replaceAll('\\', '/');
  return inside.startsWith('..') ? file : inside;
}

function count(issues: readonly DataIssue[], level: DataIssue['level']): number {
  return issues.filter((issue) => issue.level === level).length;
}
