// What people paste, what browsers take away, and what nobody does on purpose: search goes on.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { CardReader, waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

const RATS = 'regional-anti-terrorist-structure';

/** Puts a text into the field at once, however long it is, as scripts and some input methods do. */
const put = (page: BrowserPage, text: string): Promise<void> =>
  page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (field === null) throw new Error('no field');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Waits until the field's query is answered, with results or with none. */
const answered = (page: BrowserPage, query: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          () =>
            (document.querySelector('[role="status"]')?.textContent ?? '') !== '' ||
            document.querySelector('input')?.value.trim() === '',
          undefined,
        ),
      { message: `an answer to ${query.slice(0, 40)}`, timeout: 10_000 },
    )
    .toBe(true);

test('any text is a query: long, right to left, emoji, patterns, markup, broken characters', async ({
  lensBrowser,
}) => {
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  for (const text of [
    '上海合作组织'.repeat(1700),
    'a'.repeat(10_000),
    'ylt '.repeat(2500),
    'ш о с '.repeat(1700),
    '2001-06-15'.repeat(1000),
    'منظمة شنغهاي للتعاون',
    '‮上合组织‬',
    'ארגון שנחאי',
    '👨‍👩‍👧‍👦🇨🇳上合🇷🇺',
    '\ud83d',
    '^.*$',
    '(((((((((([',
    '\\p{L}+?(?<=a)',
    '<img src=x onerror=alert(1)>',
    '%00%s$1{0}',
    '\u0000\u0001\uffff',
    "' OR 1=1 --",
    '　　',
    'a\u0301'.repeat(300),
    'Ｓ Ｃ Ｏ',
  ]) {
    const start = Date.now();
    await put(popup, text);
    await answered(popup, text);
    expect(Date.now() - start, text.slice(0, 20)).toBeLessThan(5000);
    expect(await popup.evaluate(() => document.querySelector('img') === null, undefined)).toBe(true);
    const overflow = await popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      undefined,
    );
    expect(overflow, text.slice(0, 20)).toBeLessThanOrEqual(0);
  }
  await put(popup, '上合组织'.padEnd(9000, ' '));
  await expect.poll(async () => (await surface.listed(popup)).length).toBeGreaterThan(0);
  await surface.search(popup, 'dqfk');
  await expect.poll(() => surface.marked(popup)).toBe(RATS);
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('hundreds of keys as fast as they come: the last query is answered, and nothing else', async ({ lensBrowser }) => {
  test.setTimeout(120_000);
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await popup.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (field === null) throw new Error('no field');
    const queries = ['shanghai convention', '上海合作组织', 'антитеррор', 'yinlianti'];
    for (let turn = 0; turn < 400; turn += 1) {
      const query = queries[turn % queries.length] ?? '';
      set?.call(field, query.slice(0, 1 + (turn % query.length)));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: turn % 3 === 0 ? 'ArrowDown' : 'PageDown', bubbles: true }),
      );
      if (turn % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    set?.call(field, 'dqfk');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, undefined);
  await expect.poll(() => surface.marked(popup), { timeout: 60_000 }).toBe(RATS);
  // Answers come in the order of their questions: what is still on its way comes before that to one more.
  await popup.evaluate(() => {
    const world = globalThis as { firsts?: (string | null)[] };
    const first = (): string | null => document.querySelector('[role="option"]')?.getAttribute('data-entry') ?? null;
    world.firsts = [first()];
    new MutationObserver(() => world.firsts?.at(-1) !== first() && world.firsts?.push(first())).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  }, undefined);
  await put(popup, 'yinlianti');
  await expect.poll(() => surface.marked(popup)).toBe('interbank-consortium');
  expect(await popup.evaluate(() => (globalThis as { firsts?: string[] }).firsts, undefined)).toEqual([
    RATS,
    'interbank-consortium',
  ]);
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('the background sleeps while somebody types, and the database is empty: entries open all the same', async ({
  server: _server,
}, info) => {
  test.setTimeout(120_000);
  const browser = await launch(info.project.name as BrowserName, { backgroundSleepsAfter: 1000 });
  const cards = await CardReader.open(browser);
  const popup = await surface.openAsPage(browser, 'popup.html');
  await popup.type('dq');
  await browser.killBackground();
  await popup.toFront();
  await popup.type('fk');
  await expect.poll(() => surface.marked(popup)).toBe(RATS);
  await popup.press('Enter');
  await expect.poll(() => surface.shownEntry(popup), { timeout: 15_000 }).toBe(RATS);
  await popup.press('Escape');
  await cards.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sco-lens');
        opening.onsuccess = () => {
          const change = opening.result.transaction(['slotA', 'slotB', 'dataset'], 'readwrite');
          for (const store of ['slotA', 'slotB', 'dataset']) change.objectStore(store).clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    undefined,
  );
  await browser.killBackground();
  await popup.toFront();
  await surface.search(popup, 'yinlianti');
  await expect.poll(() => surface.marked(popup)).toBe('interbank-consortium');
  await popup.press('Enter');
  await expect.poll(() => surface.shownEntry(popup), { timeout: 30_000 }).toBe('interbank-consortium');
  expect(popup.errors).toEqual([]);
  await browser.close();
});

test('the page goes away while its list is open: steps and exports do nothing, and the panel goes on', async ({
  lensBrowser,
  server,
}) => {
  const other = await openPage(lensBrowser, putArticle(server, '<p>天气</p>'));
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p>`));
  await waitForMention(page, '上海精神');
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await surface.activate(popup, '本页术语');
  await expect.poll(() => surface.visibleText(popup)).toContain('上海精神');
  await page.close();
  await popup.toFront();
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[role="grid"] td:last-child button')) button.click();
  }, undefined);
  await surface.activate(popup, '搜索');
  await surface.search(popup, 'dqfk');
  await expect.poll(() => surface.marked(popup)).toBe(RATS);
  expect(popup.errors).toEqual([]);
  await popup.close();
  await other.close();
});
