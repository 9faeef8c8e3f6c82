// Terms are found on real pages, and their cards say what the dataset says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDataset } from '../../lib/core/dataset/pack.ts';
import { paintedMentions, waitForMention } from './driver/lens.ts';
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
    hover: { text: '上海精神', entity: 'shanghai-spirit' },
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
    hover: { text: 'Regional Anti-Terrorist Structure', entity: 'regional-anti-terrorist-structure' },
  },
  {
    file: 'sample-ru.html',
    found: ['Шанхайской организации сотрудничества', 'РАТС', 'Региональной антитеррористической структуре'],
    hover: { text: 'РАТС', entity: 'regional-anti-terrorist-structure' },
  },
];

for (const { file, found, hover } of ARTICLES) {
  test(`${file}: terms are painted and the card equals the dataset`, async ({ lensBrowser, server, cards }) => {
    const page = await lensBrowser.newPage();
    const url = `${server.origin}/articles/${file}`;
    await page.goto(url);
    await page.toFront();
    for (const text of found) await waitForMention(page, text);
    const mention = await waitForMention(page, hover.text);
    await page.move(5, 5);
    await page.move(mention.x, mention.y);
    const card = await cards.wait(url);
    expect(card.definition).toBe(definitionOf(hover.entity));
    await page.press('Escape');
    await cards.waitGone(url);
    expect(page.errors).toEqual([]);
    await page.close();
  });
}

test('the page’s document is the same before and after', async ({ lensBrowser, server, cards }) => {
  const page = await lensBrowser.newPage();
  const url = `${server.origin}/articles/sample-zh.html`;
  await page.goto(`${url}?unchanged`);
  await page.toFront();
  const source = readFileSync(join(import.meta.dirname, '../fixtures/articles/sample-zh.html'), 'utf8');
  const mention = await waitForMention(page, '三股势力');
  const serialised = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML, undefined);
  const untouched = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
  expect(await serialised()).toBe(untouched);
  await page.move(5, 5);
  await page.move(mention.x, mention.y);
  await cards.wait(`${url}?unchanged`);
  await page.press('Escape');
  await cards.waitGone(`${url}?unchanged`);
  expect(await serialised()).toBe(untouched);
  await page.close();
});

test('by keyboard: next term, its card, and out again', async ({ lensBrowser, server, cards }) => {
  const page = await lensBrowser.newPage();
  const url = `${server.origin}/articles/sample-en.html?keys`;
  await page.goto(url);
  await page.toFront();
  await waitForMention(page, 'Shanghai Spirit');
  await page.press('Alt+Shift+KeyJ');
  const first = await cards.wait(url);
  expect(first.definition).toBe(definitionOf('shanghai-cooperation-organization'));
  await page.press('Escape');
  await cards.waitGone(url);
  await page.close();
});

test('a page without terms stays without us, until it grows one', async ({ lensBrowser, server }) => {
  const page = await lensBrowser.newPage();
  await page.goto(`${server.origin}/articles/plain.html`);
  await page.toFront();
  expect(await paintedMentions(page)).toEqual([]);
  await page.evaluate(() => {
    const later = document.getElementById('later');
    if (later !== null) later.textContent = '稍后出现的上海合作组织秘书处。';
  }, undefined);
  await waitForMention(page, '上海合作组织秘书处');
  expect((await paintedMentions(page)).map((mention) => mention.text)).toEqual(['上海合作组织秘书处']);
  await page.close();
});
