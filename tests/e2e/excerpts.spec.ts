// From the card to the reader and to the options page: an excerpt opens at its place, is saved, and outlives the browser.
import { hover, openPage } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import type { BrowserUnderTest } from './driver/browser-under-test.ts';
import { CardReader } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

test('open in the reader, save, restart, delete and undo', async ({ server }, info) => {
  test.setTimeout(120_000);
  let browser = await launch(info.project.name as BrowserName);
  const cards = await CardReader.open(browser);
  const url = `${server.origin}/articles/sample-zh.html?excerpts`;
  const page = await openPage(browser, url);
  await hover(page, cards, url, '上海精神');

  const save = await cards.find(url, '[data-action="save-excerpt"]');
  await page.click(save.x, save.y);
  await expect.poll(async () => (await cards.read(url))?.text).toContain('已收藏');

  const open = await cards.find(url, '[data-action="open-reader"]');
  await page.click(open.x, open.y);
  const reader = await waitForPage(browser, '/reader.html#/source/');
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll('[data-marked]').length, undefined)).toBe(1);
  const marked = await reader.evaluate(() => {
    const element = document.querySelector('[data-marked]');
    const box = element?.getBoundingClientRect();
    return {
      id: element?.getAttribute('data-excerpt'),
      visible: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      hash: location.hash,
    };
  }, undefined);
  expect(marked.hash).toContain(`excerpt=${marked.id ?? 'none'}`);
  expect(marked.visible).toBe(true);

  const { profile } = browser;
  await browser.close();
  browser = await launch(info.project.name as BrowserName, { profile });
  const options = await browser.newPage();
  await options.goto(`${browser.origin}/options.html#/excerpts`);
  const saved = (): Promise<string[]> =>
    options.evaluate(
      () => [...document.querySelectorAll('[data-excerpt] blockquote')].map((quote) => quote.textContent ?? ''),
      undefined,
    );
  await expect.poll(async () => (await saved()).length).toBe(1);
  const [quotation] = await saved();
  await press(options, '[data-action="delete"]');
  await expect.poll(saved).toEqual([]);
  await press(options, '[data-action="undo"]');
  await expect.poll(saved).toEqual([quotation]);
  await browser.close();
});

async function waitForPage(browser: BrowserUnderTest, part: string): Promise<BrowserPage> {
  let found: BrowserPage | undefined;
  await expect
    .poll(
      async () => {
        found = undefined;
        for (const page of await browser.pages()) if ((await page.url()).includes(part)) found = page;
        return found !== undefined;
      },
      { message: `a page with ${part} is open`, timeout: 15_000 },
    )
    .toBe(true);
  if (found === undefined) throw new Error('unreachable: the poll has found it');
  return found;
}

async function press(page: BrowserPage, selector: string): Promise<void> {
  let point: { x: number; y: number } | null = null;
  await expect
    .poll(
      async () => {
        point = await page.evaluate((wanted) => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }, selector);
        return point !== null;
      },
      { message: `the page has ${selector}` },
    )
    .toBe(true);
  const { x, y } = point ?? { x: Number.NaN, y: Number.NaN };
  await page.click(x, y);
}
