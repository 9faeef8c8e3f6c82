// The extension's database. Reached through repositories only, and never from a content script, whose IndexedDB is the page's.
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Records } from '../../core/dataset/schema.ts';
import type { SavedExcerpt } from '../../core/excerpt/saved-excerpt.ts';

export type RecordKind = keyof Records;

/** One record of the dataset, with the ids it refers to so that it can be found from them. */
export interface DatasetRow {
  /** `<kind>/<id>` */
  key: string;
  kind: RecordKind;
  refs: string[];
  record: Records[RecordKind][number];
}

/** The dataset lives in one of two slots; the other is free for staging the next version. */
export type Slot = 'slotA' | 'slotB';

export interface ActiveDataset {
  key: 'active';
  slot: Slot;
  version: string;
  sha256: string;
  counts: Record<RecordKind, number>;
  /** Milliseconds since 1970. */
  installedAt: number;
}

export interface RecentLookup {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

export class LensDatabase extends Dexie {
  slotA!: EntityTable<DatasetRow, 'key'>;
  slotB!: EntityTable<DatasetRow, 'key'>;
  dataset!: Table<ActiveDataset, 'active'>;
  savedExcerpts!: EntityTable<SavedExcerpt, 'id'>;
  recents!: EntityTable<RecentLookup, 'id'>;

  constructor(name = 'sco-lens') {
    super(name);
    this.version(1).stores({
      slotA: 'key, kind, *refs',
      slotB: 'key, kind, *refs',
      dataset: 'key',
      savedExcerpts: 'id, createdAt, entity, source',
      recents: 'id, at',
    });
  }
}
