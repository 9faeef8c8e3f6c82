// Brings the shipped dataset into the database: stage → verify → swap. Whatever stops it on the way, the version that was
// active before goes on answering, because it stands in the other slot until one transaction has named the new one.

import type { Dataset, DatasetManifest } from '../../core/dataset/compile.ts';
import { countRecords } from '../../core/dataset/compile.ts';
import { unpackDataset } from '../../core/dataset/pack.ts';
import type { ActiveDataset, DatasetRow, LensDatabase, RecordKind, Slot } from '../db/database.ts';
import { referencesOf } from './references-of.ts';

export type InstallOutcome =
  | { outcome: 'current'; version: string }
  | { outcome: 'installed'; version: string; milliseconds: number }
  | { outcome: 'failed'; reason: 'asset-damaged' | 'counts-differ' | 'aborted'; detail: string };

export interface DatasetAssets {
  manifest(): Promise<DatasetManifest>;
  /** The records file, as text: its hash is proved before it is parsed. */
  records(): Promise<string>;
}

const KINDS: readonly RecordKind[] = ['sources', 'entities', 'events', 'excerpts', 'tables', 'discrepancies'];

/**
 * Installs the shipped dataset unless exactly it is active and whole.
 * Expected failures are outcomes; anything else (a bug, a refused disk) throws and leaves the old version active.
 */
export async function installDataset(
  database: LensDatabase,
  assets: DatasetAssets,
  signal: AbortSignal,
): Promise<InstallOutcome> {
  const started = performance.now();
  const manifest = await assets.manifest();
  const active = await database.dataset.get('active');
  if (active?.sha256 === manifest.sha256 && (await isWhole(database, active)))
    return { outcome: 'current', version: active.version };

  const text = await assets.records();
  const sha256 = await hash(text);
  if (sha256 !== manifest.sha256) {
    return { outcome: 'failed', reason: 'asset-damaged', detail: `SHA-256 ${sha256} instead of ${manifest.sha256}` };
  }
  const dataset = unpackDataset(JSON.parse(text));
  const counted = countRecords(dataset);
  const wrong = KINDS.filter((kind) => counted[kind] !== manifest.counts[kind]);
  if (wrong.length > 0) return { outcome: 'failed', reason: 'counts-differ', detail: wrong.join(', ') };
  if (signal.aborted) return aborted();

  const slot: Slot = active?.slot === 'slotA' ? 'slotB' : 'slotA';
  const rows = rowsOf(dataset);
  await database.transaction('rw', database[slot], async () => {
    await database[slot].clear();
    await database[slot].bulkAdd(rows);
  });
  if (signal.aborted) return aborted();

  const next: ActiveDataset = {
    key: 'active',
    slot,
    version: dataset.version,
    sha256,
    counts: counted,
    installedAt: Date.now(),
  };
  const swapped = await database.transaction('rw', database[slot], database.dataset, async () => {
    if (!(await isWhole(database, next))) return false;
    await database.dataset.put(next);
    return true;
  });
  if (!swapped) return { outcome: 'failed', reason: 'counts-differ', detail: 'staged records are incomplete' };
  if (active !== undefined) await database[active.slot].clear();
  return { outcome: 'installed', version: next.version, milliseconds: performance.now() - started };
}

/** Whether the slot named active holds as many records of each kind as were installed. */
export async function isWhole(database: LensDatabase, active: ActiveDataset): Promise<boolean> {
  const table = database[active.slot];
  const counts = await Promise.all(KINDS.map((kind) => table.where('kind').equals(kind).count()));
  return KINDS.every((kind, index) => counts[index] === active.counts[kind]);
}

function rowsOf(dataset: Dataset): DatasetRow[] {
  return KINDS.flatMap((kind) =>
    dataset[kind].map(
      (record): DatasetRow => ({ key: `${kind}/${record.id}`, kind, refs: referencesOf(kind, record), record }),
    ),
  );
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function aborted(): InstallOutcome {
  return { outcome: 'failed', reason: 'aborted', detail: 'stopped before the swap; the earlier version stays' };
}
