// Pages that would spoil a card: by style, by layers, by what they do while it is open.
import { hover, openPage, putArticle, SENTENCES } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { probe } from './driver/card-probe.ts';
import { paintedMentions, waitForMention } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { expect, test } from './driver/test.ts';

/** What the card's own sheet says of a definition. */
const OWN = { fontSize: '15px', lineHeight: '24px', display: 'block', direction: 'ltr', color: 'rgb(27, 36, 48)' };

const STYLES: readonly (readonly [name: string, css: string])[] = [
  ['a small root', 'html{font-size:62.5%}'],
  ['a huge root', 'html{font-size:80px;line-height:3}'],
  [
    'all for everything',
    `*{all:revert!important;font:9px/1 monospace!important;color:red!important;width:50px!important;
     position:static!important;z-index:-1!important} html,body,p{width:auto!important}`,
  ],
  [
    'our own variables',
    '*{--spacing:50px!important;--text-base:99px!important;--ink:red!important;--font-sans:monospace!important}',
  ],
  ['our own element', 'sco-lens-card{display:none!important;opacity:0!important;transform:scale(0)!important}'],
  ['transitions', '*{transition:all 3s!important;animation:x 3s!important} @keyframes x{from{opacity:0}}'],
  ['a transformed root', 'html{transform:translate(40px,40px);filter:blur(0.1px)}'],
];
for (const [name, css] of STYLES) {
  test(`styles: ${name}`, async ({ lensBrowser, server, cards }) => {
    const url = putArticle(server, `<p>${SENTENCES}</p>`, { head: `<style>${css}</style>` });
    const page = await openPage(lensBrowser, url);
    const card = await hover(page, cards, url, '三股势力');
    expect(card.right - card.left).toBeCloseTo(420, 0);
    expect(await probe(cards, url, 'style', '[data-part="definition"]')).toMatchObject(OWN);
    expect((await probe(cards, url, 'style', '[data-part="definition"]'))?.['fontFamily']).toContain('system-ui');
    await page.close();
  });
}

test('the strictest policy: the card works, and nothing is reported', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p>${SENTENCES}</p>`, {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const page = await openPage(lensBrowser, url);
  await hover(page, cards, url, '上海精神');
  expect(await probe(cards, url, 'style', '[data-part="definition"]')).toMatchObject(OWN);
  const { x, y } = await cards.find(url, '[data-action="next-excerpt"]');
  const quotation = await probe(cards, url, 'text', 'figure blockquote');
  await page.click(x, y);
  await expect.poll(() => probe(cards, url, 'text', 'figure blockquote')).not.toBe(quotation);
  // The page's own style attribute and icon are refused; that is its business.
  expect(page.errors.filter((error) => !/inline style|style-src|favicon/iu.test(error))).toEqual([]);
  await page.close();
});

test('layers: through a link over a whole teaser, not through what hides the text', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const over = (name: string, style: string, inner: string): string =>
    `<div id="${name}" style="position:relative"><p>“三股势力”</p>${inner.replace('STYLE', `position:absolute;inset:0;${style}`)}</div>`;
  const url = putArticle(
    server,
    `${over('link', '', '<a href="#x" style="STYLE"></a>')}${over('cover', 'background:#fff', '<div style="STYLE"></div>')}
     <p style="user-select:none">“三股势力”</p>`,
  );
  const page = await openPage(lensBrowser, url);
  await expect.poll(async () => (await paintedMentions(page)).length).toBe(3);
  const opened: boolean[] = [];
  for (const { x, y } of await paintedMentions(page)) {
    await page.move(5, 5);
    await noteWork(cards, url);
    await page.move(x, y);
    await workDone(cards, url);
    opened.push((await cards.read(url)) !== undefined);
    await page.press('Escape');
    await cards.waitGone(url);
  }
  expect(opened).toEqual([true, false, true]);
  await page.close();
});

test('frames in frames, and shadow roots in shadow roots', async ({ lensBrowser, server, cards }) => {
  const innermost = putArticle(server, '<p style="margin:30px">“三股势力”与上合组织</p>');
  const middle = putArticle(server, `<iframe src="${innermost}" style="width:700px;height:500px"></iframe>`);
  const url = putArticle(
    server,
    `<iframe src="${middle}" style="width:860px;height:600px"></iframe><div id="host"></div>
     <script>
       const outer = document.getElementById('host').attachShadow({ mode: 'open' });
       outer.innerHTML = '<section></section>';
       outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<p>上海合作组织与“上海精神”</p>';
     </script>`,
  );
  const page = await openPage(lensBrowser, url);
  const inFrames = (): Promise<{ x: number; y: number } | null> =>
    page.evaluate(() => {
      let view: (Window & typeof globalThis) | null = window;
      let [left, top] = [0, 0];
      for (let depth = 0; depth < 2; depth += 1) {
        const frame: HTMLIFrameElement | null | undefined = view?.document.querySelector('iframe');
        if (frame === null || frame === undefined) return null;
        const box = frame.getBoundingClientRect();
        left += box.left + frame.clientLeft;
        top += box.top + frame.clientTop;
        view = frame.contentWindow as (Window & typeof globalThis) | null;
      }
      const [still] = view?.CSS.highlights.get('sco-lens-core') ?? [];
      if (view === null || still === undefined) return null;
      const range = view.document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      const box = range.getBoundingClientRect();
      return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
    }, undefined);
  await expect.poll(inFrames, { timeout: 15_000 }).not.toBe(null);
  const at = (await inFrames()) ?? { x: 0, y: 0 };
  await page.move(5, 5);
  await page.move(at.x, at.y);
  expect((await cards.wait(url)).text).toContain('三股势力');
  await page.move(5, 5);
  await cards.waitGone(url);
  const inShadow = await waitForMention(page, '上海精神');
  await page.move(inShadow.x - 2, inShadow.y);
  await page.move(inShadow.x, inShadow.y);
  expect((await cards.wait(url)).text).toContain('上海精神');
  await page.close();
});

test('a single-page app goes elsewhere while the card is open', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<main><p>${SENTENCES}</p></main>`);
  const page = await openPage(lensBrowser, url);
  await hover(page, cards, url, '三股势力');
  const next = `${url}/2024/05/20/next`;
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    document.querySelector('meta[property="article:published_time"]')?.setAttribute('content', '2024-05-20');
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = '<p>上海合作组织大学与实业家委员会</p>';
  }, next);
  await cards.waitGone(next);
  const card = await hover(page, cards, next, '上海合作组织大学');
  expect(card.text).toContain('2024-05-20');
  expect(page.errors).toEqual([]);
  await page.close();
});

