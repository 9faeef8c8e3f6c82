// Pictures of popup and side panel in every state, language and theme, for people to look at: written to .cache/screens.
// What a machine can see of them is tested: nothing is wider than its window, nothing is cut off without a sign.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import { LANGUAGES } from '../../lib/core/dataset/languages.ts';
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { waitForMention } from './driver/lens.ts';
import { namesForPage } from './driver/names.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';
import { SURFACE_STATES } from './search-states.ts';

const FOLDER = join(PROJECT_FOLDER, '.cache', 'screens');
const SURFACES = [
  ['popup', [400, 590]],
  ['sidepanel', [300, 720]],
] as const;

/** Texts that are wider than their box without an ellipsis, and boxes that stand out of the window. */
const cutOff = (page: BrowserPage): Promise<string[]> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('#root *')].flatMap((element) => {
        const style = getComputedStyle(element);
        const { left, right, width } = element.getBoundingClientRect();
        const isHidden = width <= 1 || style.visibility === 'hidden' || style.clipPath !== 'none';
        if (isHidden) return [];
        const name = `${element.localName}.${element.className} ${element.textContent?.slice(0, 40) ?? ''}`;
        // What a box around it shortens with an ellipsis ends where the box does.
        const isShortened = element.parentElement?.closest('.truncate, [class*="line-clamp"]') !== null;
        if (!isShortened && (right > innerWidth + 1 || left < -1)) return [`outside: ${name}`];
        const isCut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        return isCut && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none' ? [`cut: ${name}`] : [];
      }),
    undefined,
  );

test.afterEach(async ({ cards }) => {
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
});

for (const [name, size] of SURFACES) {
  for (const language of LANGUAGES) {
    test(`${name} in ${language}: every state, light and dark`, async ({ lensBrowser, server, cards }, info) => {
      test.skip(info.project.name !== 'chromium', 'one browser draws enough pictures');
      test.setTimeout(180_000);
      mkdirSync(FOLDER, { recursive: true });
      const article = await openPage(lensBrowser, putArticle(server, namesForPage(300)));
      await waitForMention(article, '上海合作组织');
      for (const theme of ['light', 'dark'] as const) {
        await cards.page.evaluate((settings) => chrome.storage.local.set({ settings }), { language, theme });
        for (const state of SURFACE_STATES) {
          await article.toFront();
          const page = await surface.openAsPage(lensBrowser, `${name}.html`, size);
          await state.bring(page, language);
          expect(await cutOff(page), `${state.name}, ${theme}`).toEqual([]);
          await page.screenshot(join(FOLDER, `search-${name}-${state.name}-${language}-${theme}.png`));
          await page.close();
        }
      }
      await article.close();
    });
  }
}
