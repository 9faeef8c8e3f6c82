// `npm run data`: checks, verifies and compiles the curated records.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../core/dataset/issue.ts';
import { checkReferences } from '../core/dataset/references.ts';
import { dataFiles, loadRecords, DATA_FOLDER } from './load-records.ts';
import { verifyQuotations } from './verify.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Schema check of single files, without cross references. */
    check: { type: 'boolean' },
    /** Folder with the sources' full texts. */
    verify: { type: 'string' },
    /** With --verify: fill in prefix, suffix and position. */
    write: { type: 'boolean' },
  },
});

const folder = DATA_FOLDER;
const files = values.check ? positionals.map((file) => file.replace(/^(?:\.\/)?data\//u, '').replace(/^.*\/main\/data\//u, '')) : dataFiles(folder);
const { records, places, issues } = loadRecords(folder, files);
if (!values.check) issues.push(...checkReferences(records, places));
if (values.verify !== undefined) issues.push(...verifyQuotations(records, places, resolve(values.verify), values.write === true ? folder : undefined));

for (const issue of issues) console.log(formatIssue(issue));
const counts = Object.entries(records).map(([kind, list]) => `${list.length} ${kind}`);
console.log(counts.join(', '));
console.log(`${issues.filter((issue) => issue.level === 'error').length} errors, ${issues.filter((issue) => issue.level === 'gap').length} gaps`);
process.exitCode = issues.some((issue) => issue.level === 'error') ? 1 : 0;
