// Citations as they stand beside a quotation and on the clipboard.
import { describe, expect, test } from 'vitest';
import { quotedCitation, shortCitation } from '../../lib/core/cite/citation.ts';
import type { SourceBrief } from '../../lib/core/dataset/card.ts';
import type { Excerpt, Language } from '../../lib/core/dataset/schema.ts';

const source: SourceBrief = {
  id: 'qingdao-2018',
  title: { zh: '青岛峰会的意义', en: 'The Qingdao Summit', ru: 'Саммит в Циндао' },
  asOf: '2018-06~',
  csl: { id: 'qingdao-2018', type: 'article-journal', title: '青岛峰会的意义', language: 'zh-CN' },
  outline: [
    { id: 'spirit', title: { zh: '第三节', en: 'Section 3', ru: 'Раздел 3' }, level: 1 },
    { id: 'older', title: { zh: '旧文', en: 'Older text', ru: 'Старый текст' }, level: 1, asOf: '2009' },
  ],
};
const supplied: SourceBrief = { ...source, csl: { ...source.csl, title: '[青岛峰会的意义]' } };
const quoted: SourceBrief = { ...source, title: { ...source.title, zh: '“命运共同体”笔谈', en: '“Spirit”' } };

describe('shortCitation', () => {
  test.each<[string, SourceBrief, string, Language, string]>([
    ['Chinese', source, 'spirit', 'zh', '《青岛峰会的意义》 · 约2018-06 · 第三节'],
    ['English', source, 'spirit', 'en', '“The Qingdao Summit” · c. 2018-06 · Section 3'],
    ['Russian', source, 'spirit', 'ru', '«Саммит в Циндао» · ок. 2018-06 · Раздел 3'],
    ['a section with a date of its own', source, 'older', 'en', '“The Qingdao Summit” · 2009 · Older text'],
    ['an unknown section is left out', source, 'gone', 'zh', '《青岛峰会的意义》 · 约2018-06'],
    ['a supplied title stands without marks', supplied, 'spirit', 'zh', '青岛峰会的意义 · 约2018-06 · 第三节'],
    [
      'a title that begins with marks gets its own',
      quoted,
      'spirit',
      'zh',
      '《“命运共同体”笔谈》 · 约2018-06 · 第三节',
    ],
    ['a title wholly in marks does not', quoted, 'spirit', 'en', '“Spirit” · c. 2018-06 · Section 3'],
  ])('%s', (_name, of, section, language, expected) => {
    expect(shortCitation(of, section, language)).toBe(expected);
  });
});

describe('quotedCitation', () => {
  const excerpt: Excerpt = {
    id: 'qingdao-2018.soul',
    source: 'qingdao-2018',
    section: 'spirit',
    selector: { exact: '“上海精神”是上合组织的灵魂', prefix: '', suffix: '' },
    supports: ['definition'],
    about: [],
  };
  test.each<[Language, string]>([
    ['zh', '“‘上海精神’是上合组织的灵魂”（《青岛峰会的意义》 · 约2018-06 · 第三节）'],
    ['en', '“‘上海精神’是上合组织的灵魂” (“The Qingdao Summit” · c. 2018-06 · Section 3)'],
    ['ru', '«“上海精神”是上合组织的灵魂» («Саммит в Циндао» · ок. 2018-06 · Раздел 3)'],
  ])('%s', (language, expected) => {
    expect(quotedCitation(excerpt, source, language)).toBe(expected);
  });
});
