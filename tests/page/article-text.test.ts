import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../lib/page/annotator/article-text.ts';

describe('the text of an article', () => {
  let page = ['上合组织峰会于2024年', '在阿斯塔纳举行'];
  let readings = 0;
  const article = new ArticleText(function* () {
    readings += 1;
    yield undefined;
    return page;
  });
  const load = (): number => [...article.load()].length;

  it('is read once a reading, with its pauses', () => {
    expect([load(), load(), readings]).toEqual([1, 0, 1]);
    expect(['2024年', '阿斯塔纳', '青岛'].map((text) => article.holds(text))).toEqual([true, true, false]);
  });

  it('is what it was until the reading is over', () => {
    page = ['上合组织青岛峰会'];
    expect([load(), article.holds('青岛'), article.holds('2024年')]).toEqual([0, false, true]);
    article.forget();
    expect([load(), article.holds('青岛'), article.holds('2024年')]).toEqual([1, true, false]);
  });
});
