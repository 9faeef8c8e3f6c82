// A fault found in the curated data, worded so that a curator can mend it without reading code.

export interface DataIssue {
  /** `error` stops compilation; `gap` is reported and counted. */
  level: 'error' | 'gap';
  /** Path below `data/`, with a line number where one is known (`entities/organs.yaml:12`). */
  file: string;
  /** The record's id, or its place in the list. */
  record: string;
  /** Path of the field inside the record, dots and indexes. */
  field: string;
  /** What is wrong. */
  problem: string;
  /** How to mend it. */
  mend: string;
}

/** One line for the terminal. */
export function formatIssue(issue: DataIssue): string {
  const field = issue.field === '' ? '' : ` · ${issue.field}`;
  return `${issue.level === 'error' ? 'ERROR' : 'gap  '} ${issue.file} · ${issue.record}${field}: ${issue.problem} → ${issue.mend}`;
}
