// Lines under the address bar: what Chrome would refuse, and what both show.
import { describe, expect, test } from 'vitest';
import type { FoundEntry } from '../../lib/core/search/entry-brief.ts';
import { escapeXml, suggestionsOf } from '../../lib/core/search/omnibox-suggestions.ts';

function found(
  id: string,
  zh: string,
  match: Partial<FoundEntry['match']> = {},
  via: FoundEntry['via'] = 'name',
): FoundEntry {
  return {
    id,
    kind: 'entity',
    type: 'organ',
    names: { zh, en: `${id} en`, ru: `${id} ru` },
    via,
    match: { label: zh, lang: 'zh', ranges: [], ...match },
  };
}

describe('suggestionsOf', () => {
  test.each([
    [
      'marks the name',
      found('rats', '地区反恐怖机构', { ranges: [[0, 4]] }),
      '<match>地区反恐</match>怖机构 <dim>· 机构</dim>',
      '地区反恐怖机构 · 机构',
    ],
    [
      'shows the name that matched',
      found('rats', '地区反恐怖机构', { label: 'RATS', lang: 'en', ranges: [[0, 4]] }),
      '地区反恐怖机构 <dim>·</dim> <match>RATS</match> <dim>· 机构</dim>',
      '地区反恐怖机构 · RATS · 机构',
    ],
    [
      'keeps a definition to itself',
      found('rats', '地区反恐怖机构', { label: '…两个常设机构之一…', ranges: [[3, 7]] }, 'definition'),
      '地区反恐怖机构 <dim>· 机构</dim>',
      '地区反恐怖机构 · 机构',
    ],
    [
      'escapes markup',
      found('x', 'A & B <C>', { ranges: [[4, 5]] }),
      'A &amp; <match>B</match> &lt;C&gt; <dim>· 机构</dim>',
      'A & B <C> · 机构',
    ],
    ['names events', { ...found('e', '峰会'), kind: 'event', type: 'event' }, '峰会 <dim>· 事件</dim>', '峰会 · 事件'],
  ] as [string, FoundEntry, string, string][])('%s', (_name, entry, markup, text) => {
    expect(suggestionsOf([entry], 'zh', 'markup')[0]?.description).toBe(markup);
    expect(suggestionsOf([entry], 'zh', 'text')[0]?.description).toBe(text);
  });

  test('two entries of one name can be told apart', () => {
    const lines = suggestionsOf([found('a', '青岛宣言'), found('b', '青岛宣言')], 'zh', 'text');
    expect(lines.map(({ content }) => content)).toEqual(['青岛宣言', '青岛宣言 (b)']);
  });
});

test.each([
  ['“a” & \'b\' "c"', '“a” &amp; &apos;b&apos; &quot;c&quot;'],
  ['a\u0000b\u0008c\u001f', 'abc'],
  ['tab\tline\n', 'tab\tline\n'],
])('escapeXml %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
