// The glossary of a page in its forms, with cells that spreadsheets, Markdown and HTML would misread.
import { describe, expect, test } from 'vitest';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { glossaryToCsv, toCsv } from '../../lib/core/glossary/csv.ts';
import { type Glossary, glossaryOf } from '../../lib/core/glossary/glossary.ts';
import { glossaryToHtml, glossaryToText } from '../../lib/core/glossary/html-table.ts';
import { glossaryToMarkdown } from '../../lib/core/glossary/markdown.ts';

const text = (zh: string, en = zh, ru = zh) => ({ zh, en, ru });
const excerpt = (id: string, section: string): CardRecord['excerpts'][number] => ({
  id,
  source: 'qingdao-2018',
  section,
  selector: { exact: '原文', prefix: '', suffix: '' },
  supports: ['definition'],
  about: [],
});
const RECORD: CardRecord = {
  entity: {
    id: 'interbank-consortium',
    type: 'mechanism',
    prefLabel: text('上海合作组织银行联合体', 'SCO Interbank Consortium', 'Межбанковское объединение ШОС'),
    tier: 'core',
    altLabels: [],
    definition: text('成员国指定银行组成的合作机制。', 'Consortium of banks.', 'Объединение банков.'),
    dates: [
      { edtf: '2005-10-26', what: text('成立', 'founded', 'создано'), excerpts: [] },
      { edtf: '2006-06', what: text('签订行动纲要', 'programme signed', 'подписана программа'), excerpts: [] },
    ],
    status: [],
    relations: [],
    figures: [],
    excerpts: ['qingdao-2018.a', 'qingdao-2018.b', 'qingdao-2018.c'],
    editorial: '银联体章程',
    certainty: 'high',
  },
  excerpts: [excerpt('qingdao-2018.a', 'one'), excerpt('qingdao-2018.b', 'one'), excerpt('qingdao-2018.c', 'two')],
  quoted: [],
  sources: [
    {
      id: 'qingdao-2018',
      title: text('青岛峰会', 'Qingdao Summit', 'Саммит в Циндао'),
      asOf: '2018-06',
      csl: { id: 'qingdao-2018', type: 'article', title: '青岛峰会', language: 'zh' },
      outline: [
        { id: 'one', title: text('一、由来', 'Origins', 'Истоки'), level: 1 },
        { id: 'two', title: text('二、成果', 'Results', 'Итоги'), level: 1 },
      ],
    },
  ],
  events: [],
  tables: [],
  discrepancies: [],
  related: [],
  inbound: [],
  totals: { excerpts: 3, events: 0, tables: 0, discrepancies: 0, related: 0 },
  version: '1.0.0-abc',
};
const PAGE = { title: '新闻 | 峰会', url: 'https://news.example.cn/a?b=1&c=2' };
const glossary = (change: Partial<Glossary> = {}): Glossary => ({
  ...glossaryOf([RECORD], new Map([['interbank-consortium', 4]]), PAGE, 'zh'),
  ...change,
});

describe('glossaryOf', () => {
  test('a row holds names, type, definition, dates, distinct sources with the basis, mentions', () => {
    expect(glossary().headings).toEqual(['中文', 'English', 'Русский', '类型', '释义', '日期', '来源', '次数']);
    expect(glossary().rows).toEqual([
      [
        '上海合作组织银行联合体',
        'SCO Interbank Consortium',
        'Межбанковское объединение ШОС',
        '机制',
        '成员国指定银行组成的合作机制。',
        '2005-10-26 成立\n2006-06 签订行动纲要',
        '《青岛峰会》 · 2018-06 · 一、由来\n《青岛峰会》 · 2018-06 · 二、成果\n编者补充: 银联体章程',
        '4',
      ],
    ]);
  });
  test.each([
    ['en', 'Definition', 'Consortium of banks.', '2005-10-26 founded\n2006-06 programme signed'],
    ['ru', 'Определение', 'Объединение банков.', '2005-10-26 создано\n2006-06 подписана программа'],
  ] as const)('speaks %s', (language, heading, definition, dates) => {
    const { headings, rows } = glossaryOf([RECORD], new Map(), PAGE, language);
    expect([headings[4], rows[0]?.[4], rows[0]?.[5], rows[0]?.[7]]).toEqual([heading, definition, dates, '0']);
  });
});

