// Shortcuts of the browser: Firefox's window gets real keys; to Chromium's, which no driver reaches, the event is sent. That
// the browser has bound every suggested key shows that none was taken.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import type { BrowserUnderTest } from './driver/browser-under-test.ts';
import { keysInWindow } from './driver/firefox-window.ts';
import { waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

/** Presses Alt+Shift and a letter, with the focus in the browser's own window. */
async function press(browser: BrowserUnderTest, page: BrowserPage, letter: string, command: string): Promise<void> {
  if (browser.name === 'firefox') {
    await browser.inWindow('Services.focus.clearFocus(window)');
    await browser.inWindow(keysInWindow(['Alt', 'Shift', letter]));
    return;
  }
  await browser.inBackground(
    async ({ name, address }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      (chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void }).dispatch(name, tab);
    },
    { name: command, address: await page.url() },
  );
}

test('every command has the keys that were suggested, and a name in the browser’s list', async ({ cards }) => {
  const commands = await cards.page.evaluate(() => chrome.commands.getAll(), undefined);
  expect(commands.map(({ shortcut }) => shortcut?.replace(/^⌥⇧/u, 'Alt+Shift+')).toSorted()).toEqual([
    'Alt+Shift+E',
    'Alt+Shift+H',
    'Alt+Shift+S',
    'Alt+Shift+U',
  ]);
  for (const { name, description } of commands)
    expect(name?.startsWith('_execute') === true || (description ?? '') !== '', name).toBe(true);
});

test('Alt+Shift+S opens the popup', async ({ lensBrowser, cards }) => {
  test.skip(lensBrowser.name === 'chromium', 'Chromium carries this command out itself and tells nobody');
  const page = await openPage(lensBrowser, 'data:text/html,<p>');
  await press(lensBrowser, page, 'S', '_execute_action');
  await expect.poll(() => surface.isOpen(cards.page, 'popup')).toBe(true);
  await expect.poll(() => surface.hasField(surface.surfaceAt(cards.page, 'popup')).catch(() => false)).toBe(true);
  await surface.closePopup(cards.page);
  await page.close();
});

test('Alt+Shift+E opens the sidebar', async ({ lensBrowser, cards }) => {
  test.skip(lensBrowser.name === 'chromium', 'Chromium opens its panel for real keys only');
  const page = await openPage(lensBrowser, 'data:text/html,<p>');
  await press(lensBrowser, page, 'E', '_execute_sidebar_action');
  await expect.poll(() => surface.isOpen(cards.page, 'side-panel')).toBe(true);
  await surface.closeSidePanel(lensBrowser, cards.page);
  await page.close();
});

test('Alt+Shift+U looks up what is selected, in the side panel', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, '<p id="pick">银联体</p>'));
  if (lensBrowser.name === 'chromium') {
    await surface.openSidePanel(lensBrowser, cards.page);
    await page.toFront();
  }
  await page.evaluate(() => {
    const pick = document.getElementById('pick');
    if (pick !== null) getSelection()?.selectAllChildren(pick);
  }, undefined);
  await press(lensBrowser, page, 'U', 'look-up-selection');
  await expect.poll(() => surface.isOpen(cards.page, 'side-panel')).toBe(true);
  const panel = surface.surfaceAt(cards.page, 'side-panel');
  await expect.poll(() => surface.shownEntry(panel).catch(() => null)).toBe('interbank-consortium');
  await surface.closeSidePanel(lensBrowser, cards.page);
  await page.close();
});

test('Alt+Shift+H turns the site off and on', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p>`));
  await waitForMention(page, '上海精神');
  const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.size, undefined);
  await press(lensBrowser, page, 'H', 'toggle-site');
  await expect.poll(marks).toBe(0);
  await press(lensBrowser, page, 'H', 'toggle-site');
  await expect.poll(marks).toBeGreaterThan(0);
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
  await page.close();
});
