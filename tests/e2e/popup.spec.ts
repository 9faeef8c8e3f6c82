// Searching from the toolbar: what people remember finds the entry; the page's terms; the switch for the site.

import type { BrowserPage } from './driver/browser-page.ts';
import { waitForMention } from './driver/lens.ts';
import { expect, test } from './driver/test.ts';

const firstResult = (page: BrowserPage): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[role="option"]')?.getAttribute('data-entry') ?? null, undefined);

test('pinyin initials, English and Russian find the entry; Enter shows it', async ({ lensBrowser, cards: _cards }) => {
  const popup = await lensBrowser.newPage();
  await popup.goto(`${lensBrowser.origin}/popup.html`);
  await popup.toFront();
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role'), undefined))
    .toBe('combobox');
  for (const [query, wanted] of [
    ['dqfk', 'regional-anti-terrorist-structure'],
    ['yinlianti', 'interbank-consortium'],
    ['shanghai convention', 'shanghai-convention'],
    ['РАТС', 'regional-anti-terrorist-structure'],
    ['上海精神', 'shanghai-spirit'],
  ] as const) {
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.select(), undefined);
    await popup.type(query);
    await expect.poll(() => firstResult(popup), { message: query }).toBe(wanted);
  }
  await popup.press('Enter');
  await expect
    .poll(() =>
      popup.evaluate(() => document.querySelector('[data-part="definition"]')?.textContent?.length ?? 0, undefined),
    )
    .toBeGreaterThan(30);
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('a site that is switched off is left alone, at once and after a reload', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const page = await lensBrowser.newPage();
  const url = `${server.origin}/articles/sample-zh.html?off`;
  await page.goto(url);
  await page.toFront();
  await waitForMention(page, '上海精神');
  const painted = (): Promise<number> =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sco-lens-')).length, undefined);
  await cards.page.evaluate(() => chrome.storage.local.set({ settings: { disabledSites: ['127.0.0.1'] } }), undefined);
  await expect.poll(painted).toBe(0);
  await page.goto(`${url}2`);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)), undefined);
  expect(await painted()).toBe(0);
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
  await page.goto(url);
  await waitForMention(page, '上海精神');
  await page.close();
});
