// The list of the page's terms: counts as they are painted, steps to each mention in every frame, and the way back.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import type { Surface } from './driver/surface.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const GAP = '<div style="height:1500px"></div>';

/** Rows of the list: entry, and the number that stands beside it. */
const rows = (popup: Surface): Promise<[entry: string, number: string][]> =>
  popup.evaluate(
    () =>
      [...document.querySelectorAll('[role="grid"] tr')].map((row): [string, string] => [
        row.querySelector('[data-entry]')?.getAttribute('data-entry') ?? '',
        row.querySelector('td:last-child [aria-hidden]')?.textContent ?? '',
      ]),
    undefined,
  );

/** Presses the buttons of an entry's row; 1 leads to the next mention, -1 to the one before. */
const step = (popup: Surface, entry: string, by: 1 | -1): Promise<void> =>
  popup.evaluate(
    ({ wanted, index }) => {
      const row = document.querySelector(`[role="grid"] [data-entry="${wanted}"]`)?.closest('tr');
      row?.querySelectorAll<HTMLElement>('td:last-child button')[index]?.click();
    },
    { wanted: entry, index: by === 1 ? 1 : 0 },
  );

/** Waits until the page's frames have told so many mentions of an entity. Far from the view nothing is painted yet. */
async function waitForCount(cards: CardReader, url: string, entity: string, count: number): Promise<void> {
  await expect
    .poll(
      () =>
        cards.page.evaluate(
          async ({ address, wanted }) => {
            const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
            const key = `terms:${String(tab?.id)}`;
            const frames = ((await chrome.storage.session.get(key))[key] ?? []) as { terms: [string, number][] }[];
            const counts = frames.flatMap(({ terms }) => terms.filter(([id]) => id === wanted));
            return counts.reduce((sum, [, one]) => sum + one, 0);
          },
          { address: url, wanted: entity },
        ),
      { message: `${String(count)} mentions of ${entity}`, timeout: 15_000 },
    )
    .toBe(count);
}

/** Ids of the paragraphs in the view. */
const inView = (page: BrowserPage): Promise<string[]> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('p[id]')].flatMap((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? [paragraph.id] : [];
      }),
    undefined,
  );

test('each mention is led to from the popup, round and round, and back to where one was', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const spirit = (id: number): string => `<p id="${String(id)}">上合组织弘扬“上海精神”</p>`;
  const url = putArticle(
    server,
    `<p>导语</p>${GAP}${spirit(0)}${GAP}${spirit(1)}<p>银行联合体</p>${GAP}${spirit(2)}${GAP}`,
  );
  const page = await openPage(lensBrowser, url);
  await waitForCount(cards, url, 'shanghai-spirit', 3);
  await page.evaluate(() => scrollTo({ top: 640, behavior: 'instant' }), undefined);
  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY), undefined);
  await expect.poll(scrolled).toBe(640);

  const popup = await surface.openPopup(cards.page);
  await surface.activate(popup, '本页术语');
  await expect
    .poll(() => rows(popup))
    .toEqual([
      ['shanghai-cooperation-organization', '3'],
      ['shanghai-spirit', '3'],
      ['interbank-consortium', '1'],
    ]);
  expect(await surface.visibleText(popup)).not.toContain('回到原处');
  for (const [by, index] of [
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 0],
    [-1, 2],
    [-1, 1],
  ] as const) {
    await step(popup, 'shanghai-spirit', by);
    await expect.poll(async () => (await rows(popup))[1]?.[1]).toBe(`${String(index + 1)}/3`);
    await expect.poll(() => inView(page), { message: `mention ${String(index)}` }).toEqual([String(index)]);
  }
  await step(popup, 'interbank-consortium', 1);
  await expect.poll(async () => (await rows(popup))[2]?.[1]).toBe('1/1');
  await surface.activate(popup, '回到原处');
  await expect.poll(scrolled).toBe(640);
  await expect.poll(() => surface.visibleText(popup)).not.toContain('回到原处');
  await surface.closePopup(cards.page);
  await page.close();
});

test('the counts are those of what is painted, over all frames; steps go from frame to frame', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const inner = server.put('/frame/list', `<!doctype html><meta charset="utf-8"><p>${SENTENCES}</p><p>“上海精神”</p>`);
  const page = await openPage(
    lensBrowser,
    putArticle(server, `<p>${SENTENCES}</p>${GAP}<iframe style="width:90%;height:300px" src="${inner}"></iframe>`),
  );
  await waitForMention(page, '上海精神');
  const popup = await surface.openPopup(cards.page);
  await surface.activate(popup, '本页术语');
  const count = async (entry: string): Promise<string | undefined> =>
    (await rows(popup)).find(([id]) => id === entry)?.[1];
  await expect.poll(() => count('shanghai-spirit')).toBe('3');
  for (const entry of ['three-forces', 'interbank-consortium']) expect(await count(entry), entry).toBe('2');
  await step(popup, 'shanghai-spirit', 1);
  await expect.poll(() => count('shanghai-spirit')).toBe('1/3');
  await step(popup, 'shanghai-spirit', 1);
  await expect.poll(() => count('shanghai-spirit')).toBe('2/3');
  const frameTop = (): Promise<number> =>
    page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? -1, undefined);
  await expect.poll(async () => (await frameTop()) < 800, { message: 'the frame came into view' }).toBe(true);
  await surface.activate(popup, '回到原处');
  await expect.poll(() => page.evaluate(() => scrollY, undefined)).toBe(0);
  await surface.closePopup(cards.page);
  await page.close();
});

test('the list is a grid: one stop, arrow keys lead to each control, Enter jumps and opens', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>${GAP}<p>“上海精神”</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForCount(cards, url, 'shanghai-spirit', 2);
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await popup.press('Tab');
  await popup.press('ArrowRight');
  await expect.poll(async () => (await rows(popup))[0]).toEqual(['shanghai-spirit', '2']);
  const entries = (await rows(popup)).map(([entry]) => entry);
  const stops = (): Promise<number> =>
    popup.evaluate(() => document.querySelectorAll('[role="grid"] [tabindex="0"]').length, undefined);
  expect(await stops()).toBe(1);
  await popup.press('Tab');
  const at = (): Promise<[entry: string | null | undefined, control: string | null | undefined]> =>
    popup.evaluate(() => {
      const row = document.activeElement?.closest('tr');
      return [
        row?.querySelector('[data-entry]')?.getAttribute('data-entry'),
        document.activeElement?.getAttribute('aria-label'),
      ];
    }, undefined);
  for (const [key, row, control] of [
    ['ArrowDown', 1, null],
    ['ArrowRight', 1, '上一处'],
    ['ArrowRight', 1, '跳到下一处'],
    ['ArrowUp', 0, '跳到下一处'],
  ] as const) {
    await popup.press(key);
    expect(await at(), key).toEqual([entries[row], control]);
    expect(await stops()).toBe(1);
  }
  await popup.press('Enter');
  await expect.poll(async () => (await rows(popup))[0]?.[1]).toBe('1/2');
  await popup.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY, undefined)).toBeGreaterThan(500);
  await popup.press('Home');
  await popup.press('Enter');
  await expect.poll(() => surface.shownEntry(popup)).toBe('shanghai-spirit');
  expect(await surface.visibleText(popup)).toContain('2/2');
  expect(popup.errors).toEqual([]);
  await popup.close();
  await page.close();
});
