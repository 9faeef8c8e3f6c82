// What of an entity goes onto a card: bounded, whole in what it shows, and honest about the rest.
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import { CARD_LIMITS } from '../../lib/core/dataset/bound-card.ts';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { compileRecords } from '../../lib/core/dataset/compile.ts';
import type { Records } from '../../lib/core/dataset/schema.ts';
import { referencesOf } from '../../lib/platform/dataset/references-of.ts';
import { DatasetRepository } from '../../lib/platform/dataset/repository.ts';
import { type DatasetRow, LensDatabase } from '../../lib/platform/db/database.ts';

const ORGANISATION = 'shanghai-cooperation-organization';
const KINDS = ['sources', 'entities', 'events', 'excerpts', 'tables', 'discrepancies'] as const;

let repository: DatasetRepository;
let full: CardRecord[];
let cards: CardRecord[];

beforeAll(async () => {
  const records: Records = compileRecords(loadRecords().records);
  const database = new LensDatabase('card-record');
  const rows = KINDS.flatMap((kind) =>
    records[kind].map(
      (record): DatasetRow => ({ key: `${kind}/${record.id}`, kind, refs: referencesOf(kind, record), record }),
    ),
  );
  await database.slotA.bulkAdd(rows);
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, records[kind].length])) as Record<keyof Records, number>;
  await database.dataset.put({ key: 'active', slot: 'slotA', version: 'test', sha256: '', counts, installedAt: 0 });
  repository = new DatasetRepository(database);
  const ids = records.entities.map((entity) => entity.id);
  full = await repository.entries(ids);
  cards = await repository.cards(ids);
}, 60_000);

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const cardOf = (id: string): CardRecord => {
  const card = cards.find(({ entity }) => entity.id === id);
  if (card === undefined) throw new Error(`the dataset has no ${id}`);
  return card;
};

describe('cards', () => {
  test('the forty largest stay below a megabyte, none above 40 kB, the usual one below 6 kB', () => {
    const sizes = cards.map(bytes).sort((a, b) => b - a);
    expect(sizes[0]).toBeLessThan(40_000);
    expect(sizes.slice(0, 40).reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(6000);
  });

  test('no list is longer than its limit', () => {
    for (const card of cards) {
      expect(card.excerpts.length).toBeLessThanOrEqual(CARD_LIMITS.excerpts);
      expect(card.events.length).toBeLessThanOrEqual(CARD_LIMITS.events);
      expect(card.tables.length).toBeLessThanOrEqual(CARD_LIMITS.figures);
      expect(card.discrepancies.length).toBeLessThanOrEqual(CARD_LIMITS.discrepancies);
      expect(card.inbound.length).toBeLessThanOrEqual(CARD_LIMITS.inbound);
    }
  });

  test('what is shown can be shown: every source, section, excerpt and name that is referred to is there', () => {
    for (const card of cards) {
      const sources = new Map(card.sources.map((source) => [source.id, source]));
      for (const excerpt of [...card.excerpts, ...card.quoted])
        expect(sources.get(excerpt.source)?.outline.some((section) => section.id === excerpt.section)).toBe(true);
      const quotable = new Set([...card.excerpts, ...card.quoted].map(({ id }) => id));
      const names = new Set(card.related.map(({ id }) => id));
      for (const claim of card.discrepancies.flatMap(({ claims }) => claims)) {
        expect(claim.source === 'record' || sources.has(claim.source)).toBe(true);
        expect(claim.excerpt === undefined || quotable.has(claim.excerpt)).toBe(true);
      }
      for (const { target } of card.entity.relations) expect(names.has(target)).toBe(true);
      for (const { source } of card.inbound) expect(names.has(source)).toBe(true);
    }
  });

  test('totals are those of the whole', () => {
    for (const [index, card] of cards.entries()) expect(card.totals).toEqual(full[index]?.totals);
    const { totals, related } = cardOf(ORGANISATION);
    expect(totals.related).toBeGreaterThan(related.length);
  });

  test('the organisation shows its organs among its relations', () => {
    const { inbound } = cardOf(ORGANISATION);
    expect(inbound.some(({ type }) => type === 'organOf' || type === 'partOf')).toBe(true);
  });

  test('events come by date', () => {
    for (const { events } of cards) {
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
  });
});

describe('entityNamed', () => {
  test.each([
    ['上海精神', 'shanghai-spirit'],
    [' “上海精神” ', 'shanghai-spirit'],
    ['shanghai  SPIRIT', 'shanghai-spirit'],
    ['Иран', 'iran'],
    ['伊朗', 'iran'],
    ['', undefined],
    ['，。', undefined],
    ['文章', undefined],
  ])('“%s”', async (text, expected) => {
    expect(await repository.entityNamed(text)).toBe(expected);
  });
});
