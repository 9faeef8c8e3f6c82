// What a card leaves behind (nothing), and what it outlives: a worker that was stopped, an update of the extension.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDataset } from '../../lib/core/dataset/pack.ts';
import { hover, openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { probe } from './driver/card-probe.ts';
import { countHosts, hostsSoFar } from './driver/host-count.ts';
import { CardReader, waitForMention } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

const dataset = unpackDataset(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../.cache/dataset/records.json'), 'utf8')),
);

test('after closing nothing is left: no node, and the page’s own world was never listened in', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`, {
    head: `<script>
      globalThis.listened = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (name, ...rest) {
        globalThis.listened.push(name);
        return add.call(this, name, ...rest);
      };
    </script>`,
  });
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  const state = (): Promise<{ nodes: number; listened: number; globals: string[] }> =>
    page.evaluate(
      () => ({
        nodes: document.querySelectorAll('*').length,
        listened: (globalThis as unknown as { listened: string[] }).listened.length,
        globals: Object.keys(globalThis).filter((name) => /lens|sco|card/iu.test(name)),
      }),
      undefined,
    );
  const before = await state();
  for (const name of ['三股势力', '上海精神', '实业家委员会']) {
    await hover(page, cards, url, name);
    await page.press('Escape');
    await cards.waitGone(url);
  }
  expect(await state()).toEqual(before);
  await page.close();
});

test('listeners do not grow from card to card', async ({ lensBrowser, server, cards }) => {
  test.skip(lensBrowser.name === 'firefox', 'only Chromium’s debugging protocol counts listeners');
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  const cycle = async (name: string): Promise<void> => {
    await hover(page, cards, url, name);
    await page.press('Escape');
    await cards.waitGone(url);
  };
  await cycle('三股势力');
  const afterFirst = await listenersOf(page);
  for (const name of ['上海精神', '实业家委员会', '三股势力', '上海精神']) await cycle(name);
  expect(await listenersOf(page)).toEqual(afterFirst);
  await page.close();
});

/** How many listeners the document, its root and the window have, in any world. */
async function listenersOf(page: BrowserPage): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const expression of ['document', 'document.documentElement', 'document.body', 'window', 'visualViewport']) {
    const { result } = (await page.protocol('Runtime.evaluate', { expression })) as { result: { objectId: string } };
    const { listeners } = (await page.protocol('DOMDebugger.getEventListeners', { objectId: result.objectId })) as {
      listeners: unknown[];
    };
    counts[expression] = listeners.length;
  }
  return counts;
}

test('a stopped background answers the next look-up, every time', async ({ server }, info) => {
  test.setTimeout(120_000);
  const browser = await launch(info.project.name as BrowserName, { backgroundSleepsAfter: 300 });
  const cards = await CardReader.open(browser);
  const url = putArticle(server, `<p id="pick"></p><p>${SENTENCES}</p>`);
  const page = await openPage(browser, url);
  await waitForMention(page, '三股势力');
  // Names far from those of the page: their cards were not fetched ahead.
  const names = dataset.entities.filter((entity) => entity.type === 'person').slice(0, 8);
  expect(names.length).toBe(8);
  for (const { prefLabel } of names) {
    await browser.killBackground();
    await page.toFront();
    await page.evaluate((name) => {
      const pick = document.getElementById('pick');
      if (pick === null) return;
      pick.textContent = name;
      getSelection()?.selectAllChildren(pick);
    }, prefLabel.zh);
    await page.press('Alt+Shift+KeyL');
    expect((await cards.wait(url)).text).toContain(prefLabel.zh);
    await page.press('Escape');
    await cards.waitGone(url);
  }
  await browser.close();
});

test('after an update the old page keeps calm, and gives way to the new version', async ({ server }, info) => {
  test.setTimeout(120_000);
  const browser = await launch(info.project.name as BrowserName);
  let cards = await CardReader.open(browser);
  const used = putArticle(server, `<p>${SENTENCES}</p>`);
  const fresh = putArticle(server, `<p>${SENTENCES}</p>`);
  const pages = new Map<string, BrowserPage>();
  for (const url of [used, fresh]) {
    const page = await openPage(browser, url);
    pages.set(url, page);
    await waitForMention(page, '三股势力');
  }
  const usedPage = pages.get(used) as BrowserPage;
  const freshPage = pages.get(fresh) as BrowserPage;
  await usedPage.toFront();
  await hover(usedPage, cards, used, '三股势力');
  await browser.updateExtension();
  cards = await CardReader.open(browser);

  const chromium = browser.name === 'chromium';
  if (chromium) {
    // Chromium leaves the old scripts in the page: what they know they show, and that the page must be reloaded.
    await usedPage.toFront();
    await usedPage.press('Escape');
    await cards.waitGone(used);
    expect((await hover(usedPage, cards, used, '三股势力')).text).toContain('请刷新本页');
    await freshPage.toFront();
    const mention = await waitForMention(freshPage, '三股势力');
    await freshPage.move(5, 5);
    await freshPage.move(mention.x, mention.y);
    await expect.poll(() => probe(cards, fresh, 'text', '[role="status"]')).toContain('请刷新本页');
    // Now the new version comes into the same document, as it does when the menu asks for it.
    await cards.page.evaluate(async (address) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        files: ['/lexicon.js', '/annotator.js'],
      });
    }, used);
  }
  // Firefox has brought it there by itself.
  await usedPage.toFront();
  await usedPage.move(5, 5);
  await expect.poll(async () => (await probe(cards, used, 'hosts', null)).length).toBe(0);
  await countHosts(usedPage);
  const card = await hover(usedPage, cards, used, '上海精神');
  expect(card.text).not.toContain('请刷新本页');
  expect((await probe(cards, used, 'hosts', null)).length).toBe(1);
  const marked = await usedPage.evaluate(() => CSS.highlights.get('sco-lens-core')?.size ?? 0, undefined);
  await usedPage.press('Escape');
  await cards.waitGone(used);
  // What the page changes is marked once, by the new one alone.
  await usedPage.evaluate((text) => {
    const more = document.createElement('p');
    more.textContent = text;
    document.body.append(more);
  }, SENTENCES);
  await expect
    .poll(() => usedPage.evaluate(() => CSS.highlights.get('sco-lens-core')?.size ?? 0, undefined))
    .toBe(2 * marked);
  // The old one would have answered the pointer when the new one did.
  expect(await hostsSoFar(usedPage)).toBe(1);
  expect(usedPage.errors).toEqual([]);
  expect(freshPage.errors).toEqual([]);
  await browser.close();
});
