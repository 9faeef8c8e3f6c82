// Fingers: a tap on a term, and text that was selected by touch.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { probe } from './driver/card-probe.ts';
import { countHosts, hostsSoFar } from './driver/host-count.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { expect, test } from './driver/test.ts';

/** Selects what stands in #pick, as a finger does that was held on it. */
async function selectByTouch(page: BrowserPage, text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const pick = document.getElementById('pick');
    if (pick === null) throw new Error('the page has no #pick');
    pick.textContent = wanted;
    const { left, top, width, height } = pick.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
  await page.tap(point.x, point.y);
  await page.evaluate(() => {
    const pick = document.getElementById('pick');
    if (pick !== null) getSelection()?.selectAllChildren(pick);
  }, undefined);
}

const ours = async (cards: CardReader, url: string): Promise<number> => (await probe(cards, url, 'hosts', null)).length;

test('a tap opens a card, a tap elsewhere closes it; links keep their own', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(
    server,
    `<p>${SENTENCES}</p><p><a href="#followed">上海合作组织大学</a></p><p id="away">·</p>`,
  );
  const page = await openPage(lensBrowser, url);
  const mention = await waitForMention(page, '三股势力');
  await page.tap(mention.x, mention.y);
  expect((await cards.wait(url)).text).toContain('三股势力');
  await page.tap(5, 5);
  await cards.waitGone(url);
  const link = await waitForMention(page, '上海合作组织大学');
  await page.tap(link.x, link.y);
  await expect.poll(() => page.url()).toBe(`${url}#followed`);
  expect(await ours(cards, `${url}#followed`)).toBe(0);
  await page.close();
});

test('selected text that is a name gets a button, and the button its card', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p id="pick" style="display:inline-block">·</p><p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '上海精神');
  await selectByTouch(page, '伊朗');
  await expect.poll(() => probe(cards, url, 'text', 'button')).toBe('释读“伊朗”');
  const [button] = await probe(cards, url, 'hosts', null);
  const point = await cards.find(url, 'button');
  const selected = await page.evaluate(() => {
    const { bottom } = document.getElementById('pick')?.getBoundingClientRect() ?? new DOMRect();
    return bottom;
  }, undefined);
  expect(button?.visible).toBe(true);
  expect(button?.top ?? 0).toBeGreaterThan(selected);
  await page.tap(point.x, point.y);
  const card = await cards.wait(url);
  expect(card.text).toContain('伊朗');
  expect(await page.evaluate(() => getSelection()?.toString(), undefined)).toBe('伊朗');
  expect(await ours(cards, url)).toBe(1);
  expect(page.errors).toEqual([]);
  await page.close();
});

test('no button for what is no name, nor when the selection goes, nor by mouse', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, `<p id="pick" style="display:inline-block">·</p><p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  const mention = await waitForMention(page, '上海精神');
  await countHosts(page);
  await noteWork(cards, url);
  await selectByTouch(page, '天气预报');
  await workDone(cards, url);
  expect(await hostsSoFar(page)).toBe(0);
  await selectByTouch(page, '伊朗');
  await expect.poll(() => ours(cards, url)).toBe(1);
  await page.evaluate(() => getSelection()?.removeAllRanges(), undefined);
  await expect.poll(() => ours(cards, url)).toBe(0);
  await noteWork(cards, url);
  await page.click(mention.x, 4);
  await page.evaluate(() => {
    const pick = document.getElementById('pick');
    if (pick !== null) getSelection()?.selectAllChildren(pick);
  }, undefined);
  await workDone(cards, url, false);
  expect(await hostsSoFar(page)).toBe(1);
  await page.close();
});
