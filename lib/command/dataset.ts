// `npm run -s dataset`: the compiled dataset as one JSON document on standard output.
import { formatIssue } from '../core/dataset/issue.ts';
import { checkReferences } from '../core/dataset/references.ts';
import { compileDocument } from './compile-dataset.ts';
import { loadRecords } from './load-records.ts';

const { records, places, issues } = loadRecords();
issues.push(...checkReferences(records, places));
const errors = issues.filter((issue) => issue.level === 'error');
if (errors.length > 0) {
  for (const issue of errors) console.error(formatIssue(issue));
  process.exitCode = 1;
} else {
  process.stdout.write(`${JSON.stringify(compileDocument(records))}\n`);
}
