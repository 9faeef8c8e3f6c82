// Opening and closing by pointer: dismissible, hoverable, persistent (WCAG 1.4.13), and never unasked.
import type { Settings } from '../../lib/core/settings/settings.ts';
import { hover, openPage, putArticle, SENTENCES } from './driver/article.ts';
import { probe } from './driver/card-probe.ts';
import { countHosts, hostsSoFar } from './driver/host-count.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { expect, test } from './driver/test.ts';

/** CSS pixels from the middle of a paragraph's first line up into the space above it. */
const ABOVE = 30;

const change = (cards: CardReader, settings: Partial<Settings>): Promise<void> =>
  cards.page.evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);

test.afterEach(async ({ cards }) => {
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
});

test('Escape closes without the pointer moving, and it stays closed', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await hover(page, cards, url, '三股势力');
  await noteWork(cards, url);
  await page.press('Escape');
  await cards.waitGone(url);
  await workDone(cards, url, false);
  expect(await cards.read(url)).toBe(undefined);
  await page.close();
});

test('the pointer may go into the card, which stays; off both it goes', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  const card = await hover(page, cards, url, '上海精神');
  await noteWork(cards, url);
  await page.move(card.right - 40, card.top + 60);
  await workDone(cards, url);
  expect(await cards.read(url)).toBeDefined();
  await page.move(card.right + 60, card.bottom + 40);
  await cards.waitGone(url);
  await page.close();
});

test('a pointer at rest keeps its card for as long as it rests', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '上海精神');
  await noteWork(cards, url);
  await hover(page, cards, url, '上海精神');
  await workDone(cards, url);
  expect(await cards.read(url)).toBeDefined();
  await page.close();
});

test('from one term to another the card follows', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await hover(page, cards, url, '三股势力');
  const other = await waitForMention(page, '上海精神');
  await page.move(other.x, other.y);
  await expect.poll(() => probe(cards, url, 'text', 'h2')).toBe('上海精神');
  expect((await probe(cards, url, 'hosts', null)).length).toBe(1);
  await page.close();
});

test('crossing terms without rest, and scrolling past them, opens nothing', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>${`<p>${SENTENCES}</p>`.repeat(30)}`);
  const page = await openPage(lensBrowser, url);
  const first = await waitForMention(page, '三股势力');
  const far = await waitForMention(page, '上海精神');
  await countHosts(page);
  await noteWork(cards, url);
  for (const x of [first.x, far.x, first.x, far.x]) await page.move(x, first.y);
  await page.move(5, 5);
  await workDone(cards, url);
  expect(await hostsSoFar(page)).toBe(0);
  // Above the first paragraph the pointer rests, and the page goes on under it until a term lies there.
  const [x, y] = [first.x, first.y - ABOVE];
  await page.move(x, y);
  await noteWork(cards, url);
  for (let turn = 0; turn < 5; turn += 1) await page.wheel(200);
  await expect.poll(() => page.evaluate(() => scrollY, undefined)).toBe(1000);
  const under = await waitForMention(page, '三股势力', (mention) => mention.y > y);
  await page.evaluate((by) => scrollBy(0, by), under.y - y);
  await workDone(cards, url);
  expect(await hostsSoFar(page)).toBe(0);
  await page.move(x + 1, y);
  expect((await cards.wait(url)).text).toContain('三股势力');
  await page.close();
});

test('what the page makes up is not heard', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  const mention = await waitForMention(page, '三股势力');
  const pretend = (kinds: readonly string[]): Promise<void> =>
    page.evaluate(
      ({ x, y, names }) => {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y };
        for (const name of names)
          (document.elementFromPoint(x, y) ?? document).dispatchEvent(new PointerEvent(name, at));
        const keys = { altKey: true, shiftKey: true, bubbles: true };
        document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'J', ...keys }));
        document.dispatchEvent(new Event('selectionchange'));
      },
      { x: mention.x, y: mention.y, names: kinds },
    );
  await countHosts(page);
  await noteWork(cards, url);
  await pretend(['pointermove', 'pointerover', 'mousemove', 'pointerdown', 'click']);
  await workDone(cards, url, false);
  expect(await hostsSoFar(page)).toBe(0);
  await hover(page, cards, url, '三股势力');
  await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 2, clientY: 2 }));
  }, undefined);
  await workDone(cards, url);
  expect(await cards.read(url)).toBeDefined();
  await page.close();
});

test('by click only, and with a key only', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  for (const opening of ['click', 'modifier'] as const) {
    await change(cards, { opening });
    const mention = await waitForMention(page, '三股势力');
    await page.move(5, 5);
    await noteWork(cards, url);
    await page.move(mention.x, mention.y);
    await workDone(cards, url);
    expect(await cards.read(url), `${opening}: resting is not enough`).toBe(undefined);
    if (opening === 'click') await page.click(mention.x, mention.y);
    else await page.press('Alt');
    expect((await cards.wait(url)).text).toContain('三股势力');
    await page.press('Escape');
    await cards.waitGone(url);
  }
  await page.close();
});
