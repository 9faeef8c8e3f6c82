// Search over a small dataset of its own: how each way of finding marks its match, filters, and stays in order.
import { describe, expect, it } from 'vitest';
import type { SearchKeys } from '../../lib/core/search/key-format.ts';
import { compileReadings } from '../../lib/core/search/readings.ts';
import { createSearch, type Result, type SearchOptions } from '../../lib/core/search/search.ts';

const NAMES = {
  sco: {
    zh: ['上海合作组织', '上合组织'],
    en: ['Shanghai Cooperation Organization', 'SCO'],
    ru: ['Шанхайская организация сотрудничества', 'ШОС'],
  },
  rats: {
    zh: ['上海合作组织地区反恐怖机构'],
    en: ['Regional Anti-Terrorist Structure of the SCO', 'RATS'],
    ru: ['Региональная антитеррористическая структура ШОС', 'РАТС'],
  },
  consortium: {
    zh: ['上海合作组织银行联合体', '银联体'],
    en: ['SCO Interbank Consortium'],
    ru: ['Межбанковское объединение ШОС'],
  },
  bank: { zh: ['上合组织开发银行'], en: ['SCO Development Bank'], ru: ['Банк развития ШОС'] },
  spirit: { zh: ['上海精神'], en: ['Shanghai Spirit'], ru: ['Шанхайский дух'] },
  mission: { zh: ['和平使命—2007'], en: ['Peace Mission 2007'], ru: ['Мирная миссия — 2007'] },
  xian: { zh: ['西安'], en: ['Xi’an'], ru: ['Сиань'] },
  chongqing: { zh: ['重庆'], en: ['Municipality'], ru: ['Чунцин'] },
} as const;
const TYPES = {
  sco: 'organization',
  rats: 'organ',
  consortium: 'finance',
  bank: 'finance',
  spirit: 'concept',
  mission: 'exercise',
  xian: 'place',
  chongqing: 'place',
} as const;
const DATES: Partial<Record<keyof typeof NAMES, string[]>> = {
  sco: ['2001-06-15'],
  rats: ['2004'],
  mission: ['2007-08-09/2007-08-17'],
  bank: ['2025-09-01'],
};
const ids = Object.keys(NAMES) as (keyof typeof NAMES)[];
const KEYS: SearchKeys = {
  version: 1,
  traditional: '組组織织銀银開开發发聯联體体構构區区機机',
  readings: compileReadings(ids.flatMap((id) => NAMES[id].zh)),
  documents: ids.map((id, i) => ({
    id,
    type: TYPES[id],
    weight: 90 - i * 10,
    names: NAMES[id],
    ...(DATES[id] ? { dates: DATES[id] } : {}),
  })),
};
const DEFINITIONS = new Map([
  [
    'rats',
    {
      zh: '设在塔什干的常设机构。',
      en: 'A permanent body seated in Tashkent.',
      ru: 'Постоянный орган, расположенный в Ташкенте.',
    },
  ],
]);
const search = createSearch(KEYS, DEFINITIONS);

function first(query: string, options?: SearchOptions): Result {
  const [result] = search(query, options);
  if (result === undefined) throw new Error(`nothing found for ${query}`);
  return result;
}

/** The label with its marked ranges in brackets. */
function marked({ match }: Result): string {
  let text = '';
  let at = 0;
  for (const [from, to] of match.ranges) {
    text += `${match.label.slice(at, from)}[${match.label.slice(from, to)}]`;
    at = to;
  }
  return text + match.label.slice(at);
}

