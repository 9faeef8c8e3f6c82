import { describe, expect, it } from 'vitest';
import { chineseSpellings } from '../../lib/core/lexicon/chinese.ts';
import { englishSpellings } from '../../lib/core/lexicon/english.ts';
import { foldName } from '../../lib/core/lexicon/fold.ts';
import { withOwnNames } from '../../lib/core/lexicon/organization-names.ts';
import { bareQuotes } from '../../lib/core/lexicon/quotes.ts';
import { isUnmarked } from '../../lib/core/lexicon/unmarked.ts';

describe('folding', () => {
  it.each([
    ['ＳＣＯ', 'SCO'],
    ['Issyk\u2010Kul', 'Issyk–Kul'],
    ['Xi’an', "Xi'an"],
    ['Co\u00ADoperation', 'Cooperation'],
    ['Шёлковый', 'Шелковый'],
    ['и\u0306', 'й'],
    ['Совéт', 'Совет'],
    ['上海 合作\n组织', '上海合作组织'],
    ['Мирная миссия — 2021', 'Мирная миссия-2021'],
    ['Shanghai\u00A0 Five', 'Shanghai Five'],
  ])('%j is %j', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['上合组织', '上合 - 组织'],
    ['Shanghai Five', 'ShanghaiFive'],
  ])('%j is not %j', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe('spellings', () => {
  it.each([
    ['政府首脑（总理）理事会', '政府首脑理事会'],
    ['信息安全', '资讯安全'],
    ['网络安全', '网路安全'],
  ])('%s may be %s', (name, other) => {
    expect(chineseSpellings(name)).toContain(other);
  });

  it.each([
    ['the Energy Organization', false, 'Energy Organisation'],
    ['Anti-Terrorist Centre', false, 'AntiTerrorist Center'],
    ['dialogue partner', true, 'dialogue partners'],
    ['observer states', true, 'observer state'],
    ['Meeting of Ministers', true, 'Meetings of Ministers'],
  ])('%s (several: %s) may be %s', (name, countable, other) => {
    expect(englishSpellings(name, countable).map(foldName)).toContain(foldName(other));
  });

  it.each([
    ['上海合作组织成员国元首理事会', 'zh', ['上合组织元首理事会', '上海合作组织元首理事会']],
    ['Charter of the Shanghai Cooperation Organization', 'en', ['SCO Charter', 'Charter of the SCO']],
    ['SCO Secretariat', 'en', ['Secretariat of the SCO', 'Shanghai Cooperation Organization Secretariat']],
    ['Секретариат ШОС', 'ru', ['Секретариат Шанхайской организации сотрудничества']],
  ])('%s in %s is also %j', (name, language, wanted) => {
    expect(withOwnNames(name, language)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ['“上海精神”', ['上海精神']],
    ['共建“一带一路”', ['共建一带一路']],
    ['中国“五年”计划', ['中国五年计划', '中国“五年”计划']],
    ['«Мирная миссия»', ['Мирная миссия']],
  ])('quotation marks of %s', (name, wanted) => {
    expect(bareQuotes(name)).toEqual(wanted);
  });

  it.each([
    ['коридор «Север — Юг»', ['МТК «Север — Юг»'], ['коридор Север — Юг', 'коридор «Север — Юг»']],
    ['Инициатива «Один пояс, один путь»', ['«Один пояс, один путь»'], ['Инициатива Один пояс, один путь']],
    ['共建“一带一路”', ['一带一路倡议'], ['共建一带一路']],
  ])('quotation marks of %s beside other names', (name, others, wanted) => {
    expect(bareQuotes(name, others)).toEqual(wanted);
  });
});

describe('labels that are never marked', () => {
  it.each([
    ['成员国', 'status'],
    ['member states', 'status'],
    ['上合组织国家', 'concept'],
    ['страны ШОС', 'concept'],
    ['上海合作组织成员国元首理事会第三次会议', 'summit'],
    ['заседание Совета глав правительств', 'meeting'],
    ['携手建设美好家园', 'document'],
  ] as const)('%s (%s)', (label, type) => {
    expect(isUnmarked(label, type)).toBe(true);
  });

  it.each([
    ['上合组织成员国', 'status'],
    ['SCO member states', 'status'],
    ['元首理事会', 'organ'],
    ['建设银行', 'company'],
  ] as const)('but %s (%s) is', (label, type) => {
    expect(isUnmarked(label, type)).toBe(false);
  });
});
