// The number on the toolbar's icon: distinct terms of the tab, over all its frames, kept current, and its switch.
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const badge = async (cards: CardReader, page: BrowserPage): Promise<string | undefined> =>
  cards.page.evaluate(
    async (address) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    },
    await page.url(),
  );

test('counts distinct terms of each tab, as they come and go', async ({ lensBrowser, server, cards }) => {
  const inner = server.put('/frame/badge', '<!doctype html><meta charset="utf-8"><p>上海合作组织秘书处</p>');
  const page = await openPage(
    lensBrowser,
    putArticle(server, `<p>上海合作组织弘扬“上海精神”，“上海精神”</p><iframe src="${inner}"></iframe>`),
  );
  await expect.poll(() => badge(cards, page)).toBe('3');
  const other = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织秘书处</p>'));
  await expect.poll(() => badge(cards, other)).toBe('1');
  await page.toFront(); // what is hidden is not read
  await page.evaluate(() => document.querySelector('iframe')?.remove(), undefined);
  await expect.poll(() => badge(cards, page)).toBe('2');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>地区反恐怖机构</p>'), undefined);
  await expect.poll(() => badge(cards, page)).toBe('3');
  expect(await badge(cards, other)).toBe('1');
  await page.goto(putArticle(server, '<p>天气</p>'));
  await expect.poll(() => badge(cards, page)).toBe('');
  await other.close();
  await page.close();
});

test('can be turned off in the options, at once and on every tab, and on again', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const page = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织弘扬“上海精神”</p>'));
  await waitForMention(page, '上海精神');
  await expect.poll(() => badge(cards, page)).toBe('2');
  const options = await lensBrowser.newPage();
  await options.goto(`${lensBrowser.origin}/options.html#/recognition`);
  await options.toFront();
  const label = '在图标上显示术语数';
  await expect.poll(() => surface.visibleText(options)).toContain(label);
  await surface.activate(options, label);
  await expect.poll(() => badge(cards, page)).toBe('');
  const later = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织弘扬“上海精神”</p>'));
  await waitForMention(later, '上海精神');
  expect(await badge(cards, later)).toBe('');
  await options.toFront();
  await surface.activate(options, label);
  for (const tab of [page, later]) await expect.poll(() => badge(cards, tab)).toBe('2');
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
  for (const tab of [options, later, page]) await tab.close();
});

test('is there again after the background slept', async ({ lensBrowser, server, cards }) => {
  test.skip(
    lensBrowser.name === 'firefox',
    'there the browser alone puts the background to sleep, after half a minute',
  );
  const page = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织弘扬“上海精神”</p>'));
  await expect.poll(() => badge(cards, page)).toBe('2');
  await lensBrowser.killBackground();
  await page.toFront();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>地区反恐怖机构</p>'), undefined);
  await expect.poll(() => badge(cards, page)).toBe('3');
  await page.close();
});
