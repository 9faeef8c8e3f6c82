// Everything works offline; no request ever leaves the browser.
import { startNotingProxy } from './driver/fixture-server.ts';
import { CardReader, waitForMention } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

/** Hosts that browsers themselves ask at a start, extension or not: checked against a run without it when this list grows. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/u;

test('reading, hovering, searching and saving ask nobody', async ({ server }, info) => {
  test.setTimeout(90_000);
  const proxy = await startNotingProxy();
  const browser = await launch(info.project.name as BrowserName, { proxy: proxy.address });
  const cards = await CardReader.open(browser);
  const page = await browser.newPage();
  const url = `${server.origin}/articles/sample-en.html?offline`;
  await page.goto(url);
  await page.toFront();
  const mention = await waitForMention(page, 'Shanghai Spirit');
  await page.move(5, 5);
  await page.move(mention.x, mention.y);
  await cards.wait(url);
  await cards.page.goto(`${browser.origin}/reader.html#/entity/shanghai-spirit`);
  await expect.poll(() => cards.page.evaluate(() => document.querySelectorAll('article').length, undefined)).toBe(1);
  await browser.close();
  await proxy.close();
  expect(proxy.wanted.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
});
