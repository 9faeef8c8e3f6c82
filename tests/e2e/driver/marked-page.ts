// A made page and what of it is marked, before and after a change.
import { openPage, putArticle } from './article.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { FixtureServer } from './fixture-server.ts';
import { expectMarked } from './page-marks.ts';

export interface MarkedPage {
  what: string;
  body: string;
  head?: string;
  /** Texts that are marked before the change; not looked for where there is none to be told from. */
  before?: readonly string[];
  /** Runs in the page. */
  change?: () => void;
  /** Texts that are marked in the end. */
  marked: readonly string[];
}

/** Opens the page and waits for its marks. */
export async function expectMarks(
  browser: BrowserUnderTest,
  server: FixtureServer,
  { body, head = '', before, change, marked }: MarkedPage,
): Promise<void> {
  const page = await openPage(browser, putArticle(server, body, { head }));
  if (before !== undefined) await expectMarked(page, before, 'before');
  if (change !== undefined) await page.evaluate(change, undefined);
  await expectMarked(page, marked, change === undefined ? 'marked' : 'after');
  await page.close();
}
