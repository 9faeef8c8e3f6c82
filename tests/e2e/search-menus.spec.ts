// Menus of the browser: Firefox's own are opened and clicked; Chromium shows its menus to no driver, so there the event of
// the click is sent to the background.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import type { BrowserUnderTest } from './driver/browser-under-test.ts';
import { chooseItem, ICON_MENU, menuLabels } from './driver/firefox-window.ts';
import { waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const PICKED = '伊朗';
const LABELS = [`查“${PICKED}”`, '收藏为摘录', '复制引文（含出处）'];
const ICON_LABELS = ['打开侧边栏', '打开阅读器', '在此网站上开启或关闭识别'];

const select = (page: BrowserPage): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const pick = document.getElementById('pick');
    if (pick === null) throw new Error('the page has no #pick');
    getSelection()?.selectAllChildren(pick);
    const { left, top, width, height } = pick.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);

/** Selects #pick and chooses an item of the menu on it. */
async function choose(browser: BrowserUnderTest, page: BrowserPage, item: string): Promise<void> {
  const { x, y } = await select(page);
  if (browser.name === 'chromium') return click(browser, page, { menuItemId: item, selectionText: PICKED });
  await page.clickSecondary(x, y);
  await expect
    .poll(async () => String(await browser.inWindow(menuLabels('contentAreaContextMenu'))).split('\n'))
    .toEqual(LABELS);
  await browser.inWindow(chooseItem('contentAreaContextMenu', item));
}

/** Chooses an item of the menu on the toolbar's icon. */
async function chooseOnIcon(browser: BrowserUnderTest, page: BrowserPage, item: string): Promise<void> {
  if (browser.name === 'chromium') return click(browser, page, { menuItemId: item });
  await browser.inWindow(ICON_MENU);
  await expect
    .poll(async () => String(await browser.inWindow(menuLabels('toolbar-context-menu'))).split('\n'))
    .toEqual(ICON_LABELS);
  await browser.inWindow(chooseItem('toolbar-context-menu', item));
}

async function click(browser: BrowserUnderTest, page: BrowserPage, clicked: object): Promise<void> {
  await browser.inBackground(
    async ({ address, details }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
      event.dispatch({ editable: false, pageUrl: address, frameId: 0, ...details }, tab);
    },
    { address: await page.url(), details: clicked },
  );
}

/** What is pasted from the clipboard into a field of the page. */
async function pasted(page: BrowserPage): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  }, undefined);
  await page.press('Control+KeyV');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste');
    const value = field?.value ?? '';
    field?.remove();
    return value;
  }, undefined);
}

interface StoredExcerpt {
  id: string;
  page?: { url: string };
}

/** What the extension's database holds, read from one of its pages. */
const storedExcerpts = (page: BrowserPage): Promise<StoredExcerpt[]> =>
  page.evaluate(
    () =>
      new Promise<StoredExcerpt[]>((resolve, reject) => {
        const opening = indexedDB.open('sco-lens');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('savedExcerpts').objectStore('savedExcerpts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    undefined,
  );

test('“look up” on a selection: a card beside it', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>会上<span id="pick">${PICKED}</span>发言</p>`);
  const page = await openPage(lensBrowser, url);
  await choose(lensBrowser, page, 'look-up');
  expect((await cards.wait(url)).text).toContain(PICKED);
  await page.close();
});

test('“look up” where no script may run: the side panel searches for it', async ({ lensBrowser, cards }) => {
  const page = await lensBrowser.newPage();
  await page.goto(`${lensBrowser.origin}/options.html#/about`);
  await page.toFront();
  await expect.poll(() => page.evaluate(() => document.querySelector('h1, h2, p') !== null, undefined)).toBe(true);
  await page.evaluate((text) => {
    const pick = document.createElement('p');
    pick.id = 'pick';
    pick.textContent = text;
    document.body.prepend(pick);
  }, PICKED);
  // Only a click of a user opens Chromium's panel: there it is open already.
  if (lensBrowser.name === 'chromium') {
    await surface.openSidePanel(lensBrowser, cards.page);
    await page.toFront();
  }
  await choose(lensBrowser, page, 'look-up');
  await expect.poll(() => surface.isOpen(cards.page, 'side-panel')).toBe(true);
  const panel = surface.surfaceAt(cards.page, 'side-panel');
  await expect.poll(() => surface.shownEntry(panel).catch(() => null)).toBe('iran');
  expect(await panel.evaluate(() => document.querySelector('input')?.value, undefined)).toBe(PICKED);
  await surface.closeSidePanel(lensBrowser, cards.page);
  await page.close();
});

test('“save as excerpt” keeps the selection with its surroundings and its page', async ({ lensBrowser, server }) => {
  const url = putArticle(server, `<p>会上<span id="pick">${PICKED}</span>代表发言。</p>`);
  const page = await openPage(lensBrowser, url);
  await choose(lensBrowser, page, 'save-excerpt');
  const options = await lensBrowser.newPage();
  await options.goto(`${lensBrowser.origin}/options.html#/excerpts`);
  await options.toFront();
  await expect
    .poll(() =>
      options.evaluate(
        () => [...document.querySelectorAll('[data-excerpt] blockquote')].map((quote) => quote.textContent ?? ''),
        undefined,
      ),
    )
    .toContainEqual(expect.stringContaining(PICKED));
  // Other specs keep excerpts in the same browser.
  const saved = (await storedExcerpts(options)).find(({ page: kept }) => kept?.url === url);
  expect(saved).toMatchObject({
    selector: { exact: PICKED, prefix: expect.stringContaining('会上'), suffix: expect.stringContaining('代表发言') },
  });
  const { x, y } = await surface.centreOf(options, `[data-excerpt="${saved?.id ?? ''}"] [data-action="delete"]`);
  await options.click(x, y);
  await options.close();
  await page.close();
});

test('“copy with citation” puts the quotation and where it stands on the clipboard', async ({
  lensBrowser,
  server,
}) => {
  const url = putArticle(server, `<p>会上<span id="pick">${PICKED}</span>发言</p>`);
  const page = await openPage(lensBrowser, url);
  const title = await page.evaluate(() => document.title, undefined);
  await choose(lensBrowser, page, 'cite');
  await expect.poll(() => pasted(page)).toContain(PICKED);
  const text = await pasted(page);
  expect(text).toContain(url);
  expect(text).toContain(title);
  await page.close();
});

test('the icon’s menu: the reader, the side panel, the switch of the site', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p>`));
  await waitForMention(page, '上海精神');
  const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.size, undefined);
  await chooseOnIcon(lensBrowser, page, 'toggle-site');
  await expect.poll(marks).toBe(0);
  await chooseOnIcon(lensBrowser, page, 'toggle-site');
  await expect.poll(marks).toBeGreaterThan(0);
  // A click that no user made opens no panel in Chromium.
  if (lensBrowser.name === 'firefox') {
    await chooseOnIcon(lensBrowser, page, 'open-side-panel');
    await expect.poll(() => surface.isOpen(cards.page, 'side-panel')).toBe(true);
    await surface.closeSidePanel(lensBrowser, cards.page);
  }
  const before = (await lensBrowser.pages()).length;
  await chooseOnIcon(lensBrowser, page, 'open-reader');
  await expect.poll(async () => (await lensBrowser.pages()).length).toBe(before + 1);
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
  await page.close();
});
