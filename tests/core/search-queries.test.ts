// The table of queries against the real dataset: right entry first in >= 90 %, among the first five in >= 98 %.
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import { compileKeys } from '../../lib/core/search/keys.ts';
import { createSearch } from '../../lib/core/search/search.ts';
import { QUERIES, type WantedAnswer } from './queries.ts';

const FIRST = 0.9;
const AMONG_FIVE = 0.98;
/** The keys file may weigh this much a document: 500 kB for 1,200 documents. */
const BYTES_A_DOCUMENT = 500_000 / 1_200;

const { records } = loadRecords();
const keys = compileKeys(records);
const search = createSearch(
  keys,
  new Map([
    ...records.entities.map((entity) => [entity.id, entity.definition] as const),
    ...records.events.map((event) => [event.id, event.what] as const),
  ]),
);

function placeOf({ query, wanted, wantedType }: WantedAnswer): number {
  return search(query).findIndex((result) => wanted.includes(result.id) || result.type === wantedType);
}

describe('the table of queries', () => {
  it('names only records that exist', () => {
    const missing = QUERIES.filter(
      ({ wanted, wantedType }) => wantedType === undefined && !wanted.some((id) => search.key(id) !== undefined),
    );
    expect(missing.map(({ query }) => query)).toEqual([]);
  });

  it('holds at least 150 queries', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(150);
  });

  it('finds the right entry', () => {
    const places = QUERIES.map((wanted) => ({ query: wanted.query, place: placeOf(wanted) }));
    const notFirst = places.filter(({ place }) => place !== 0);
    const notFive = places.filter(({ place }) => place < 0 || place > 4);
    expect(1 - notFirst.length / QUERIES.length, JSON.stringify(notFirst)).toBeGreaterThanOrEqual(FIRST);
    expect(1 - notFive.length / QUERIES.length, JSON.stringify(notFive)).toBeGreaterThanOrEqual(AMONG_FIVE);
  });

  it('marks what matched, within the label and in order', () => {
    for (const { query } of QUERIES) {
      for (const { match, via, id } of search(query)) {
        let end = 0;
        for (const [from, to] of match.ranges) {
          expect(from, `${query} → ${id}`).toBeGreaterThanOrEqual(end);
          expect(to, `${query} → ${id}`).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(match.label.length);
        if (via === 'name' || via === 'pinyin' || via === 'layout')
          expect(match.ranges.length, `${query} → ${id} ${match.label}`).toBeGreaterThan(0);
      }
    }
  });

  it('keeps the keys small', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(keys)).length;
    expect(bytes / keys.documents.length).toBeLessThanOrEqual(BYTES_A_DOCUMENT);
  });
});
