// A page that Puppeteer drives.
import type { Page } from 'puppeteer-core';
import { type BrowserPage, pressChord } from './browser-page.ts';
import { expect } from './expect.ts';

/** The driver's navigation can be begun alone, which its types leave out. */
interface Navigable {
  browsingContext: { navigate(url: string, wait: 'none'): Promise<void> };
}

const wrapped = new WeakMap<Page, BrowserPage>();

export function wrapPuppeteerPage(page: Page): BrowserPage {
  const known = wrapped.get(page);
  if (known !== undefined) return known;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const made: BrowserPage = {
    errors,
    goto: async (url) => {
      if (url.startsWith('moz-extension:')) await gotoExtensionPage(page, url);
      else await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    clickSecondary: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    press: (chord) => pressChord(page.keyboard, chord),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    pdf: () => page.pdf(),
    resize: (width, height) => page.setViewport({ width, height }),
    url: () => page.evaluate(() => location.href).catch(() => ''),
    protocol: async (method, parameters) => {
      const session = await page.createCDPSession();
      const answer: unknown = await session.send(method as 'Page.enable', parameters as never);
      await session.detach();
      return answer as Record<string, unknown>;
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  wrapped.set(page, made);
  return made;
}

/** Firefox never tells the driver that a page of the extension has come; the document itself does. */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  const before = await page.evaluate(() => {
    (globalThis as { left?: true }).left = true;
    return location.href;
  });
  const withoutHash = (address: string): string | undefined => address.split('#')[0];
  const stays = url.includes('#') && withoutHash(before) === withoutHash(url);
  await (page.mainFrame() as unknown as Navigable).browsingContext.navigate(url, 'none');
  const hasCome = (): Promise<boolean> =>
    page
      .evaluate(
        (address, same) =>
          location.href === address &&
          document.readyState !== 'loading' &&
          (same || (globalThis as { left?: true }).left === undefined),
        url,
        stays,
      )
      // Between two documents there is nothing to ask.
      .catch(() => false);
  await expect.poll(hasCome, { message: `${url} has come`, timeout: 15_000 }).toBe(true);
}