test('an editor keeps its text and its caret while cards come and go', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(
    server,
    `<div id="editor" contenteditable="true"><p>上海合作组织大学</p></div><p>${SENTENCES}</p>`,
  );
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  await page.evaluate(() => {
    const editor = document.getElementById('editor');
    editor?.focus();
    getSelection()?.selectAllChildren(editor as Node);
    getSelection()?.collapseToEnd();
  }, undefined);
  await page.type('甲');
  await hover(page, cards, url, '三股势力');
  await page.type('乙');
  await page.press('Escape');
  await cards.waitGone(url);
  await page.type('丙');
  const written = await page.evaluate(() => document.getElementById('editor')?.textContent, undefined);
  expect(written).toBe('上海合作组织大学甲乙丙');
  expect((await paintedMentions(page)).map(({ text }) => text)).not.toContain('上海合作组织大学');
  await page.close();
});

/** Whether the card is what a click in the middle of it would meet. */
const isOnTop = (page: BrowserPage, card: { left: number; right: number; top: number }): Promise<boolean> =>
  page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'sco-lens-card', {
    x: (card.left + card.right) / 2,
    y: card.top + 60,
  });

test('over an element in full screen', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(
    server,
    `<div id="full" style="background:#fff"><button id="go" onclick="full.requestFullscreen()">…</button><p>${SENTENCES}</p></div>`,
  );
  const page = await openPage(lensBrowser, url);
  await waitForMention(page, '三股势力');
  const go = await page.evaluate(() => {
    const { left, top, width, height } = document.getElementById('go')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);
  await page.click(go.x, go.y);
  // The window grows before and after the page is told that an element fills it.
  const fills = (): Promise<boolean> =>
    page.evaluate(() => {
      const { width, height } = document.fullscreenElement?.getBoundingClientRect() ?? new DOMRect();
      return width === screen.width && height === screen.height;
    }, undefined);
  await expect.poll(fills, { message: 'the element fills the screen' }).toBe(true);
  const card = await hover(page, cards, url, '三股势力');
  expect(await isOnTop(page, card)).toBe(true);
  await page.evaluate(() => document.exitFullscreen(), undefined);
  await page.close();
});

test('in a modal dialog, where all else is inert', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<dialog id="modal"><p>${SENTENCES}</p></dialog><script>modal.showModal()</script>`);
  const page = await openPage(lensBrowser, url);
  const card = await hover(page, cards, url, '上海精神');
  expect((await probe(cards, url, 'hosts', null))[0]?.parent).toBe('dialog');
  expect(await isOnTop(page, card)).toBe(true);
  const { x, y } = await cards.find(url, '[data-action="as-of-today"]');
  await page.move(card.left + 60, card.top + 60);
  await page.click(x, y);
  await expect.poll(() => probe(cards, url, 'count', '[data-action="as-of-today"][aria-pressed="true"]')).toBe(1);
  await page.press('Escape');
  await cards.waitGone(url);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open, undefined)).toBe(true);
  await page.close();
});
