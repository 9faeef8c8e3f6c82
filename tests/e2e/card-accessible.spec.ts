// The card in all its states as assistive technology meets it: axe finds nothing, and the browser's own tree says what is what.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Settings } from '../../lib/core/settings/settings.ts';
import { hover, openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { type CardMarkup, probe } from './driver/card-probe.ts';
import { type CardReader, waitForMention } from './driver/lens.ts';
import { expect, test } from './driver/test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = `<p>上海合作组织大学与“上海精神”。${SENTENCES}</p><p>Shanghai Spirit, SCO University · шанхайский дух, Университет ШОС</p>`;

interface State {
  name: string;
  text: string;
  settings?: Partial<Settings>;
  size?: [width: number, height: number];
  /** Controls pressed one after another. */
  press?: readonly string[];
}

const STATES: readonly State[] = [
  { name: 'concept', text: '上海精神' },
  { name: 'as of today, in the dark', text: '上海精神', settings: { theme: 'dark' }, press: ['as-of-today'] },
  { name: 'claims side by side', text: '上海合作组织大学', press: ['compare'] },
  { name: 'claims in the dark', text: '上海合作组织大学', settings: { theme: 'dark' }, press: ['compare'] },
  { name: 'excerpt saved', text: '上海精神', press: ['save-excerpt'] },
  { name: 'another entry', text: '上海精神', press: ['follow'] },
  { name: 'pinned', text: '三股势力', press: ['pin'] },
  { name: 'English', text: 'Shanghai Spirit', settings: { language: 'en' } },
  { name: 'Russian in the dark', text: 'шанхайский дух', settings: { language: 'ru', theme: 'dark' } },
  { name: 'large letters', text: '上海精神', settings: { textSize: 200 } },
  { name: 'sheet', text: '三股势力', size: [390, 780] },
];

/** axe reaches into no closed shadow root, so it gets the same markup and styles on a page of their own. */
async function violations(page: BrowserPage, markup: CardMarkup): Promise<string[]> {
  return page.evaluate(
    async ({ source, html, css, variables }) => {
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
      document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
      document.body.innerHTML = `<main><h1>card</h1><div style="width:420px;${variables}">${html}</div></main>`;
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      const { violations: found } = await axe.run();
      return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    },
    { source: AXE, ...markup },
  );
}

async function show(page: BrowserPage, cards: CardReader, url: string, { text, press = [] }: State): Promise<void> {
  const mention = await waitForMention(page, text);
  await page.move(5, 5);
  await page.move(mention.x, mention.y);
  await cards.wait(url);
  for (const action of press) {
    const { x, y } = await cards.find(url, `[data-action="${action}"]`);
    const before = (await probe(cards, url, 'markup', null))?.html;
    await page.click(x, y);
    await expect.poll(async () => (await probe(cards, url, 'markup', null))?.html).not.toBe(before);
  }
}

test.afterEach(async ({ cards }) => {
  await cards.page.evaluate(() => chrome.storage.local.remove('settings'), undefined);
});

for (const state of STATES) {
  test(`axe: ${state.name}`, async ({ lensBrowser, server, cards }) => {
    await cards.page.evaluate((changed) => chrome.storage.local.set({ settings: changed }), state.settings ?? {});
    const url = putArticle(server, ARTICLE);
    const page = await openPage(lensBrowser, url);
    if (state.size !== undefined) await page.resize(...state.size);
    await show(page, cards, url, state);
    const markup = await probe(cards, url, 'markup', null);
    if (markup === null) throw new Error('no card is drawn');
    const bench = await openPage(lensBrowser, server.put('/axe', '<!doctype html><html lang="zh"><title>axe</title>'));
    expect(await violations(bench, markup)).toEqual([]);
    await bench.close();
    await page.close();
  });
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

test('the accessibility tree: a named dialog, headings, states of what can be pressed', async ({
  lensBrowser,
  server,
  cards,
}) => {
  test.skip(lensBrowser.name === 'firefox', 'only Chromium’s debugging protocol tells the tree');
  const url = putArticle(server, ARTICLE);
  const page = await openPage(lensBrowser, url);
  await hover(page, cards, url, '上海合作组织大学');
  await page.protocol('Accessibility.enable');
  const { nodes } = (await page.protocol('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const all = nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
  const named = (role: string, name: string | RegExp) =>
    all.find((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)));
  expect(named('dialog', /上海合作组织大学/u)).toBeDefined();
  expect(named('heading', /上海合作组织大学/u)?.states['level']).toBe(2);
  expect(named('heading', '关键日期')?.states['level']).toBe(3);
  expect(named('button', /^文章 2018-06-11$/u)?.states['pressed']).toBe('true');
  expect(named('button', '今天')?.states['pressed']).toBe('false');
  expect(named('group', '按哪个时点回答')).toBeDefined();
  expect(named('button', /^比较/u)?.states['expanded']).toBe(false);
  expect(named('complementary', '来源不一')).toBeDefined();
  for (const name of ['固定卡片', '关闭', '收藏摘录', '复制引文']) expect(named('button', name), name).toBeDefined();
  const nameless = all.filter(
    ({ role, name }) => ['button', 'link', 'dialog', 'heading'].includes(role) && name === '',
  );
  expect(nameless).toEqual([]);
  await page.close();
});
