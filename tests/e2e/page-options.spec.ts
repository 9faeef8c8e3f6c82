// What the options make of an open page, at once and without a reload.
import { openPage, putArticle } from './driver/article.ts';
import type { CardReader } from './driver/lens.ts';
import { badgeText, expectMarked, listedTerms } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const BODY = `<p>上海精神与观察员国。</p>
  <h2>一</h2><p>上海精神，再说上海精神。</p><p>观察员国，又是上海精神。</p>
  <h2>二</h2><ul><li>观察员国<li>上海精神<li>观察员国</ul>`;

const ALL = [
  ...['上海精神', '观察员国'],
  ...['上海精神', '上海精神', '观察员国', '上海精神'],
  ...['观察员国', '上海精神', '观察员国'],
];
const FIRST = ['上海精神', '观察员国', '上海精神', '观察员国', '观察员国', '上海精神'];

/** Lays a change over the stored settings, as the options page does; undefined takes a field back to its default. */
function change(cards: CardReader, settings: Record<string, unknown>): Promise<void> {
  return cards.page.evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);
}

test.afterEach(({ cards }) => change(cards, {}));

test('all mentions, or the first in each section', async ({ lensBrowser, server, cards }) => {
  const page = await openPage(lensBrowser, putArticle(server, BODY));
  await expectMarked(page, ALL, 'all');
  await change(cards, { mentions: 'first' });
  await expectMarked(page, FIRST, 'first');
  await change(cards, {});
  await expectMarked(page, ALL, 'all again');
  await page.close();
});

const CHANGED_UNDER_FIRST: { what: string; body: string; before: string[]; act: () => void; after: string[] }[] = [
  {
    what: 'an earlier mention comes in',
    body: '<p id="a">天气</p><p>上海精神，三股势力</p>',
    before: ['上海精神', '三股势力'],
    act: () => document.getElementById('a')?.append('，上海精神'),
    after: ['上海精神', '三股势力'],
  },
  {
    what: 'the first mention goes',
    body: '<p id="a">上海精神</p><p>三股势力，上海精神</p>',
    before: ['上海精神', '三股势力'],
    act: () => document.getElementById('a')?.remove(),
    after: ['三股势力', '上海精神'],
  },
  {
    what: 'the first mention is hidden',
    body: '<p id="a">上海精神</p><p>三股势力，上海精神</p>',
    before: ['上海精神', '三股势力'],
    act: () => document.getElementById('a')?.setAttribute('hidden', ''),
    after: ['三股势力', '上海精神'],
  },
  {
    what: 'a later paragraph is edited',
    body: '<h2>一</h2><p>上海精神</p><h2>二</h2><p id="a">天气</p>',
    before: ['上海精神'],
    act: () => document.getElementById('a')?.append('，上海精神，上海精神'),
    after: ['上海精神', '上海精神'],
  },
  {
    what: 'a heading parts a section in two',
    body: '<p>上海精神</p><p id="a">上海精神</p>',
    before: ['上海精神'],
    act: () => document.getElementById('a')?.before(document.createElement('h3')),
    after: ['上海精神', '上海精神'],
  },
  {
    what: 'a shadow tree stands where its host does',
    body: '<section><template shadowrootmode="open"><p>上海精神</p></template></section><p id="a">上海精神，三股势力</p>',
    before: ['上海精神', '三股势力'],
    act: () => document.getElementById('a')?.append('，上合组织'),
    after: ['上海精神', '三股势力', '上合组织'],
  },
];

for (const { what, body, before, act, after } of CHANGED_UNDER_FIRST) {
  test(`the first in each section: ${what}`, async ({ lensBrowser, server, cards }) => {
    await change(cards, { mentions: 'first' });
    const page = await openPage(lensBrowser, putArticle(server, body));
    await expectMarked(page, before, 'before');
    await page.evaluate(act, undefined);
    await expectMarked(page, after, 'after');
    await page.close();
  });
}

test('which of two is the first one marked, by its place', async ({ lensBrowser, server, cards }) => {
  await change(cards, { mentions: 'first' });
  const page = await openPage(lensBrowser, putArticle(server, '<p id="a">天气</p><p id="b">上海精神</p>'));
  const marked = (): Promise<string[]> =>
    page.evaluate(
      () =>
        [...(CSS.highlights.get('sco-lens-core') ?? [])].map(
          ({ startContainer }) => startContainer.parentElement?.id ?? '',
        ),
      undefined,
    );
  await expect.poll(marked).toEqual(['b']);
  await page.evaluate(() => document.getElementById('a')?.append('，上海精神'), undefined);
  await expect.poll(marked).toEqual(['a']);
  await page.close();
});

test('core names only, or contextual ones too', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, BODY);
  const page = await openPage(lensBrowser, url);
  await expectMarked(page, ALL, 'all');
  await expect.poll(() => badgeText(cards, url)).toBe('2');
  await change(cards, { marks: 'core' });
  await expectMarked(
    page,
    Array.from({ length: 5 }, () => '上海精神'),
    'core',
  );
  await expect.poll(() => listedTerms(cards, url)).toEqual({ 'shanghai-spirit': 5 });
  await expect.poll(() => badgeText(cards, url)).toBe('1');
  await change(cards, {});
  await expectMarked(page, ALL, 'all again');
  await page.close();
});

for (const [what, off] of [
  ['the site', { disabledSites: ['127.0.0.1'] }],
  ['everything', { enabled: false }],
] as const) {
  test(`${what} off and on, on an open page`, async ({ lensBrowser, server, cards }) => {
    const url = putArticle(server, '<p>上海精神</p><p id="a">天气</p>');
    const page = await openPage(lensBrowser, url);
    await expectMarked(page, ['上海精神'], 'on');
    await change(cards, off);
    await expectMarked(page, [], 'off');
    await expect.poll(() => badgeText(cards, url)).toBe('');
    await expect.poll(() => listedTerms(cards, url)).toBe(null);
    await page.evaluate(() => document.getElementById('a')?.append('，三股势力'), undefined);
    await change(cards, {});
    await expectMarked(page, ['上海精神', '三股势力'], 'on again');
    await expect.poll(() => badgeText(cards, url)).toBe('2');
    await page.close();
  });

  test(`${what} off from the start, and then on`, async ({ lensBrowser, server, cards }) => {
    await change(cards, off);
    const url = putArticle(server, '<p>上海精神</p><iframe srcdoc="<p>三股势力</p>"></iframe>');
    const page = await openPage(lensBrowser, url);
    // A page with recognition off says nothing; that it was asked about shows in what waits for the switch.
    await expect
      .poll(() =>
        cards.page.evaluate(async () => {
          const { waiting } = (await chrome.storage.session.get('waiting')) as { waiting?: unknown[] };
          return waiting?.length ?? 0;
        }, undefined),
      )
      .toBeGreaterThanOrEqual(2);
    await expectMarked(page, [], 'off');
    await change(cards, {});
    await expectMarked(page, ['上海精神'], 'on');
    await expect.poll(() => badgeText(cards, url)).toBe('2');
    await page.close();
  });
}
