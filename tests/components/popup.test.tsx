// What popup and side panel put into the document, in all three languages: the combobox and its lines, tabs, the page's
// terms, an entry, and what stands where there is nothing.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { EntryPreview } from '../../components/search/EntryPreview.tsx';
import { Finder, type FinderProps } from '../../components/search/Finder.tsx';
import { RecentBar } from '../../components/search/later.ts';
import { MarkedRanges } from '../../components/search/MarkedRanges.tsx';
import { NothingListed } from '../../components/search/NothingListed.tsx';
import { PagePanel, type PagePanelProps } from '../../components/search/PagePanel.tsx';
import { SearchWordsContext } from '../../components/search/use-say.ts';
import { LANGUAGES } from '../../lib/core/dataset/languages.ts';
import type { Language } from '../../lib/core/dataset/schema.ts';
import { SEARCH_MESSAGES } from '../../lib/core/i18n/search-messages.ts';
import { wordsOf } from '../../lib/core/i18n/search-words.ts';
import type { EntryBrief, FoundEntry } from '../../lib/core/search/entry-brief.ts';
import type { EntryView } from '../../lib/core/search/entry-view.ts';
import { FINDER_START, type FinderState } from '../../lib/core/search/finder-state.ts';

const nothing = (): void => undefined;
const RATS: EntryBrief = {
  id: 'rats',
  kind: 'entity',
  type: 'organ',
  names: { zh: '地区反恐怖机构', en: 'Regional Anti-Terrorist Structure', ru: 'Антитеррористическая структура' },
  date: '2004',
};
const SPIRIT: EntryBrief = {
  id: 'spirit',
  kind: 'entity',
  type: 'concept',
  names: { zh: '上海精神', en: 'Shanghai Spirit', ru: 'Шанхайский дух' },
};
const FOUND: FoundEntry = { ...RATS, via: 'pinyin', match: { label: RATS.names.zh, lang: 'zh', ranges: [[0, 4]] } };

function draw(language: Language, node: ReactNode): string {
  return renderToStaticMarkup(<SearchWordsContext value={wordsOf(language)}>{node}</SearchWordsContext>);
}

function finder(state: Partial<FinderState>, home: FinderProps['home'], language: Language = 'zh'): string {
  const actions = {
    type: nothing,
    choose: nothing,
    mark: nothing,
    move: nothing,
    enter: nothing,
    open: nothing,
    back: nothing,
    step: nothing,
    jumpBack: nothing,
    clearRecents: nothing,
    exportGlossary: nothing,
    allow: nothing,
  };
  return draw(
    language,
    <Finder
      state={{ ...FINDER_START, ...state }}
      home={home}
      status="readable"
      place={undefined}
      reading={undefined}
      glossary={{ done: undefined, problem: undefined }}
      actions={actions}
      field={{ current: null }}
      instead={undefined}
    />,
  );
}

describe('results', () => {
  const html = finder(
    { query: 'dqfk', answer: { kind: 'found', entries: [FOUND, { ...FOUND, ...SPIRIT }] }, active: 1 },
    { terms: [], recents: [], today: [] },
  );
  test('the field names its list and the marked line', () => {
    const listId = /role="listbox"[^>]*/u.exec(html)?.[0] ?? '';
    const field = /<input[^>]*>/u.exec(html)?.[0] ?? '';
    const id = /<div id="([^"]+)" role="listbox"/u.exec(html)?.[1];
    expect(listId).toContain('aria-label="搜索"');
    expect(field).toContain('role="combobox"');
    expect(field).toContain('aria-expanded="true"');
    expect(field).toContain(`aria-controls="${id}"`);
    expect(field).toContain(`aria-activedescendant="${id}-1"`);
    expect(html).toMatch(
      new RegExp(`id="${id}-1" role="option" aria-selected="true" aria-posinset="2" aria-setsize="2"`, 'u'),
    );
  });
  test('what matched is marked, also in another name', () => {
    expect(html).toMatch(/<mark[^>]*>地区反恐<\/mark><span>怖机构<\/span>/u);
    const english = finder({ query: 'dqfk', answer: { kind: 'found', entries: [FOUND] } }, undefined, 'en');
    expect(english).toMatch(/Regional Anti-Terrorist Structure<\/span>.*<span lang="zh"[^>]*><mark/su);
  });
  test('their number is told', () => {
    expect(html).toMatch(/role="status"[^>]*>2 条结果</u);
  });
});

