// Who prints a page wants the page: paper has no cards to open, so nothing of ours is drawn on it.
import { inflateSync } from 'node:zlib';
import { hover, openPage, putArticle, SENTENCES } from './driver/article.ts';
import { expectMarked, markedTexts } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

/** How many lines and areas a PDF draws beside its letters: underlines, tints and boxes are such. */
function paths(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  let count = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = bytes.indexOf(10, at) + 1;
    try {
      const text = inflateSync(bytes.subarray(from, bytes.indexOf('endstream', from))).toString('latin1');
      // Pages set text; what sets none is a font or a table.
      if (!/\bT[jJ]\b/u.test(text)) continue;
      // The operators that fill or stroke a path.
      count += text.match(/(?<=^|\s)(?:f\*?|F|S|s|B\*?|b\*?)(?=\s|$)/gu)?.length ?? 0;
    } catch {
      // not compressed: metadata
    }
  }
  return count;
}

test('neither marks nor cards are printed, and after printing they are there', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await expect.poll(() => markedTexts(page)).toContain('三股势力');
  const marked = await markedTexts(page);
  await hover(page, cards, url, '三股势力');
  const withMarks = paths(await page.pdf());
  expect(await markedTexts(page)).toEqual(marked);
  await page.press('Escape');
  await cards.waitGone(url);
  await cards.page.evaluate(() => chrome.storage.local.set({ settings: { enabled: false } }), undefined);
  await expectMarked(page, [], 'off');
  const without = paths(await page.pdf());
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
  expect(withMarks).toBe(without);
  // The measure sees a line where there is one.
  await page.evaluate(() => document.body.setAttribute('style', 'text-decoration:underline'), undefined);
  expect(paths(await page.pdf())).toBeGreaterThan(without);
  await page.close();
});
