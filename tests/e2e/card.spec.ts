// Terms are found on real pages, and their cards say what the dataset says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDataset } from '../../lib/core/dataset/pack.ts';
import { hover, openPage } from './driver/article.ts';
import { paintedMentions, waitForMention } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { listedTerms } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const dataset = unpackDataset(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../.cache/dataset/records.json'), 'utf8')),
);
const definitionOf = (id: string): string =>
  dataset.entities.find((entity) => entity.id === id)?.definition.zh ?? `no entity ${id}`;

const ARTICLES = [
  {
    file: 'sample-zh.html',
    found: [
      '上海精神',
      '上合组织',
      '地区反恐怖机构',
      '三股势力',
      '银行联合体',
      '实业家委员会',
      '上海合作组织开发银行',
      '中吉乌铁路',
      '青岛宣言',
    ],
    rest: { text: '上海精神', entity: 'shanghai-spirit' },
  },
  {
    file: 'sample-en.html',
    found: [
      'Shanghai Cooperation Organization',
      'Regional Anti-Terrorist Structure',
      'three evils',
      'Interbank Consortium',
      'Shanghai Spirit',
      'Belt and Road',
    ],
    rest: { text: 'Regional Anti-Terrorist Structure', entity: 'regional-anti-terrorist-structure' },
  },
  {
    file: 'sample-ru.html',
    found: ['Шанхайской организации сотрудничества', 'РАТС', 'Региональной антитеррористической структуре'],
    rest: { text: 'РАТС', entity: 'regional-anti-terrorist-structure' },
  },
];

for (const { file, found, rest } of ARTICLES) {
  test(`${file}: terms are painted and the card equals the dataset`, async ({ lensBrowser, server, cards }) => {
    const url = `${server.origin}/articles/${file}`;
    const page = await openPage(lensBrowser, url);
    for (const text of found) await waitForMention(page, text);
    const card = await hover(page, cards, url, rest.text);
    expect(card.definition).toBe(definitionOf(rest.entity));
    await page.press('Escape');
    await cards.waitGone(url);
    expect(page.errors).toEqual([]);
    await page.close();
  });
}

test('the page’s document is the same before and after', async ({ lensBrowser, server, cards }) => {
  const url = `${server.origin}/articles/sample-zh.html?unchanged`;
  const page = await openPage(lensBrowser, url);
  const source = readFileSync(join(import.meta.dirname, '../fixtures/articles/sample-zh.html'), 'utf8');
  await waitForMention(page, '三股势力');
  const serialised = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML, undefined);
  const untouched = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
  expect(await serialised()).toBe(untouched);
  await hover(page, cards, url, '三股势力');
  await page.press('Escape');
  await cards.waitGone(url);
  expect(await serialised()).toBe(untouched);
  await page.close();
});

test('by keyboard: next term, its card, and out again', async ({ lensBrowser, server, cards }) => {
  const url = `${server.origin}/articles/sample-en.html?keys`;
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, 'Shanghai Spirit');
  await page.press('Alt+Shift+KeyJ');
  const first = await cards.wait(url);
  expect(first.definition).toBe(definitionOf('shanghai-cooperation-organization'));
  await page.press('Escape');
  await cards.waitGone(url);
  await page.close();
});

test('a page without terms stays without us, until it grows one', async ({ lensBrowser, server, cards }) => {
  const url = `${server.origin}/articles/plain.html`;
  const page = await openPage(lensBrowser, url);
  await noteWork(cards, url);
  await workDone(cards, url, false);
  expect(await paintedMentions(page)).toEqual([]);
  expect(await listedTerms(cards, url)).toBe(null);
  await page.evaluate(() => {
    const later = document.getElementById('later');
    if (later !== null) later.textContent = '稍后出现的上海合作组织秘书处。';
  }, undefined);
  await waitForMention(page, '上海合作组织秘书处');
  expect((await paintedMentions(page)).map((mention) => mention.text)).toEqual(['上海合作组织秘书处']);
  await page.close();
});
