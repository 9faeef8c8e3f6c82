// What has to do with a day: dates ahead, anniversaries, one a day.
import { describe, expect, test } from 'vitest';
import type { SearchKey } from '../../lib/core/search/key-format.ts';
import { datedEntries } from '../../lib/core/search/today.ts';

function key(id: string, date: string | undefined, weight = 10): SearchKey {
  return {
    id,
    type: 'summit',
    weight,
    names: { zh: [id], en: [id], ru: [id] },
    ...(date === undefined ? {} : { dates: [date] }),
  };
}

describe('datedEntries', () => {
  test.each([
    ['its own day', '2001-06-15', '2026-06-15', [{ day: '2001-06-15', inDays: 0, years: 25 }]],
    ['an anniversary that comes', '2001-06-15', '2026-06-10', [{ day: '2001-06-15', inDays: 5, years: 25 }]],
    ['over the turn of the year', '2010-01-02', '2026-12-30', [{ day: '2010-01-02', inDays: 3, years: 17 }]],
    ['a date ahead is no anniversary', '2026-07-04', '2026-06-30', [{ day: '2026-07-04', inDays: 4, years: 0 }]],
    ['the same day this year', '2026-06-15', '2026-06-15', [{ day: '2026-06-15', inDays: 0, years: 0 }]],
    [
      'an interval counts from its first day',
      '2018-06-09/2018-06-10',
      '2026-06-09',
      [{ day: '2018-06-09', inDays: 0, years: 8 }],
    ],
    ['29 February falls on 1 March', '2012-02-29', '2026-02-27', [{ day: '2012-02-29', inDays: 2, years: 14 }]],
    ['half a year away is not soon', '2001-06-15', '2026-07-01', []],
    ['a month is no day', '2001-06', '2026-06-15', []],
    [
      'an approximate day is taken as it stands',
      '2018-06-01~',
      '2026-06-01',
      [{ day: '2018-06-01', inDays: 0, years: 8 }],
    ],
    ['no date', undefined, '2026-06-15', []],
    ['no day to ask for', '2001-06-15', 'today', []],
  ])('%s', (_name, date, today, expected) => {
    const found = datedEntries([key('a', date)], today, 'zh', 5);
    expect(found.map(({ day, inDays, years }) => ({ day, inDays, years }))).toEqual(expected);
  });

  test('soonest first, the weightiest of a day, as many as asked for', () => {
    const keys = [
      key('later', '2005-06-20', 90),
      key('light', '2001-06-16', 5),
      key('heavy', '2001-06-16', 50),
      key('today', '2017-06-15', 1),
      key('last', '2003-07-01', 99),
    ];
    expect(datedEntries(keys, '2026-06-15', 'zh', 3).map(({ id }) => id)).toEqual(['today', 'heavy', 'later']);
  });
});
