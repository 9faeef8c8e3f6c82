// Pages that nobody looks at: hidden tabs do nothing and catch up when they are shown; pages that the browser kept for going
// back are as the settings want them now.
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import type { BrowserUnderTest } from './driver/browser-under-test.ts';
import type { FixtureServer } from './driver/fixture-server.ts';
import { CardReader } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { badgeText, expectMarked, listedTerms } from './driver/page-marks.ts';
import { test as base, browserFixture, expect, launchNatural } from './driver/test.ts';

const test = base.extend<object, { natural: BrowserUnderTest; reader: CardReader }>({
  natural: [...browserFixture(launchNatural)],
  reader: [async ({ natural }, use) => use(await CardReader.open(natural)), { scope: 'worker', timeout: 60_000 }],
});

/** Browsers keep only pages that may be stored. */
const KEPT = { 'cache-control': 'max-age=600' };

function hidden(page: BrowserPage): Promise<boolean> {
  return page.evaluate(() => document.hidden, undefined);
}

/** Opens another page before this one, at which nobody looks then. */
async function cover(natural: BrowserUnderTest, server: FixtureServer, page: BrowserPage): Promise<BrowserPage> {
  const before = await openPage(natural, putArticle(server, '<p>天气</p>'));
  await expect.poll(() => hidden(page)).toBe(true);
  return before;
}

/** Changes a hidden page, and waits until all is done that comes of it while nobody looks. */
async function grow(page: BrowserPage, reader: CardReader, url: string, text: string): Promise<void> {
  await noteWork(reader, url);
  await page.evaluate((more) => document.getElementById('a')?.append(more), text);
  await workDone(reader, url);
}

function change(reader: CardReader, settings: Record<string, unknown>): Promise<void> {
  return reader.page.evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);
}

test.afterEach(({ reader }) => change(reader, {}));

test('a tab that is hidden is read when it is shown again', async ({ natural, server, reader }) => {
  const url = putArticle(server, '<p>上海精神</p><p id="a">天气</p>');
  const page = await openPage(natural, url);
  await expectMarked(page, ['上海精神']);
  const before = await cover(natural, server, page);
  await grow(page, reader, url, '，三股势力');
  expect(await listedTerms(reader, url)).toEqual({ 'shanghai-spirit': 1 });
  await page.toFront();
  await expectMarked(page, ['上海精神', '三股势力']);
  await page.close();
  await before.close();
});

test('a tab that was never looked at is not read; when it is, it is', async ({ natural, server, reader }) => {
  const url = putArticle(server, '<p>上海精神</p><p id="a"></p>');
  const before = await openPage(natural, putArticle(server, '<p>天气</p>'));
  const page = await natural.newPage();
  await before.toFront();
  await expect.poll(() => hidden(page)).toBe(true);
  await page.goto(url);
  expect(await hidden(page)).toBe(true);
  // A page that asks for the annotator follows its own changes no more; this one still does.
  await grow(page, reader, url, '天气');
  expect(await listedTerms(reader, url)).toBe(null);
  expect(await badgeText(reader, url)).toBe('');
  await page.toFront();
  await expectMarked(page, ['上海精神']);
  await expect.poll(() => badgeText(reader, url)).toBe('1');
  await page.close();
  await before.close();
});

test('terms that come into a hidden tab without any are found when it is shown', async ({
  natural,
  server,
  reader,
}) => {
  const url = putArticle(server, '<p id="a">天气</p>');
  const page = await openPage(natural, url);
  const before = await cover(natural, server, page);
  await grow(page, reader, url, '，三股势力');
  expect(await listedTerms(reader, url)).toBe(null);
  await page.toFront();
  await expectMarked(page, ['三股势力']);
  await page.close();
  await before.close();
});

test('a flood of changes in a hidden tab ends in what the page is then', async ({ natural, server, reader }) => {
  const url = putArticle(server, '<p>上海精神</p><main id="a"></main>');
  const page = await openPage(natural, url);
  await expectMarked(page, ['上海精神']);
  const before = await cover(natural, server, page);
  await noteWork(reader, url);
  await page.evaluate(async () => {
    const main = document.getElementById('a');
    for (let round = 0; round < 40; round += 1) {
      const made = Array.from({ length: 500 }, () =>
        Object.assign(document.createElement('p'), { textContent: `上海五国 ${String(round)}` }),
      );
      main?.replaceChildren(...made);
      // A task of its own each time, and no timer: those of hidden tabs run once a second.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    }
    main?.replaceChildren('三股势力');
  }, undefined);
  await workDone(reader, url);
  await page.toFront();
  await expectMarked(page, ['上海精神', '三股势力']);
  expect(await listedTerms(reader, url)).toEqual({ 'shanghai-spirit': 1, 'three-forces': 1 });
  await page.close();
  await before.close();
});

function waitingFrames(reader: CardReader): Promise<number> {
  return reader.page.evaluate(async () => {
    const { waiting } = (await chrome.storage.session.get('waiting')) as { waiting?: unknown[] };
    return waiting?.length ?? 0;
  }, undefined);
}

/** Goes elsewhere, lets something happen, and comes back to the page that the browser has kept. */
async function awayAndBack(page: BrowserPage, elsewhere: string, meanwhile: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = String(persisted);
    });
  }, undefined);
  await page.goto(elsewhere);
  await meanwhile();
  await page.evaluate(() => history.back(), undefined).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['kept'], undefined).catch(() => undefined), {
      message: 'the browser has kept the page',
    })
    .toBe('true');
}

const BACK: {
  what: string;
  first: Record<string, unknown>;
  meanwhile: Record<string, unknown>;
  before: string[];
  after: string[];
  badge: string;
}[] = [
  { what: 'nothing else', first: {}, meanwhile: {}, before: ['上海精神'], after: ['上海精神'], badge: '1' },
  { what: 'recognition off', first: {}, meanwhile: { enabled: false }, before: ['上海精神'], after: [], badge: '' },
  { what: 'recognition on', first: { enabled: false }, meanwhile: {}, before: [], after: ['上海精神'], badge: '1' },
];

for (const { what, first, meanwhile, before, after, badge } of BACK) {
  test(`back on a page that was kept, with ${what}`, async ({ natural, server, reader }) => {
    await change(reader, first);
    const url = putArticle(server, '<p>上海精神</p>', { headers: KEPT });
    const page = await openPage(natural, url);
    await expectMarked(page, before, 'before');
    // With recognition off nothing shows that the page was looked at but what waits for the switch.
    if (first['enabled'] === false) await expect.poll(() => waitingFrames(reader)).toBeGreaterThan(0);
    await awayAndBack(page, putArticle(server, '<p>天气</p>', { headers: KEPT }), () => change(reader, meanwhile));
    await expectMarked(page, after, 'after');
    await expect.poll(() => badgeText(reader, url)).toBe(badge);
    await page.close();
  });
}
