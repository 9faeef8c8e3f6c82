// The first search of every query: one indexOf over all labels joined. The slow, readable twin is `name-class.ts`.
import { beginsWord } from './name-class.ts';
import { CLASS, type Offers } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';

/** Ranks to give; a constraint gives all name matches the one rank of its own. */
export interface NameScan {
  readonly query: string;
  /** Class for every hit instead of the one of its position. */
  readonly rankClass?: number;
  /** Only hits at least this good count. */
  readonly worst?: number;
}

/** The whole label matched rather than its core, or part of it: by so much the quality is less. */
const CORE_ONLY = 0.05;

/** Offers every document with a label that holds the folded query. Time: one pass over the labels. */
export function scanNames(index: SearchIndex, scan: NameScan, collector: Offers): void {
  const { joined, starts, coreStart, coreEnd, document } = index;
  const { query, rankClass, worst = CLASS.inside } = scan;
  if (query === '') return;
  let label = 0;
  for (let at = joined.indexOf(query); at !== -1; ) {
    // Hits come in ascending order, so the label's index only moves forward.
    while ((starts[label + 1] ?? 0) <= at) label += 1;
    const start = starts[label] ?? 0;
    const length = (starts[label + 1] ?? 0) - 1 - start;
    const core = coreStart[label] ?? 0;
    const coreLength = (coreEnd[label] ?? 0) - core;
    const inLabel = at - start;
    const isWhole = query.length === length || (inLabel === core && query.length === coreLength);
    const found = isWhole ? CLASS.exact : placeClass(index, at, inLabel === 0 || inLabel === core);
    if (found <= worst) {
      const quality = query.length === length ? 1 : Math.min(1, query.length / coreLength) - CORE_ONLY;
      collector.offer(document[label] ?? 0, rankClass ?? found, Math.max(0, quality), label);
    }
    // After a prefix or better only an exact core could still improve a label, and that one begins at the core.
    at = joined.indexOf(query, found < CLASS.substring && inLabel >= core ? start + length : at + 1);
  }
}

function placeClass(index: SearchIndex, at: number, isStart: boolean): number {
  if (isStart) return CLASS.prefix;
  return beginsWord(index.joined, at) ? CLASS.substring : CLASS.inside;
}