describe('nothing asked yet', () => {
  const home = {
    terms: [{ entry: RATS, count: 3 }],
    recents: [RATS, SPIRIT],
    today: [{ ...SPIRIT, day: '2001-06-15', inDays: 1, years: 25 }],
  };
  test.each([
    ['zh', ['本页术语', '最近', '今天与近日'], '3 处', '明天', '25 周年'],
    ['en', ['On this page', 'Recent', 'Today and soon'], '3×', 'tomorrow', '25-year anniversary'],
    ['ru', ['На странице', 'Недавние', 'Сегодня и скоро'], '3×', 'завтра', 'годовщина: 25'],
  ] as const)('%s: the page’s terms, recent ones without those, today', (language, titles, count, when, years) => {
    const html = finder({}, home, language);
    expect([...html.matchAll(/role="presentation"[^>]*>([^<]+)</gu)].map((match) => match[1])).toEqual(titles);
    expect([...html.matchAll(/data-entry="([^"]+)"/gu)].map((match) => match[1])).toEqual(['rats', 'spirit', 'spirit']);
    for (const part of [count, when, years]) expect(html).toContain(part);
  });
  test('sections without lines are left out', () => {
    expect(finder({}, { ...home, terms: [], recents: [] })).not.toContain('本页术语</div>');
  });
});

describe('tabs', () => {
  beforeAll(() => RecentBar.load()); // drawn at once only where it is loaded

  test.each(LANGUAGES)('%s: one is chosen and names its panel', (language) => {
    const html = finder(
      { tab: 'recent' },
      { terms: [{ entry: RATS, count: 1 }], recents: [SPIRIT], today: [] },
      language,
    );
    expect(html.match(/role="tab" aria-selected="true"/gu)).toHaveLength(1);
    expect(html).toContain('id="tab-recent"');
    expect(html).toContain('aria-labelledby="tab-recent"');
    expect(html).toContain(SEARCH_MESSAGES.clearRecents[language]);
  });
});

describe('where there is nothing', () => {
  test.each([
    [{ tab: 'recent' }, 'noRecents'],
    [{ answer: { kind: 'found', entries: [] } }, 'noResults'],
  ] as [Partial<FinderState>, 'noRecents' | 'noResults'][])('%j says %s', (state, message) => {
    for (const language of LANGUAGES) {
      const html = draw(language, <NothingListed state={{ ...FINDER_START, ...state }} known />);
      expect(html).toContain(SEARCH_MESSAGES[message][language]);
    }
  });
  test('a search that did not start says why', () => {
    const state: FinderState = { ...FINDER_START, answer: { kind: 'failed', detail: 'search.json is missing' } };
    expect(draw('en', <NothingListed state={state} known />)).toContain('search.json is missing');
  });
});

describe('the page’s terms', () => {
  const panel = (change: Partial<PagePanelProps> = {}, language: Language = 'zh'): string =>
    draw(
      language,
      <PagePanel
        id="terms"
        terms={[
          { entry: RATS, count: 2 },
          { entry: SPIRIT, count: 1 },
        ]}
        status="readable"
        place={undefined}
        reading={undefined}
        glossary={{ done: undefined, problem: undefined }}
        options={undefined}
        isCrowded={false}
        actions={{ open: nothing, step: nothing, jumpBack: nothing, exportGlossary: nothing, allow: nothing }}
        onLeave={nothing}
        {...change}
      />,
    );
  test('are a grid with one stop', () => {
    const table = /<table.*<\/table>/su.exec(panel())?.[0] ?? '';
    expect(table).toContain('role="grid"');
    expect(table.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(table.match(/<button/gu)).toHaveLength(6);
  });
  test('show where a jump led, and the way back', () => {
    const html = panel({ place: { entity: 'rats', position: 1, total: 2 } });
    expect(html).toContain('第 2 / 2 处');
    expect(html).toContain('回到原处');
  });
  test('show what is being read', () => {
    expect(panel({ reading: 'spirit' })).toMatch(/aria-current="true".*上海精神/su);
  });
  test.each([
    ['readable', 'noTermsHere'],
    ['off-here', 'offHere'],
    ['off-everywhere', 'offEverywhere'],
    ['browser-page', 'browserPage'],
    ['local-file', 'localFile'],
    ['pdf', 'pdfPage'],
    ['no-access', 'allowAccess'],
  ] as const)('say why there are none: %s', (status, message) => {
    for (const language of LANGUAGES)
      expect(panel({ terms: [], status }, language)).toContain(SEARCH_MESSAGES[message][language]);
  });
});

describe('an entry', () => {
  const VIEW: EntryView = {
    id: 'rats',
    kind: 'entity',
    type: 'organ',
    names: RATS.names,
    text: { zh: '常设机构。', en: 'A permanent body.', ru: 'Постоянный орган.' },
    editorial: undefined,
    proposal: undefined,
    dates: [{ key: 'a', edtf: '2004-06-17', what: { zh: '成立', en: 'opened', ru: 'открыта' } }],
    quotation: {
      excerpt: {
        id: 'qingdao-2018.two',
        source: 'qingdao-2018',
        section: 'one',
        selector: { exact: '两个常设机构', prefix: '', suffix: '' },
        supports: ['definition'],
        about: [],
      },
      source: {
        id: 'qingdao-2018',
        title: { zh: '青岛峰会', en: 'Qingdao Summit', ru: 'Саммит в Циндао' },
        asOf: '2018-06',
        csl: { id: 'qingdao-2018', type: 'article', title: '青岛峰会', language: 'zh' },
        outline: [],
      },
    },
    moreExcerpts: 11,
    differences: [{ zh: '成立年份不一。', en: 'The year differs.', ru: 'Год различается.' }],
    related: [],
    route: '/entity/rats',
  };
  test.each([
    ['zh', '常设机构。', '成立', '《青岛峰会》 · 2018-06', '阅读器里还有 11 条摘录', '成立年份不一。'],
    [
      'en',
      'A permanent body.',
      'opened',
      '“Qingdao Summit” · 2018-06',
      'More excerpts in the reader: 11',
      'The year differs.',
    ],
    [
      'ru',
      'Постоянный орган.',
      'открыта',
      '«Саммит в Циндао» · 2018-06',
      'Ещё цитат в читалке: 11',
      'Год различается.',
    ],
  ] as const)('%s: names to copy, definition, dates, a quotation with its source', (language, ...parts) => {
    const html = draw(
      language,
      <EntryPreview
        view={VIEW}
        onOpen={nothing}
        openReader={nothing}
        saveExcerpt={() => Promise.resolve(true)}
        takeFocus={false}
      />,
    );
    for (const part of [...parts, ...Object.values(RATS.names), '“两个常设机构”']) expect(html).toContain(part);
    expect(html.split(`aria-label="${SEARCH_MESSAGES.copyName[language]}: `)).toHaveLength(4);
  });
});

test.each([
  ['上海精神', [[0, 2]], ['上海'], '上海精神'],
  [
    'RATS EC',
    [
      [0, 4],
      [5, 7],
    ],
    ['RATS', 'EC'],
    'RATS EC',
  ],
  ['ab', [], [], 'ab'],
  ['👍上合', [[2, 4]], ['上合'], '👍上合'],
] as [string, [number, number][], string[], string][])('marks in %s', (text, ranges, marked, whole) => {
  const html = renderToStaticMarkup(<MarkedRanges text={text} ranges={ranges} />);
  expect([...html.matchAll(/<mark[^>]*>([^<]*)</gu)].map((match) => match[1])).toEqual(marked);
  expect(html.replace(/<[^>]+>/gu, '')).toBe(whole);
});
