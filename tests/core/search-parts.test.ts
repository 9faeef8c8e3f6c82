// The parts of search that are tables of strings: folding, stems, dates, types, keyboard layouts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../lib/core/search/core-name.ts';
import { parseDateQuery, spanOfEdtf } from '../../lib/core/search/dates.ts';
import { createFolder, unfoldRange } from '../../lib/core/search/fold.ts';
import { otherLayout } from '../../lib/core/search/layout.ts';
import { stem } from '../../lib/core/search/stem.ts';
import { parseTypeQuery } from '../../lib/core/search/type-words.ts';

const fold = createFolder(
  new Map([
    ['組', '组'],
    ['織', '织'],
  ]),
);

describe('folding', () => {
  it.each([
    ['ＳＣＯ＋', 'sco+'],
    ['Café Ünion', 'cafe union'],
    ['Расчёт ЙОД', 'расчет йод'],
    ['組織', '组织'],
    ['《上海精神》', '上海精神'],
    ['中国—中亚 峰会', '中国中亚峰会'],
    ['anti-terrorist  (RATS)', 'anti terrorist rats'],
    ['Xi’an', 'xian'],
    ['Straße', 'strasse'],
    ['  —  ', ''],
  ])('%s → %s', (text, folded) => expect(fold(text).text).toBe(folded));

  it('maps every range back into the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '上', '—', ' ', 'ß', 'é', '組', '’', 'ё') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const folded = fold(text);
          expect(folded.offsets).toHaveLength(folded.text.length + 1);
          if (folded.text === '') return;
          const start = a % folded.text.length;
          const end = start + 1 + (b % (folded.text.length - start));
          const [from, to] = unfoldRange(folded, start, end);
          expect(fold(text.slice(from, to)).text).toContain(folded.text.slice(start, end).trim());
        },
      ),
    );
  });
});

it('keeps both halves of a character beyond the Basic Multilingual Plane', () => {
  const folded = fold('a 𠀀');
  expect(unfoldRange(folded, 2, 4)).toEqual([2, 4]);
});

describe('stems', () => {
  it.each([
    ['организация организации организаций организацией организациями организацию'],
    ['шанхайская шанхайской шанхайскую шанхайский шанхайского'],
    ['сотрудничество сотрудничества сотрудничеству сотрудничеством'],
    ['государство государства государств государствами'],
    ['китай китая китаем китаю'],
    ['россия россии россией россию'],
    ['путин путина путиным путину путине'],
    ['один одного одному одним'],
    ['partner partners'],
    ['country countries'],
    ['organization organizations organisation organisations'],
    ['centre centres center centers'],
  ])('%s', (forms) => expect(new Set(forms.split(' ').map(stem)).size).toBe(1));

  it.each([['шос'], ['сша'], ['пекин'], ['rats'], ['2018']])('leaves %s a word of its own', (word) =>
    expect(stem(word).length).toBeGreaterThanOrEqual(3),
  );
});

describe('dates in queries', () => {
  it.each([
    ['2001', 20010101, 20011231, ''],
    ['2018-06', 20180601, 20180631, ''],
    ['2018年6月', 20180601, 20180631, ''],
    ['2018年6月10日', 20180610, 20180610, ''],
    ['10.06.2018', 20180610, 20180610, ''],
    ['june 2018', 20180601, 20180631, ''],
    ['june 15, 2001', 20010615, 20010615, ''],
    ['июнь 2018', 20180601, 20180631, ''],
    ['15 июня 2001 года', 20010615, 20010615, ''],
    ['2018 文件', 20180101, 20181231, '文件'],
    ['青岛2018年峰会', 20180101, 20181231, '青岛 峰会'],
    ['саммит в мае 2003', 20030501, 20030531, 'саммит в'],
  ])('%s', (query, from, to, rest) => expect(parseDateQuery(query)).toEqual({ from, to, rest }));

  it.each([['rats'], ['12345'], ['1500'], ['c5+1']])('none in %s', (query) =>
    expect(parseDateQuery(query)).toBeUndefined(),
  );
});

describe('EDTF in keys', () => {
  it.each([
    ['2018', 20180101, 20181231, false],
    ['2018-06-10', 20180610, 20180610, false],
    ['2025-09?', 20250901, 20250931, false],
    ['199X', 19900101, 19991231, false],
    ['2008-21', 20080301, 20080531, false],
    ['2013/2017', 20130101, 20171231, true],
    ['2018-06-09/2018-06-10', 20180609, 20180610, true],
  ])('%s', (edtf, from, to, lasts) => expect(spanOfEdtf(edtf)).toEqual({ from, to, lasts }));

  it('is undefined without a year', () => expect(spanOfEdtf('../..')).toBeUndefined());
});

describe('types in queries', () => {
  it.each([
    ['文件', ['document'], ''],
    ['summits', ['summit'], ''],
    ['документы', ['document'], ''],
    ['青岛文件', ['document'], '青岛'],
    ['саммит шос', ['summit'], 'шос'],
  ])('%s', (query, types, rest) => expect(parseTypeQuery(query)).toEqual({ types, rest }));
});

describe('cores of names', () => {
  it.each([
    ['上海合作组织秘书处', '秘书处'],
    ['上合组织成员国元首理事会', '元首理事会'],
    ['sco business council', 'business council'],
    ['деловой совет шос', 'деловой совет'],
    ['上海合作组织', '上海合作组织'],
    ['sco', 'sco'],
  ])('%s → %s', (label, core) => expect(label.slice(...coreOf(label))).toBe(core));
});

describe('the other keyboard layout', () => {
  it.each([
    ['ijc', 'шос'],
    ['ысщ', 'sco'],
    ['上合', undefined],
    ['2018', undefined],
  ])('%s → %s', (typed, other) => expect(otherLayout(typed)).toBe(other));
});
