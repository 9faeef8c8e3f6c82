// Writes what the extension ships: records, lexicon, search keys, manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRecords, countRecords, type Dataset, type DatasetManifest } from '../core/dataset/compile.ts';
import { packDataset } from '../core/dataset/pack.ts';
import type { Records } from '../core/dataset/schema.ts';
import { compileLexicon } from '../core/lexicon/compile.ts';
import { surfaceForms } from '../core/lexicon/forms.ts';
import { LEXICON_KEY } from '../core/lexicon/lexicon-key.ts';
import { scoutPatterns, triggerStems } from '../core/lexicon/stems.ts';
import { compileKeys } from '../core/search/keys.ts';
import { GENERATED_FOLDER, PROJECT_FOLDER } from './paths.ts';

/** Largest compiled files, bytes: what is shipped is read at installation and, for the lexicon, in every page with terms. */
const BUDGETS = { records: 2_500_000, lexicon: 400_000 } as const;

/** The compiled document. Its version is the package's with a fingerprint of the records, so that equal data are equal. */
export function compileDocument(records: Records): Dataset {
  const compiled = compileRecords(records);
  const fingerprint = sha256(JSON.stringify(compiled)).slice(0, 8);
  const { version } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string };
  return { version: `${version}-${fingerprint}`, ...compiled };
}

/** @throws Error where a compiled file is over its budget */
export function writeDataset(records: Records): DatasetManifest {
  const document = compileDocument(records);
  const text = JSON.stringify(packDataset(document));
  const lexicon = compileLexicon(document.entities);
  const keys = JSON.stringify(compileKeys(document));
  const manifest: DatasetManifest = { version: document.version, counts: countRecords(document), sha256: sha256(text) };
  const folder = join(GENERATED_FOLDER, 'dataset');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'records.json'), text);
  writeFileSync(join(folder, 'search.json'), keys);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(GENERATED_FOLDER, 'scout.json'),
    JSON.stringify(scoutPatterns(triggerStems(surfaceForms(document.entities)))),
  );
  writeFileSync(
    join(GENERATED_FOLDER, 'lexicon.js'),
    `globalThis[Symbol.for(${JSON.stringify(LEXICON_KEY)})]=${JSON.stringify(Buffer.from(lexicon).toString('base64'))};0`,
  );
  const sizes = { records: Buffer.byteLength(text), lexicon: lexicon.byteLength };
  console.log(
    `records ${kilobytes(sizes.records)}, lexicon ${kilobytes(sizes.lexicon)}, search keys ${kilobytes(Buffer.byteLength(keys))}`,
  );
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const size = sizes[name as keyof typeof BUDGETS];
    if (size > budget)
      throw new Error(
        `The compiled ${name} take ${kilobytes(size)}; the budget is ${kilobytes(budget)}. Shorten definitions or drop forms.`,
      );
  }
  return manifest;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
