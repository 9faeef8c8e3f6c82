// A page that Puppeteer drives.
import type { Page } from 'puppeteer-core';
import { type BrowserPage, pressChord } from './browser-page.ts';

/** Firefox never tells the driver that a page of the extension has come; after this long the document is there anyway. */
const EXTENSION_PAGE_MILLISECONDS = 1500;

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
      if (url.startsWith('moz-extension:')) {
        await page
          .goto(url, { waitUntil: 'domcontentloaded', timeout: EXTENSION_PAGE_MILLISECONDS })
          .catch(() => undefined);
      } else {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      }
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
