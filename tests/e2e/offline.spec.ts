// Everything works offline; no request ever leaves the browser.
import { hover, openPage } from './driver/article.ts';
import { startNotingProxy } from './driver/fixture-server.ts';
import { CardReader } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

/** Hosts that browsers themselves ask at a start, extension or not: checked against a run without it when this list grows. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/u;

test('reading, hovering, searching and saving ask nobody', async ({ server }, info) => {
  test.setTimeout(90_000);
  const proxy = await startNotingProxy();
  const browser = await launch(info.project.name as BrowserName, { proxy: proxy.address });
  const cards = await CardReader.open(browser);
  const url = `${server.origin}/articles/sample-en.html?offline`;
  await hover(await openPage(browser, url), cards, url, 'Shanghai Spirit');
  await cards.page.goto(`${browser.origin}/reader.html#/entity/shanghai-spirit`);
  await expect.poll(() => cards.page.evaluate(() => document.querySelectorAll('article').length, undefined)).toBe(1);
  await browser.close();
  await proxy.close();
  expect(proxy.wanted.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
});
