// The toolbar's popup: ready to be typed into, useful before that, used by keyboard alone, and its switches.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const RATS = 'regional-anti-terrorist-structure';
const SPIRIT = 'shanghai-spirit';

test.beforeEach(async ({ cards }) => {
  await cards.page.evaluate(async () => {
    await chrome.storage.local.remove('settings');
    await chrome.runtime.sendMessage({ request: 'recents:clear', content: {} });
  }, undefined);
});

/** Presses Tab until what has the focus begins with a name. */
async function tabTo(page: BrowserPage, name: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await surface.focused(page)).startsWith(name)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not reach “${name}”`);
}

test('opens over a page with the focus in its field, and tells at once what the page holds', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p><p>“上海精神”</p>`));
  await waitForMention(page, '上海精神');
  const popup = await surface.openPopup(cards.page);
  await expect.poll(() => popup.evaluate(() => document.hasFocus(), undefined)).toBe(true);
  await expect.poll(() => surface.listed(popup)).toContain(SPIRIT);
  const lines = await popup.evaluate(() => {
    const groups = [...document.querySelectorAll('[role="listbox"] [role="group"]')];
    return groups.map((group) => ({
      title: group.firstElementChild?.textContent,
      first: group.querySelector('[role="option"]')?.textContent,
    }));
  }, undefined);
  expect(lines.map(({ title }) => title)).toEqual(['本页术语', '今天与近日']);
  expect(lines[0]?.first).toMatch(/^上海精神.*2 处$/u);
  const today = lines[1]?.first ?? '';
  expect(today).toMatch(/周年|\d{4}-\d\d-\d\d/u);
  expect(await popup.evaluate(() => performance.getEntriesByName('usable').length, undefined)).toBeGreaterThan(0);
  await surface.closePopup(cards.page);
  await page.close();
});

test('an empty query on a page without terms: what has to do with today, never a blank', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const page = await openPage(lensBrowser, putArticle(server, '<p>天气</p>'));
  const popup = await surface.openPopup(cards.page);
  await expect.poll(async () => (await surface.listed(popup)).length).toBeGreaterThan(0);
  expect(await surface.visibleText(popup)).toContain('今天与近日');
  await surface.closePopup(cards.page);
  await page.close();
});

test('keys alone: type, mark a line, read the entry, come back, find it among the recent', async ({ lensBrowser }) => {
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await popup.type('dqfk');
  await expect.poll(() => surface.marked(popup)).toBe(RATS);
  const found = await surface.listed(popup);
  expect(found.length).toBeGreaterThan(2);
  for (const [key, wanted] of [
    ['ArrowDown', found[1]],
    ['ArrowDown', found[2]],
    ['ArrowUp', found[1]],
    ['ArrowUp', found[0]],
    ['ArrowUp', found.at(-1)],
    ['ArrowDown', found[0]],
    ['PageDown', found[Math.min(7, found.length - 1)]],
    ['PageUp', found[Math.max(0, Math.min(7, found.length - 1) - 7)]],
  ] as const) {
    await popup.press(key);
    expect(await surface.marked(popup), key).toBe(wanted);
    expect(await surface.hasField(popup)).toBe(true);
  }
  await popup.press('Enter');
  await expect.poll(() => surface.shownEntry(popup)).toBe(RATS);
  // The entry stands under the field and has the focus; Escape leads back to the query as it was.
  expect(await popup.evaluate(() => document.activeElement?.localName, undefined)).toBe('article');
  expect(await surface.visibleText(popup)).toContain('Региональная антитеррористическая структура');
  await tabTo(popup, '复制名称');
  await popup.press('Escape');
  await expect.poll(() => surface.hasField(popup)).toBe(true);
  expect(await popup.evaluate(() => document.querySelector('input')?.value, undefined)).toBe('dqfk');
  expect(await surface.listed(popup)).toEqual(found);
  await popup.press('Escape');
  await expect.poll(() => surface.visibleText(popup)).toContain('今天与近日');
  await tabTo(popup, '搜索');
  await popup.press('Tab');
  await popup.press('End');
  await expect.poll(() => surface.listed(popup)).toEqual([RATS]);
  await tabTo(popup, '清空记录');
  await popup.press('Enter');
  await expect.poll(() => surface.visibleText(popup)).toContain('还没有查过的条目');
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('matches are marked, also those by pinyin, another language, another script, a typo', async ({ lensBrowser }) => {
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  for (const [query, wanted, marks] of [
    ['dqfk', RATS, '地区反恐'],
    ['yinlianti', 'interbank-consortium', '银联体'],
    ['ylt', 'interbank-consortium', '银联体'],
    ['региональной антитеррористической структуре', RATS, 'егиональная'],
    ['上合银行', 'sco-development-bank', '上合'],
    ['反恐怖機構', RATS, '反恐怖机构'],
    ['РАТС', RATS, 'РАТС'],
  ] as const) {
    await surface.search(popup, query);
    const first = (): Promise<{ id: string | null; marked: string }> =>
      popup.evaluate(() => {
        const line = document.querySelector('[role="option"]');
        const marked = [...(line?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join(' ');
        return { id: line?.getAttribute('data-entry') ?? null, marked };
      }, undefined);
    await expect.poll(async () => (await first()).id, { message: query }).toBe(wanted);
    await expect.poll(async () => (await first()).marked, { message: query }).toContain(marks);
  }
  await popup.close();
});

test('Enter pressed before the answer came opens the best of it', async ({ lensBrowser }) => {
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await popup.evaluate(() => {
    // Both events in one turn: no answer can have come between them.
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (field === null) throw new Error('no field');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '上海精神');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, undefined);
  await expect.poll(() => surface.shownEntry(popup)).toBe(SPIRIT);
  await popup.close();
});

test('the switches of site and everywhere turn recognition off and on, and say so', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p>`));
  await waitForMention(page, '上海精神');
  const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.size, undefined);
  const popup = await surface.openPopup(cards.page);
  await surface.activate(popup, '本页术语');
  await expect.poll(() => surface.visibleText(popup)).toContain('上海精神');
  const here = '在 127.0.0.1 上识别';
  const everywhere = '在所有网站上识别';
  for (const [name, notice] of [
    [here, '在此网站上已关闭识别'],
    [everywhere, '识别已全部关闭'],
  ] as const) {
    await surface.activate(popup, name);
    await expect.poll(() => surface.visibleText(popup), { message: name }).toContain(notice);
    await expect.poll(marks).toBe(0);
    await surface.activate(popup, name);
    await expect.poll(marks, { message: `${name}, again` }).toBeGreaterThan(0);
    await expect.poll(() => surface.visibleText(popup)).toContain('上海精神');
  }
  await surface.closePopup(cards.page);
  await page.close();
});