describe('search', () => {
  it.each([
    ['SCO', 'sco', 'exact', 'name', '[SCO]'],
    ['ｓｃｏ', 'sco', 'exact', 'name', '[SCO]'],
    ['上海合作組織', 'sco', 'exact', 'name', '[上海合作组织]'],
    ['地区反恐怖机构', 'rats', 'exact', 'name', '上海合作组织[地区反恐怖机构]'],
    ['анти', 'rats', 'substring', 'name', 'Региональная [анти]террористическая структура ШОС'],
    ['regional anti', 'rats', 'prefix', 'name', '[Regional Anti]-Terrorist Structure of the SCO'],
    ['Шанхайского духа', 'spirit', 'inflected', 'name', '[Шанхайский] [дух]'],
    ['spirits shanghai', 'spirit', 'inflected', 'name', '[Shanghai] [Spirit]'],
    ['dev bank', 'bank', 'words', 'name', 'SCO [Dev]elopment [Bank]'],
    ['和平使命2007', 'mission', 'exact', 'name', '[和平使命—2007]'],
    ["xi'an", 'xian', 'exact', 'name', '[Xi’an]'],
    ['ylt', 'consortium', 'pinyin-exact', 'pinyin', '[银联体]'],
    ['yinlt', 'consortium', 'pinyin-exact', 'pinyin', '[银联体]'],
    ['yínhángliánhétǐ', 'consortium', 'pinyin-exact', 'pinyin', '上海合作组织[银行联合体]'],
    ['shangh jings', 'spirit', 'pinyin-exact', 'pinyin', '[上海精神]'],
    ['chongq', 'chongqing', 'pinyin-exact', 'pinyin', '[重庆]'],
    ['dqfk', 'rats', 'pinyin-prefix', 'pinyin', '上海合作组织[地区反恐]怖机构'],
    ['shanghe yinhang', 'bank', 'pinyin-words', 'pinyin', '[上合]组织开发[银行]'],
    ['上海jings', 'spirit', 'pinyin-exact', 'pinyin', '[上海精神]'],
    ['上合銀行', 'bank', 'fuzzy', 'fuzzy', '[上合]组织开发[银行]'],
    ['机构反恐', 'rats', 'narrowed', 'type', '上海合作组织地区[反恐]怖机构'],
    ['interbnak consortium', 'consortium', 'fuzzy', 'fuzzy', 'SCO [Interb]an[k Consortium]'],
    ['hfnc', 'rats', 'layout', 'layout', '[РАТС]'],
    ['ысщ', 'sco', 'layout', 'layout', '[SCO]'],
    ['2001', 'sco', 'listed', 'date', '上海合作组织'],
    ['2007-08-10', 'mission', 'listed', 'date', '和平使命—2007'],
    ['сентябрь 2025', 'bank', 'listed', 'date', '上合组织开发银行'],
    ['演习', 'mission', 'listed', 'type', '和平使命—2007'],
    ['seated in tashkent', 'rats', 'definition', 'definition', 'A permanent body [seated in Tashkent].'],
  ])('%s finds %s', (query, id, rank, via, label) => {
    const result = first(query);
    expect({ id: result.id, rank: result.rank, via: result.via, label: marked(result) }).toEqual({
      id,
      rank,
      via,
      label,
    });
  });

  it('shows the label in the language of the user where several match alike', () => {
    expect(first('2007', { language: 'en', types: ['exercise'] }).match.lang).toBe('en');
    expect(first('2007', { language: 'ru', types: ['exercise'] }).match.lang).toBe('ru');
  });

  it('takes no label for complete that holds other words', () => {
    expect(first('SCO Bank').rank).toBe('words');
  });

  it('keeps to the types and the limit asked for', () => {
    expect(search('上合', { types: ['finance'] }).map(({ id }) => id)).toEqual(['bank', 'consortium']);
    expect(search('s', { limit: 1 })).toHaveLength(1);
  });

  it('gives nothing for nothing, for noise and after an abort', () => {
    expect(search('')).toEqual([]);
    expect(search(' ·—')).toEqual([]);
    expect(search('qqqqqqqq')).toEqual([]);
    expect(search('SCO', { signal: AbortSignal.abort() })).toEqual([]);
  });

  it('survives any input', () => {
    for (const query of [
      '(',
      '\\',
      '[a-z]+',
      '𠀀𠀁',
      '\u0000',
      '\n',
      'é'.repeat(500),
      '上'.repeat(500),
      '2018-99-99',
      '👍',
      '\ud800',
    ])
      search(query);
  });
});
