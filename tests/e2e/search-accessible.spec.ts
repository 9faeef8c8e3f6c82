// axe finds nothing in popup and side panel, in any state, in both themes and at both widths; and what is listed is so long
// that lists scroll.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { waitForMention } from './driver/lens.ts';
import { namesForPage } from './driver/names.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';
import { SURFACE_STATES } from './search-states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SURFACES = [
  ['popup.html', [400, 590]],
  ['sidepanel.html', [300, 720]],
] as const;

/** What axe finds, one line a fault. The page's own policy forbids scripts, the driver's may run. */
async function violations(page: BrowserPage): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined` as never, undefined);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, undefined);
}

test.afterEach(async ({ cards }) => {
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
});

for (const [file, size] of SURFACES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${file}, ${theme}: axe finds nothing`, async ({ lensBrowser, server, cards }) => {
      test.setTimeout(120_000);
      await cards.page.evaluate((chosen) => chrome.storage.local.set({ settings: { theme: chosen } }), theme);
      const article = await openPage(lensBrowser, putArticle(server, namesForPage(120)));
      await waitForMention(article, '上海合作组织');
      for (const { name, bring } of SURFACE_STATES) {
        await article.toFront();
        const page = await surface.openAsPage(lensBrowser, file, size);
        await bring(page, 'zh');
        expect(await violations(page), name).toEqual([]);
        expect(page.errors, name).toEqual([]);
        await page.close();
      }
      await article.close();
    });
  }
}
