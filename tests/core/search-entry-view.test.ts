// What a preview says of a whole record.
import { describe, expect, test } from 'vitest';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { EventRecord } from '../../lib/core/dataset/event-record.ts';
import { viewOfEntity, viewOfEvent } from '../../lib/core/search/entry-view.ts';

const text = (zh: string) => ({ zh, en: zh, ru: zh });
const excerpt = (
  id: string,
  ...supports: CardRecord['excerpts'][number]['supports']
): CardRecord['excerpts'][number] => ({
  id: `liu-2024.${id}`,
  source: 'liu-2024',
  section: 'one',
  selector: { exact: id, prefix: '', suffix: '' },
  supports,
  about: [],
});
const SOURCE: CardRecord['sources'][number] = {
  id: 'liu-2024',
  title: text('文集'),
  asOf: '2024',
  csl: { id: 'liu-2024', type: 'book', title: '文集', language: 'zh' },
  outline: [],
};
const dated = (edtf: string) => ({ edtf, what: text(edtf), excerpts: [] });
const event = (id: string, date: string, entities: string[] = []): CardRecord['events'][number] => ({
  id,
  date,
  title: text(id),
  what: text(`${id}…`),
  entities,
  figures: [],
  excerpts: [],
  certainty: 'high',
});

function record(change: Partial<CardRecord>, dates: string[] = []): CardRecord {
  return {
    entity: {
      id: 'rats',
      type: 'organ',
      prefLabel: text('机构'),
      tier: 'core',
      altLabels: [],
      definition: text('释义'),
      dates: dates.map(dated),
      status: [],
      relations: [],
      figures: [],
      excerpts: [],
      certainty: 'high',
    },
    excerpts: [],
    quoted: [],
    sources: [SOURCE],
    events: [],
    tables: [],
    discrepancies: [],
    related: [],
    inbound: [],
    totals: { excerpts: 0, events: 0, tables: 0, discrepancies: 0, related: 0 },
    version: '1',
    ...change,
  };
}

describe('dates', () => {
  test.each([
    ['its own, in order', ['2004', '2002-06-07'], [], ['2002-06-07', '2004']],
    ['events where there is room', ['2004'], ['2001', '2010'], ['2001', '2004', '2010']],
    ['no event on a day of its own', ['2004'], ['2004'], ['2004']],
    ['not more than a glance', ['2001', '2002', '2003'], ['2009', '2010'], ['2001', '2002', '2003', '2009']],
  ])('%s', (_name, own, events, expected) => {
    const view = viewOfEntity(record({ events: events.map((date) => event(`on ${date}`, date)) }, own));
    expect(view.dates.map(({ edtf }) => edtf)).toEqual(expected);
  });
});

describe('the quotation', () => {
  test.each([
    ['supports the definition', [excerpt('a', 'dates'), excerpt('b', 'definition')], 'liu-2024.b'],
    ['or is the first', [excerpt('a', 'dates'), excerpt('b', 'name')], 'liu-2024.a'],
    ['or there is none', [], undefined],
  ] as [string, CardRecord['excerpts'], string | undefined][])('%s', (_name, excerpts, expected) => {
    expect(viewOfEntity(record({ excerpts })).quotation?.excerpt.id).toBe(expected);
  });
  test('how many more there are is told by the totals', () => {
    const totals = { excerpts: 24, events: 0, tables: 0, discrepancies: 0, related: 0 };
    expect(viewOfEntity(record({ excerpts: [excerpt('a')], totals })).moreExcerpts).toBe(23);
    expect(viewOfEntity(record({})).moreExcerpts).toBe(0);
  });
});

test('an event leads to those that took part, and to the first of them in the reader', () => {
  const eventRecord: EventRecord = {
    event: event('qingdao', '2018-06-09/2018-06-10', ['sco', 'qingdao-city']),
    excerpts: [excerpt('a', 'dates'), excerpt('b', 'event')],
    sources: [SOURCE],
    related: [{ id: 'sco', type: 'organization', prefLabel: text('上合') }],
    version: '1',
  };
  const view = viewOfEvent(eventRecord);
  expect([view.kind, view.type, view.route, view.quotation?.excerpt.id, view.moreExcerpts]).toEqual([
    'event',
    'event',
    '/entity/sco',
    'liu-2024.b',
    1,
  ]);
  expect(view.related.map(({ id }) => id)).toEqual(['sco']);
});
