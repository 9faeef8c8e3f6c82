// Everything by keyboard alone: from term to term, through every control of the card, and back to where one was.
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { probe } from './driver/card-probe.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import { expect, test } from './driver/test.ts';

const title = (cards: CardReader, url: string): Promise<string | null> => probe(cards, url, 'text', 'h2');

/** Presses Tab until a control has focus. */
async function tabTo(page: BrowserPage, cards: CardReader, url: string, action: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await probe(cards, url, 'focus', null))?.action === action) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not reach ${action}`);
}

const focusedOnPage = (page: BrowserPage): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id, undefined);

test('next and previous term go round the page and move the focus into each card', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, '<p>“上海精神”与“三股势力”，实业家委员会。</p>');
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  for (const [chord, name] of [
    ['KeyJ', '上海精神'],
    ['KeyJ', '三股势力'],
    ['KeyJ', '实业家委员会'],
    ['KeyJ', '上海精神'],
    ['KeyK', '实业家委员会'],
  ] as const) {
    await page.press(`Alt+Shift+${chord}`);
    await expect.poll(() => title(cards, url), { message: `${chord} → ${name}` }).toContain(name);
    await expect
      .poll(async () => (await probe(cards, url, 'focus', null))?.role, { message: 'the card has focus' })
      .toBe('dialog');
    expect((await probe(cards, url, 'focus', null))?.name).toContain(name);
  }
  await page.close();
});

test('every control is reached by Tab, has a name, and Escape returns the focus', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const url = putArticle(server, `<button id="before">…</button><p>上海合作组织大学。${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '上海合作组织大学');
  await page.evaluate(() => document.getElementById('before')?.focus(), undefined);
  await page.press('Alt+Shift+KeyJ');
  await expect.poll(async () => (await probe(cards, url, 'focus', null))?.role).toBe('dialog');
  const controls = await probe(cards, url, 'count', 'button, a[href]');
  const seen: string[] = [];
  for (let turn = 0; turn < controls; turn += 1) {
    await page.press('Tab');
    const focus = await probe(cards, url, 'focus', null);
    if (focus === null) break;
    expect(focus.name.trim(), `${focus.tag} ${String(focus.action)} has a name`).not.toBe('');
    seen.push(focus.action ?? focus.name);
  }
  expect(seen.length, seen.join(' | ')).toBe(controls);
  expect(seen).toEqual(
    expect.arrayContaining(['as-of-article', 'as-of-today', 'pin', 'close', 'save-excerpt', 'open-reader', 'compare']),
  );
  await page.press('Escape');
  await cards.waitGone(url);
  expect(await focusedOnPage(page)).toBe('before');
  await page.close();
});

test('where nothing had focus, the next Tab goes on from the term', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(
    server,
    '<p><a id="first" href="#a">a</a></p><p>“上海精神”</p><p><a id="second" href="#b">b</a></p>',
  );
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '上海精神');
  await page.press('Alt+Shift+KeyJ');
  await expect.poll(async () => (await probe(cards, url, 'focus', null))?.role).toBe('dialog');
  await page.press('Escape');
  await cards.waitGone(url);
  await page.press('Tab');
  expect(await focusedOnPage(page)).toBe('second');
  await page.close();
});

test('date, claims, excerpt, another entry and back: by Enter and Space', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>上海合作组织大学。</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '上海合作组织大学');
  await page.press('Alt+Shift+KeyJ');
  await expect.poll(async () => (await probe(cards, url, 'focus', null))?.role).toBe('dialog');
  const pressed = (action: string): Promise<number> =>
    probe(cards, url, 'count', `[data-action="${action}"]:is([aria-pressed="true"], [aria-expanded="true"])`);
  await tabTo(page, cards, url, 'as-of-today');
  await page.press(' ');
  await expect.poll(() => pressed('as-of-today')).toBe(1);
  await tabTo(page, cards, url, 'next-excerpt');
  const quotation = await probe(cards, url, 'text', 'figure blockquote');
  await page.press('Enter');
  await expect.poll(() => probe(cards, url, 'text', 'figure blockquote')).not.toBe(quotation);
  await tabTo(page, cards, url, 'compare');
  await page.press('Enter');
  await expect.poll(() => probe(cards, url, 'count', '.claims > li')).toBeGreaterThan(1);
  const first = await title(cards, url);
  await tabTo(page, cards, url, 'follow');
  await page.press('Enter');
  await expect.poll(() => title(cards, url)).not.toBe(first);
  expect((await probe(cards, url, 'focus', null))?.role).toBe('dialog');
  await tabTo(page, cards, url, 'back');
  await page.press('Enter');
  await expect.poll(() => title(cards, url)).toBe(first);
  await page.close();
});

test('pin, move by arrows, go from card to card, close each', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, '<p>“上海精神”与“三股势力”</p>');
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  await page.press('Alt+Shift+KeyJ');
  await expect.poll(async () => (await probe(cards, url, 'focus', null))?.role).toBe('dialog');
  await tabTo(page, cards, url, 'pin');
  await page.press('Enter');
  await tabTo(page, cards, url, 'move');
  const [before] = await probe(cards, url, 'hosts', null);
  await page.press('ArrowRight');
  await page.press('Shift+ArrowDown');
  const moved = { x: (before?.left ?? 0) + 16, y: (before?.top ?? 0) + 96 };
  await expect
    .poll(async () => {
      const [host] = await probe(cards, url, 'hosts', null);
      return { x: host?.left, y: host?.top };
    })
    .toEqual(moved);
  await page.press('Alt+Shift+KeyJ');
  await expect.poll(async () => (await probe(cards, url, 'hosts', null)).length).toBe(2);
  await expect.poll(() => title(cards, url)).toContain('三股势力');
  await page.press('Alt+Shift+KeyM');
  await page.press('Escape');
  await expect.poll(async () => (await probe(cards, url, 'hosts', null)).length).toBe(1);
  await page.press('Escape');
  await expect.poll(async () => (await probe(cards, url, 'hosts', null)).length).toBe(0);
  await page.close();
});

test('where text is written the keys write', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p id="editor" contenteditable="true">abc</p><p>${SENTENCES}</p>`);
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  await page.evaluate(() => document.getElementById('editor')?.focus(), undefined);
  await page.press('Alt+Shift+KeyJ');
  await page.type('上合');
  expect(await page.evaluate(() => document.getElementById('editor')?.textContent ?? '', undefined)).toContain('上合');
  expect((await probe(cards, url, 'hosts', null)).length).toBe(0);
  expect(await focusedOnPage(page)).toBe('editor');
  await page.close();
});
