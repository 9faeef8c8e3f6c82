// The bench's rows: printed, kept as JSON, rendered into the documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED_FOLDER } from '../../lib/command/paths.ts';

export const RESULTS_FOLDER = join(GENERATED_FOLDER, 'bench');

export interface Row {
  what: string;
  /** Median, in `unit`. */
  ours: number;
  unit: string;
  /** What it was measured beside, in the same unit. */
  peer?: { name: string; median: number };
  /** Of the ratio where there is a peer, else of the median. */
  target?: { at: 'most' | 'least'; value: number };
}

export function ratioOf({ ours, peer }: Row): number | undefined {
  return peer === undefined ? undefined : ours / peer.median;
}

export function isMet(row: Row): boolean | undefined {
  const value = ratioOf(row) ?? row.ours;
  if (row.target === undefined) return undefined;
  return row.target.at === 'most' ? value <= row.target.value : value >= row.target.value;
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));

/** A row's cells: what, median, beside, ratio, target, met. */
export function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row);
  const met = isMet(row);
  return [
    row.what,
    `${digits(row.ours)} ${row.unit}`,
    row.peer === undefined ? '' : `${row.peer.name}: ${digits(row.peer.median)} ${row.unit}`,
    ratio === undefined ? '' : `× ${digits(ratio)}`,
    row.target === undefined ? '' : `${row.target.at === 'most' ? '≤' : '≥'} ${digits(row.target.value)}`,
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}

export const HEADINGS = ['measured', 'median', 'beside', 'ratio', 'target', ''];

/** Prints rows and writes them to `.cache/bench/<part>.json`. */
export function publish(part: string, rows: readonly Row[]): void {
  for (const row of rows) console.log(cellsOf(row).filter(Boolean).join('  |  '));
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const made = { command: ['node', `tests/bench/${part}.ts`, ...process.argv.slice(2)].join(' '), rows };
  writeFileSync(join(RESULTS_FOLDER, `${part}.json`), JSON.stringify(made, null, 2));
}
