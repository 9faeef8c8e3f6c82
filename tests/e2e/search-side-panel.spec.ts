// The side panel of Chromium and the sidebar of Firefox, in their own places beside an article.
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { waitForMention } from './driver/lens.ts';
import type { Surface } from './driver/surface.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const SPIRIT = 'shanghai-spirit';
const BANKS = 'interbank-consortium';
const COUNCIL = 'business-council';
const GAP = '<div style="height:2000px"></div>';
/** Terms so far apart that one alone stands in the view. */
const ARTICLE = `<p id="top">上海合作组织弘扬“上海精神”。</p>${GAP}<p id="banks">银行联合体</p>${GAP}<p id="council">实业家委员会</p>${GAP}`;

/** The row that is marked as being read. */
const reading = (panel: Surface): Promise<string | null> =>
  panel.evaluate(
    () => document.querySelector('tr[aria-current="true"] [data-entry]')?.getAttribute('data-entry') ?? null,
    undefined,
  );

const scrollTo = (page: BrowserPage, id: string): Promise<void> =>
  page.evaluate(
    (wanted) => document.getElementById(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    id,
  );

test.afterEach(async ({ lensBrowser, cards }) => {
  if (await surface.isOpen(cards.page, 'side-panel')) await surface.closeSidePanel(lensBrowser, cards.page);
});

test('follows the page as it scrolls, and keeps open what was asked for', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, ARTICLE));
  await waitForMention(page, '上海精神');
  const panel = await surface.openSidePanel(lensBrowser, cards.page);
  await page.toFront();
  await surface.activate(panel, '本页术语');
  await expect
    .poll(async () => [SPIRIT, 'shanghai-cooperation-organization'].includes((await reading(panel)) ?? ''))
    .toBe(true);
  // The list shows what is being read, and below it the entry.
  for (const [id, entry] of [
    ['banks', BANKS],
    ['council', COUNCIL],
    ['banks', BANKS],
  ] as const) {
    await scrollTo(page, id);
    await expect.poll(() => reading(panel), { message: id }).toBe(entry);
    await expect.poll(() => surface.shownEntry(panel)).toBe(entry);
  }
  // What somebody opened stays beside the article, wherever it scrolls and whatever is typed.
  await panel.evaluate((wanted) => document.querySelector<HTMLElement>(`tr [data-entry="${wanted}"]`)?.click(), SPIRIT);
  await expect.poll(() => surface.shownEntry(panel)).toBe(SPIRIT);
  await scrollTo(page, 'council');
  await expect.poll(() => reading(panel)).toBe(COUNCIL);
  expect(await surface.shownEntry(panel)).toBe(SPIRIT);
  await surface.activate(panel, '搜索');
  expect(await surface.shownEntry(panel)).toBe(SPIRIT);
  await surface.activate(panel, '本页术语');
  // Closed, the entry follows again.
  await surface.activate(panel, '关闭');
  await expect.poll(() => surface.shownEntry(panel)).toBe(null);
  await scrollTo(page, 'banks');
  await expect.poll(() => surface.shownEntry(panel)).toBe(BANKS);
  // Following can be left alone.
  await surface.activate(panel, '跟随页面');
  await surface.activate(panel, '关闭');
  await scrollTo(page, 'council');
  await expect.poll(() => reading(panel)).toBe(null);
  expect(await surface.shownEntry(panel)).toBe(null);
  await page.close();
});

test('the entry’s own steps lead through the page beside it, and back', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, `${ARTICLE}<p id="end">银行联合体</p>`));
  await waitForMention(page, '上海精神');
  const panel = await surface.openSidePanel(lensBrowser, cards.page);
  await page.toFront();
  await surface.activate(panel, '本页术语');
  await expect.poll(() => surface.visibleText(panel)).toContain('银行联合体');
  await panel.evaluate((wanted) => document.querySelector<HTMLElement>(`tr [data-entry="${wanted}"]`)?.click(), BANKS);
  await expect.poll(() => surface.shownEntry(panel)).toBe(BANKS);
  const visible = (id: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const box = document.getElementById(wanted)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, id);
  const next = (): Promise<void> =>
    panel.evaluate(() => document.querySelector<HTMLElement>('article [aria-label="跳到下一处"]')?.click(), undefined);
  await next();
  await expect.poll(() => visible('banks')).toBe(true);
  await next();
  await expect.poll(() => visible('end')).toBe(true);
  expect(await surface.shownEntry(panel)).toBe(BANKS);
  await surface.activate(panel, '回到原处');
  await expect.poll(() => visible('top')).toBe(true);
  await page.close();
});

test('speaks of the tab in front: another one, another address, and one that is closed', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const one = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织弘扬“上海精神”。</p>'));
  await waitForMention(one, '上海精神');
  const two = await openPage(lensBrowser, putArticle(server, '<p>上海合作组织银行联合体</p>'));
  await waitForMention(two, '上海合作组织银行联合体');
  const panel = await surface.openSidePanel(lensBrowser, cards.page);
  await surface.activate(panel, '本页术语');
  const entries = (): Promise<(string | null)[]> =>
    panel.evaluate(
      () => [...document.querySelectorAll('tr [data-entry]')].map((entry) => entry.getAttribute('data-entry')),
      undefined,
    );
  await one.toFront();
  await expect.poll(entries).toEqual(['shanghai-cooperation-organization', SPIRIT]);
  await two.toFront();
  await expect.poll(entries).toEqual([BANKS]);
  await two.goto(putArticle(server, '<p>上海合作组织秘书处</p>'));
  await expect.poll(entries).toEqual(['secretariat']);
  await two.goto(putArticle(server, '<p>天气</p>'));
  await expect.poll(() => surface.visibleText(panel)).toContain('本页未发现上合组织术语');
  await two.close();
  await one.toFront();
  await expect.poll(entries).toEqual(['shanghai-cooperation-organization', SPIRIT]);
  await one.close();
});

test('searches as the popup does, and an entry opened from a result stays while the next is typed', async ({
  lensBrowser,
}) => {
  const panel = await surface.openAsPage(lensBrowser, 'sidepanel.html', [360, 700]);
  await surface.search(panel, 'dqfk');
  await expect.poll(() => surface.marked(panel)).toBe('regional-anti-terrorist-structure');
  await panel.press('Enter');
  await expect.poll(() => surface.shownEntry(panel)).toBe('regional-anti-terrorist-structure');
  await surface.search(panel, 'yinlianti');
  await expect.poll(() => surface.marked(panel)).toBe(BANKS);
  expect(await surface.shownEntry(panel)).toBe('regional-anti-terrorist-structure');
  await panel.press('Enter');
  await expect.poll(() => surface.shownEntry(panel)).toBe(BANKS);
  // From one to the other and back.
  await surface.activate(panel, '返回');
  await expect.poll(() => surface.shownEntry(panel)).toBe('regional-anti-terrorist-structure');
  expect(panel.errors).toEqual([]);
  await panel.close();
});
