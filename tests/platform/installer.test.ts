// Installation: stage, verify, swap; whatever stops it, the earlier version answers.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { countRecords, type Dataset, type DatasetManifest } from '../../lib/core/dataset/compile.ts';
import { packDataset } from '../../lib/core/dataset/pack.ts';
import { DatasetKeeper } from '../../lib/platform/background/dataset-keeper.ts';
import { type DatasetAssets, installDataset } from '../../lib/platform/dataset/installer.ts';
import { DatasetRepository } from '../../lib/platform/dataset/repository.ts';
import { LensDatabase } from '../../lib/platform/db/database.ts';
import { datasetWith } from '../fixtures/dataset.ts';

const databases: LensDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.delete();
});

function newDatabase(): LensDatabase {
  const database = new LensDatabase(`test-${String(Math.random())}`);
  databases.push(database);
  return database;
}

function assetsOf(
  dataset: Dataset,
  change: Partial<DatasetManifest> = {},
  text = JSON.stringify(packDataset(dataset)),
): DatasetAssets {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const manifest: DatasetManifest = { version: dataset.version, counts: countRecords(dataset), sha256, ...change };
  return { manifest: () => Promise.resolve(manifest), records: () => Promise.resolve(text) };
}

const never = new AbortController().signal;
const answers = async (database: LensDatabase): Promise<string | undefined> =>
  (await new DatasetRepository(database).cards(['shanghai-spirit']))[0]?.version;

describe('installDataset', () => {
  test('installs, is current the second time, and replaces an older version', async () => {
    const database = newDatabase();
    expect(await installDataset(database, assetsOf(datasetWith('1')), never)).toMatchObject({
      outcome: 'installed',
      version: '1',
    });
    expect(await installDataset(database, assetsOf(datasetWith('1')), never)).toEqual({
      outcome: 'current',
      version: '1',
    });
    expect(await installDataset(database, assetsOf(datasetWith('2')), never)).toMatchObject({
      outcome: 'installed',
      version: '2',
    });
    expect(await answers(database)).toBe('2');
    expect(await database.slotA.count()).toBe(0);
  });

  test.each([
    ['a damaged file', (dataset: Dataset) => assetsOf(dataset, { sha256: '0'.repeat(64) }), 'asset-damaged'],
    [
      'wrong counts',
      (dataset: Dataset) => assetsOf(dataset, { counts: { ...countRecords(dataset), entities: 99 } }),
      'counts-differ',
    ],
  ] as const)('%s leaves the old version answering', async (_name, broken, reason) => {
    const database = newDatabase();
    await installDataset(database, assetsOf(datasetWith('1')), never);
    expect(await installDataset(database, broken(datasetWith('2')), never)).toMatchObject({
      outcome: 'failed',
      reason,
    });
    expect(await answers(database)).toBe('1');
  });

  test('an abort before the swap leaves the old version answering, and the next run succeeds', async () => {
    const database = newDatabase();
    await installDataset(database, assetsOf(datasetWith('1')), never);
    const controller = new AbortController();
    const assets = assetsOf(datasetWith('2'));
    const aborting: DatasetAssets = {
      manifest: assets.manifest,
      records: async () => {
        controller.abort();
        return assets.records();
      },
    };
    expect(await installDataset(database, aborting, controller.signal)).toMatchObject({
      outcome: 'failed',
      reason: 'aborted',
    });
    expect(await answers(database)).toBe('1');
    expect(await installDataset(database, assets, never)).toMatchObject({ outcome: 'installed', version: '2' });
  });

  test('a worker killed while staging leaves the old version answering', async () => {
    const database = newDatabase();
    await installDataset(database, assetsOf(datasetWith('1')), never);
    // What a kill leaves behind: rows of the next version in the free slot, the active one untouched.
    await database.slotB.put({
      key: 'entities/half',
      kind: 'entities',
      refs: [],
      record: datasetWith('2').entities[0] as never,
    });
    expect(await answers(database)).toBe('1');
    expect(await installDataset(database, assetsOf(datasetWith('2')), never)).toMatchObject({
      outcome: 'installed',
      version: '2',
    });
    expect(await database.slotB.get('entities/half')).toBeUndefined();
  });
});

describe('DatasetKeeper', () => {
  test('repairs a database whose records were lost', async () => {
    const database = newDatabase();
    await new DatasetKeeper(database, assetsOf(datasetWith('1'))).install();
    await database.slotA.clear();
    await new DatasetKeeper(database, assetsOf(datasetWith('1'))).ensure();
    expect(await answers(database)).toBe('1');
  });

  test('concurrent calls share one installation', async () => {
    const database = newDatabase();
    let read = 0;
    const assets = assetsOf(datasetWith('1'));
    const counting: DatasetAssets = {
      manifest: assets.manifest,
      records: () => {
        read += 1;
        return assets.records();
      },
    };
    const keeper = new DatasetKeeper(database, counting);
    await Promise.all([keeper.install(), keeper.install(), keeper.ensure()]);
    expect(read).toBe(1);
  });
});