describe('CSV', () => {
  test.each([
    ['plain cells stay plain', [['a', '上合']], 'a,上合\r\n'],
    ['commas are quoted', [['a,b', 'c']], '"a,b",c\r\n'],
    ['quotes are doubled', [['say "hi"']], '"say ""hi"""\r\n'],
    ['line breaks are kept inside quotes', [['a\nb', 'c\r\nd']], '"a\nb","c\r\nd"\r\n'],
    ['empty cells', [['', '']], ',\r\n'],
    ['one record a line', [['a'], ['b']], 'a\r\nb\r\n'],
    ['a formula is text', [['=HYPERLINK("http://x","y")']], '"\'=HYPERLINK(""http://x"",""y"")"\r\n'],
    ['other beginnings of formulas', [['+1', '-1', '@SUM(A1)']], "'+1,'-1,'@SUM(A1)\r\n"],
    ['behind spaces too', [['  =1+1']], "'  =1+1\r\n"],
    ['tab and return begin formulas in some', [['\tx', '\rx']], '\'\tx,"\'\rx"\r\n'],
    ['wide signs of East Asian spreadsheets', [['＝1', '＋1', '－1', '＠x']], "'＝1,'＋1,'－1,'＠x\r\n"],
    ['signs inside do nothing', [['a=b', 'SCO+', '2001-06-15', '—1']], 'a=b,SCO+,2001-06-15,—1\r\n'],
  ])('%s', (_name, rows, expected) => {
    expect(toCsv(rows)).toBe(expected);
  });
  test('begins with a byte order mark and has a record for the headings and each row', () => {
    const csv = glossaryToCsv(glossary());
    expect(csv.startsWith('\ufeff中文,English,Русский,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });
});

describe('Markdown', () => {
  test('is a table under the page’s title', () => {
    expect(glossaryToMarkdown(glossary()).split('\n')).toEqual([
      '# 本页术语表',
      '',
      '[新闻 \\| 峰会](<https://news.example.cn/a?b=1&c=2>)',
      '',
      '| 中文 | English | Русский | 类型 | 释义 | 日期 | 来源 | 次数 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 上海合作组织银行联合体 | SCO Interbank Consortium | Межбанковское объединение ШОС | 机制 | 成员国指定银行组成的合作机制。 | 2005-10-26 成立<br>2006-06 签订行动纲要 | 《青岛峰会》 · 2018-06 · 一、由来<br>《青岛峰会》 · 2018-06 · 二、成果<br>编者补充: 银联体章程 | 4 |',
      '',
      'SCO Lens 1.0.0-abc',
      '',
    ]);
  });
  test.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[x](y) <b>', '\\[x\\](y) \\<b\\>'],
    ['back\\slash ~x~', 'back\\\\slash \\~x\\~'],
    ['two\nlines\n\n', 'two<br>lines'],
  ])('%j', (cell, expected) => {
    const line = glossaryToMarkdown(glossary({ headings: ['h'], rows: [[cell]] })).split('\n')[6];
    expect(line).toBe(`| ${expected} |`);
  });
});

describe('table for the clipboard', () => {
  test('HTML is escaped, lines stand apart, languages are named', () => {
    const html = glossaryToHtml(glossary({ rows: [['<b>', 'a & "b"', 'в', '', 'x\ny', '', '', '1']] }));
    expect(html).toContain(
      '<td lang="zh-CN">&lt;b&gt;</td><td lang="en">a &amp; &quot;b&quot;</td><td lang="ru">в</td>',
    );
    expect(html).toContain('<td lang="zh-CN">x<br>y</td>');
    expect(html).toContain('<a href="https://news.example.cn/a?b=1&amp;c=2">新闻 | 峰会</a>');
  });
  test('text has one line a row', () => {
    expect(glossaryToText(glossary({ headings: ['a', 'b'], rows: [['x\ny', 'tab\there']] }))).toBe(
      'a\tb\nx y\ttab here',
    );
  });
});
