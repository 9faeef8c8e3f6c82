// Keyword `sco` in the address bar. Firefox's own bar is typed into; in Chromium, whose bar no driver reaches, its events
// are sent to the background, and the browser judges the markup of the lines.
import { openPage } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import type { BrowserUnderTest } from './driver/browser-under-test.ts';
import { ADDRESS_LINES, addressBar, takeAddressLine } from './driver/firefox-window.ts';
import { expect, test } from './driver/test.ts';

interface Line {
  content?: string;
  description: string;
}

interface Dispatching {
  dispatch(...values: unknown[]): void;
}

/** What Chromium's bar would show: the first line, which Enter takes, and those below it. */
function lines(browser: BrowserUnderTest, text: string): Promise<{ first: string; others: Line[] }> {
  return browser.inBackground(async (typed) => {
    const { omnibox } = chrome;
    let first = '';
    const original = omnibox.setDefaultSuggestion;
    omnibox.setDefaultSuggestion = ({ description }: { description: string }) => {
      first = description;
      return Promise.resolve();
    };
    const others = await new Promise<Line[]>((resolve) => {
      (omnibox.onInputChanged as unknown as Dispatching).dispatch(typed, resolve);
    });
    omnibox.setDefaultSuggestion = original;
    // The browser throws at markup that it cannot read.
    for (const { description } of [{ description: first }, ...others]) {
      if (description !== '') await omnibox.setDefaultSuggestion({ description });
    }
    return { first, others };
  }, text);
}

/** A page of the reader that was not there before. */
const inReader = async (
  browser: BrowserUnderTest,
  route: string,
  before: readonly BrowserPage[] = [],
): Promise<BrowserPage | undefined> => {
  for (const page of await browser.pages())
    if (!before.includes(page) && (await page.url()).endsWith(`/reader.html#${route}`)) return page;
  return undefined;
};

async function expectReader(
  browser: BrowserUnderTest,
  route: string,
  before: readonly BrowserPage[] = [],
): Promise<void> {
  await expect.poll(async () => (await inReader(browser, route, before)) !== undefined, { message: route }).toBe(true);
  await (await inReader(browser, route, before))?.close();
}

for (const [text, name, route] of [
  ['ylt', '上海合作组织银行联合体', '/entity/interbank-consortium'],
  ['shanghai convention', '打击恐怖主义、分裂主义和极端主义上海公约', '/entity/shanghai-convention'],
] as const) {
  test(`“sco ${text}”: lines while it is typed; the best of them opens in the reader`, async ({ lensBrowser }) => {
    if (lensBrowser.name === 'chromium') {
      const { first, others } = await lines(lensBrowser, text);
      expect(first).toContain('<match>');
      expect(first.replace(/<[^>]*>/gu, '')).toContain(name);
      expect(others.length).toBeGreaterThan(0);
      expect(new Set(others.map(({ content }) => content)).size).toBe(others.length);
      // Enter on what was typed, and on a line below.
      for (const entered of [text, name]) {
        await lensBrowser.inBackground((content) => {
          (chrome.omnibox.onInputEntered as unknown as Dispatching).dispatch(content, 'newForegroundTab');
        }, entered);
        await expectReader(lensBrowser, route);
      }
      return;
    }
    const page = await openPage(lensBrowser, 'data:text/html,<p>');
    const shown = async (): Promise<string[]> => String(await lensBrowser.inWindow(ADDRESS_LINES)).split('\n');
    for (const index of [0, 1]) {
      await lensBrowser.inWindow(addressBar(`sco ${text}`));
      await expect.poll(async () => (await shown())[1]).toContain(name);
      expect((await shown()).length).toBeGreaterThan(2);
      await lensBrowser.inWindow(takeAddressLine(index));
      await expectReader(lensBrowser, route);
      await page.toFront();
    }
    await page.close();
  });
}

test('text that would break the lines’ markup does not, and nothing found opens the reader’s start', async ({
  lensBrowser,
}) => {
  test.skip(lensBrowser.name === 'firefox', 'Firefox reads no markup');
  for (const text of ['<b>&"\'</b>', ']]>', '\u0000\u0007', '👨‍👩‍👧', '‮上合', '(['.repeat(400), 'ШОС & SCO <', ' ']) {
    const { others } = await lines(lensBrowser, text);
    expect(Array.isArray(others), text).toBe(true);
  }
  const before = await lensBrowser.pages();
  await lensBrowser.inBackground(() => {
    (chrome.omnibox.onInputEntered as unknown as Dispatching).dispatch('qqxxzzvv', 'newBackgroundTab');
  }, undefined);
  await expectReader(lensBrowser, '/', before);
});
