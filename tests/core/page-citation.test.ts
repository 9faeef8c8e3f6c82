import { describe, expect, test } from 'vitest';
import { citePage } from '../../lib/core/cite/page-citation.ts';

const PAGE = { url: 'https://news.example.cn/a?b=1', title: '青岛峰会闭幕', date: '2018-06-11' };

describe('citePage', () => {
  test.each([
    [
      'zh',
      { exact: '各方重申“上海精神”。', page: PAGE },
      '“各方重申‘上海精神’。”（《青岛峰会闭幕》，news.example.cn，2018-06-11，https://news.example.cn/a?b=1，访问日期 2026-11-21）',
    ],
    [
      'en',
      { exact: ' The  “Shanghai Spirit”\n prevails. ', page: { ...PAGE, title: 'Summit ends' } },
      '“The ‘Shanghai Spirit’ prevails.” (Summit ends, news.example.cn, 2018-06-11, https://news.example.cn/a?b=1, accessed 2026-11-21)',
    ],
    [
      'ru',
      { exact: '«Шанхайский дух»', page: { url: 'https://ria.example/x', title: 'Саммит' } },
      '«„Шанхайский дух“» (Саммит, ria.example, https://ria.example/x, дата обращения 2026-11-21)',
    ],
    [
      'zh',
      { exact: '原文', page: { url: 'file:///a.html', title: '《公报》' } },
      '“原文”（《公报》，file:///a.html，访问日期 2026-11-21）',
    ],
    ['en', { exact: 'x', page: { url: 'not an address', title: '' } }, '“x” (not an address, accessed 2026-11-21)'],
  ] as const)('%s', (language, quoted, expected) => {
    expect(citePage(quoted, '2026-11-21', language)).toBe(expected);
  });
});
