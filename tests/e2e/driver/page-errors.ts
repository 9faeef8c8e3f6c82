// What a page has complained of: drivers tell of it some time later, so the page itself says when that was all.

import type { BrowserPage } from './browser-page.ts';
import { expect } from './expect.ts';

const LAST = 'that is all';

/** Errors of a page and its console until now. To be asked once a page: it complains of this, too. */
export async function errorsUntilNow(page: BrowserPage): Promise<string[]> {
  await page.evaluate((text) => console.error(text), LAST);
  await expect.poll(() => page.errors.at(-1)).toBe(LAST);
  return page.errors.slice(0, -1);
}
