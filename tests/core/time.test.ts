// Dates: the small reader against the grammar library, and what held when.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import type { StatusPeriod } from '../../lib/core/dataset/schema.ts';
import { isLater, statusAnswer, whenHeld } from '../../lib/core/time/as-of.ts';
import { edtfBounds } from '../../lib/core/time/bounds.ts';
import { dateSpan, dayNumber } from '../../lib/core/time/date-span.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';

/** The library's answer in the form of ours. */
function byLibrary(edtf: string): ReturnType<typeof dateSpan> {
  const bounds = edtfBounds(edtf);
  return bounds && { first: bounds.first ?? Number.NEGATIVE_INFINITY, last: bounds.last ?? Number.POSITIVE_INFINITY };
}

/** Every string that stands in a field for dates. */
function datesOf(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && ['edtf', 'date', 'from', 'to', 'period', 'asOf'].includes(name)) into.add(inner);
      else datesOf(inner, into);
    }
  }
  return into;
}

describe('dateSpan equals the library', () => {
  test('on every date of the dataset', () => {
    const dates = [...datesOf(loadRecords().records, new Set())];
    expect(dates.length).toBeGreaterThan(300);
    expect(dates.map((date) => [date, dateSpan(date)])).toEqual(dates.map((date) => [date, byLibrary(date)]));
  });

  test.each(['2019-02-29', '12', '20180610'])('but we refuse “%s”, which it takes for some date', (text) => {
    expect(dateSpan(text)).toBe(undefined);
  });

  const pad = (number: number): string => String(number).padStart(2, '0');
  const year = fc.integer({ min: 1000, max: 2999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(pad);
  const single = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc
      .tuple(year, month, fc.integer({ min: 1, max: 31 }).map(pad))
      .map((parts) => parts.join('-'))
      // The library takes a 29 February in every year; we do not.
      .filter((date) => !date.endsWith('-02-29') || Number(date.slice(0, 4)) % 4 === 0)
      .filter((date) => !/^\d\d00-02-29$/u.test(date)),
    // Seasons as quarters: our own convention would be another, the library's is the dataset's.
    fc
      .tuple(year, fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41'))
      .map((parts) => parts.join('-')),
    fc.integer({ min: 100, max: 299 }).map((decade) => `${String(decade)}X`),
    fc.integer({ min: 10, max: 29 }).map((century) => `${String(century)}XX`),
  );
  const qualified = fc.tuple(single, fc.constantFrom('', '', '?', '~', '%')).map((parts) => parts.join(''));
  const interval = fc.tuple(fc.oneof(single, fc.constantFrom('..', '')), fc.oneof(single, fc.constantFrom('..', '')));

  test('on random dates, sound or not', () => {
    fc.assert(
      fc.property(qualified, (date) => {
        expect(dateSpan(date)).toEqual(byLibrary(date));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('on random intervals', () => {
    fc.assert(
      fc.property(interval, ([from, to]) => {
        const date = `${from}/${to}`;
        // An interval that runs backwards is a curator's slip for the library; we need not notice.
        const expected = byLibrary(date);
        if (expected !== undefined) expect(dateSpan(date)).toEqual(expected);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  test.each(['', 'soon', '2018-13', '2018-02-30', '2018/2019/2020', '2018-00', '2018-06-00', '2018-21-01'])(
    'neither reads “%s”',
    (text) => {
      expect(dateSpan(text)).toBe(undefined);
      expect(byLibrary(text)).toBe(undefined);
    },
  );
});

const day = (iso: string): number => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, date);
};

describe('whenHeld', () => {
  test.each<[string, { from?: string; to?: string }, string, ReturnType<typeof whenHeld>]>([
    ['before it began', { from: '2005-07-05' }, '2005-07-04', 'later'],
    ['on its first day', { from: '2005-07-05' }, '2005-07-05', 'current'],
    ['without an end', { from: '2005-07-05' }, '2024-01-01', 'current'],
    ['on its last day', { from: '2005-07-05', to: '2023-07-04' }, '2023-07-04', 'current'],
    ['after it', { from: '2005-07-05', to: '2023-07-04' }, '2023-07-05', 'past'],
    ['in the year of its year-only start', { from: '2005' }, '2005-06-01', 'unsure'],
    ['on the last day of that year', { from: '2005' }, '2005-12-31', 'current'],
    ['in the month of its month-only end', { from: '2016-01', to: '2018-12' }, '2018-12-05', 'unsure'],
    ['on the first day of that month', { from: '2016-01', to: '2018-12' }, '2018-12-01', 'current'],
    ['always', {}, '1900-01-01', 'current'],
    ['an open start', { to: '2012' }, '2011-01-01', 'current'],
  ])('%s', (_name, period, when, expected) => {
    expect(whenHeld(period, day(when))).toBe(expected);
  });

  test.each<[string, string, ReturnType<typeof whenHeld>]>([
    ['a month wholly inside', '2018-06', 'current'],
    ['the month in which it began', '2005-07', 'unsure'],
    ['the month in which it ended', '2023-07', 'unsure'],
    ['a month after', '2023-08', 'past'],
    ['a year around its beginning', '2005', 'unsure'],
  ])('%s', (_name, when, expected) => {
    const span = dateSpan(when);
    expect(span && whenHeld({ from: '2005-07-05', to: '2023-07-04' }, span)).toBe(expected);
  });
});

describe('statusAnswer', () => {
  const period = (role: StatusPeriod['role'], from?: string, to?: string): StatusPeriod => ({
    role,
    excerpts: [],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const iran = [
    period('observer', '2005-07-05', '2023-07-04'),
    period('acceding', '2021-09-17', '2023-07-04'),
    period('member', '2023-07-04'),
  ];
  const roles = (when: string) => {
    const answer: Record<string, StatusPeriod[]> = { ...statusAnswer(iran, day(when)) };
    return Object.fromEntries(
      Object.entries(answer).map(([list, periods]) => [list, periods.map((held: StatusPeriod) => held.role)]),
    );
  };
  test.each([
    ['2018-06-11', { current: ['observer'], unsure: [], later: ['acceding', 'member'], past: [] }],
    ['2022-01-01', { current: ['acceding', 'observer'], unsure: [], later: ['member'], past: [] }],
    ['2023-07-03', { current: ['acceding', 'observer'], unsure: [], later: ['member'], past: [] }],
    ['2023-07-04', { current: ['member'], unsure: [], later: [], past: ['acceding', 'observer'] }],
    ['2025-01-01', { current: ['member'], unsure: [], later: [], past: ['acceding', 'observer'] }],
    ['2001-06-15', { current: [], unsure: [], later: ['observer', 'acceding', 'member'], past: [] }],
  ])('Iran on %s', (when, expected) => {
    expect(roles(when)).toEqual(expected);
  });

  test('an office that ended on a day on which none began was held on that day', () => {
    expect(statusAnswer([period('office', '2000-05-07', '2008-05-07')], day('2008-05-07')).current).toHaveLength(1);
  });

  test('a start known to the month leaves the month open', () => {
    expect(statusAnswer([period('member', '2023-07')], day('2023-07-10')).unsure).toHaveLength(1);
  });
});

test.each([
  ['2018-06-12', '2018-06-11', true],
  ['2018-06-11', '2018-06-11', false],
  ['2018-06', '2018-06-11', false],
  ['2018', '2017-12-31', true],
  ['nonsense', '2018-06-11', false],
])('%s is later than %s: %s', (edtf, when, expected) => {
  expect(isLater(edtf, day(when))).toBe(expected);
});

test.each([
  ['2018-06-09/2018-06-10', 'zh', '2018-06-09 – 10'],
  ['2024/..', 'zh', '2024 – 至今'],
  ['../2022-02', 'ru', '–2022-02'],
  ['1995~', 'en', 'c. 1995'],
  ['2023-11?', 'ru', '2023-11?'],
  ['199X', 'zh', '1990 年代'],
  ['2009-21', 'zh', '2009 年春'],
  ['2009-40', 'ru', '1-е полугодие 2009'],
] as const)('%s in %s: %s', (edtf, language, expected) => {
  expect(formatDate(edtf, language)).toBe(expected);
});
