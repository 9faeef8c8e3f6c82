// Pictures of every screen, for people to look at: written to .cache/screens by each run.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import type { Language } from '../../lib/core/dataset/schema.ts';
import { hover, openPage } from './driver/article.ts';
import { CardReader } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

const FOLDER = join(PROJECT_FOLDER, '.cache', 'screens');
const PAGES = [
  ['reader-home', 'reader.html#/'],
  ['reader-entry', 'reader.html#/entity/shanghai-cooperation-organization'],
  ['reader-source', 'reader.html#/source/qingdao-2018'],
  ['options-excerpts', 'options.html#/excerpts'],
  ['options-recognition', 'options.html#/recognition'],
  ['options-about', 'options.html#/about'],
  ['popup', 'popup.html'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`every screen in ${theme}, in three languages`, async ({ server }, info) => {
    test.skip(info.project.name !== 'chromium', 'one browser draws enough pictures');
    test.setTimeout(180_000);
    mkdirSync(FOLDER, { recursive: true });
    const browser = await launch(info.project.name as BrowserName, { colorScheme: theme });
    const cards = await CardReader.open(browser);
    for (const language of ['zh', 'en', 'ru'] satisfies Language[]) {
      await cards.page.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
      const url = `${server.origin}/articles/sample-zh.html?${theme}-${language}`;
      const page = await openPage(browser, url);
      await hover(page, cards, url, '上海精神');
      await page.screenshot(join(FOLDER, `card-${language}-${theme}.png`));
      for (const [name, path] of PAGES) {
        await page.goto(`${browser.origin}/${path}`);
        await expect
          .poll(() => page.evaluate(() => document.querySelector('#root')?.childElementCount ?? 0, undefined))
          .toBeGreaterThan(0);
        await expect
          .poll(() => page.evaluate(() => (document.body.textContent ?? '').length, undefined))
          .toBeGreaterThan(20);
        await page.screenshot(join(FOLDER, `${name}-${language}-${theme}.png`));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          undefined,
        );
        expect(overflow, `${name} in ${language} is no wider than its window`).toBeLessThanOrEqual(0);
      }
      expect(page.errors).toEqual([]);
      await page.close();
    }
    await browser.close();
  });
}
