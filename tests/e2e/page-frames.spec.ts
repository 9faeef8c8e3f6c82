// Frames of every kind are read by themselves; the number on the icon counts the terms of all.
import { openPage, putArticle } from './driver/article.ts';
import { badgeText, expectMarked } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const INNER = '<!doctype html><meta charset=utf-8><p>三股势力</p>';

interface Row {
  what: string;
  /** @param inner address of a document that holds a term; @param other the same under another origin */
  body: (inner: string, other: string) => string;
  /** Distinct terms over all frames. */
  badge: string;
}

const ROWS: Row[] = [
  { what: 'of the same origin', body: (inner) => `<iframe src="${inner}"></iframe>`, badge: '2' },
  { what: 'of another origin', body: (_inner, other) => `<iframe src="${other}"></iframe>`, badge: '2' },
  { what: 'a document in an attribute', body: () => `<iframe srcdoc="${INNER}"></iframe>`, badge: '2' },
  {
    what: 'a document in an attribute, within a document in an attribute',
    body: () => '<iframe srcdoc="<p>上合组织</p><iframe srcdoc=&quot;<p>三股势力</p>&quot;></iframe>"></iframe>',
    badge: '3',
  },
  {
    what: 'an empty frame that the page fills',
    body: () =>
      '<iframe id="f"></iframe><script>document.getElementById("f").contentDocument.body.innerHTML="<p>三股势力</p>"</script>',
    badge: '2',
  },
  {
    what: 'an empty frame that the page fills later',
    body: () =>
      '<iframe id="f"></iframe><script>addEventListener("load",()=>setTimeout(()=>{document.getElementById("f").contentDocument.body.innerHTML="<p>三股势力</p>"},700))</script>',
    badge: '2',
  },
  {
    what: 'an empty frame into which the page writes a document',
    body: () =>
      '<iframe id="f"></iframe><script>{const d=document.getElementById("f").contentDocument;d.open();d.write("<!doctype html><p>三股势力</p>");d.close()}</script>',
    badge: '2',
  },
  {
    what: 'an empty frame into which the page writes a document later',
    body: () =>
      '<iframe id="f"></iframe><script>addEventListener("load",()=>setTimeout(()=>{const d=document.getElementById("f").contentDocument;d.open();d.write("<!doctype html><p>三股势力</p>");d.close()},700))</script>',
    badge: '2',
  },
  {
    what: 'sandboxed, without scripts and without an origin',
    body: (inner) => `<iframe sandbox src="${inner}"></iframe>`,
    badge: '2',
  },
  { what: 'sandboxed, in an attribute', body: () => `<iframe sandbox srcdoc="${INNER}"></iframe>`, badge: '2' },
  {
    what: 'made of a blob',
    body: () =>
      `<iframe id="f"></iframe><script>document.getElementById("f").src=URL.createObjectURL(new Blob(["${INNER}"],{type:"text/html"}))</script>`,
    badge: '2',
  },
  {
    what: 'made of an address that is the document',
    body: () => `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent('<p>三股势力</p>')}"></iframe>`,
    badge: '2',
  },
  {
    what: 'nested, the middle one without terms',
    body: (inner) => `<iframe srcdoc='<p>天气</p><iframe src="${inner}"></iframe>'></iframe>`,
    badge: '2',
  },
  {
    what: 'within a shadow root',
    body: (inner) => `<section><template shadowrootmode="open"><iframe src="${inner}"></iframe></template></section>`,
    badge: '2',
  },
  { what: 'that is not shown', body: (inner) => `<iframe style="display:none" src="${inner}"></iframe>`, badge: '1' },
  { what: 'of plain text', body: () => '<iframe src="/made/plain.txt"></iframe>', badge: '2' },
];

for (const { what, body, badge } of ROWS) {
  test(`a frame ${what}`, async ({ lensBrowser, server, cards }) => {
    const inner = server.put('/made/inner', INNER);
    server.put('/made/plain.txt', '三股势力', { 'content-type': 'text/plain; charset=utf-8' });
    const url = putArticle(server, `<p>上海精神</p>${body(inner, inner.replace('127.0.0.1', 'localhost'))}`);
    const page = await openPage(lensBrowser, url);
    await expectMarked(page, ['上海精神']);
    await expect.poll(() => badgeText(cards, url), { timeout: 10_000 }).toBe(badge);
    await page.close();
  });
}

test('a frame that leaves takes its terms along, and one that goes elsewhere changes them', async ({
  lensBrowser,
  server,
  cards,
}) => {
  const inner = server.put('/made/inner', INNER);
  const next = server.put('/made/next', '<!doctype html><meta charset=utf-8><p>上合组织秘书处，上海五国</p>');
  const url = putArticle(server, `<p>上海精神</p><iframe id="f" src="${inner}"></iframe>`);
  const page = await openPage(lensBrowser, url);
  await expect.poll(() => badgeText(cards, url)).toBe('2');
  await page.evaluate((to) => document.getElementById('f')?.setAttribute('src', to), next);
  await expect.poll(() => badgeText(cards, url)).toBe('3');
  await page.evaluate(() => document.getElementById('f')?.remove(), undefined);
  await expect.poll(() => badgeText(cards, url)).toBe('1');
  await page.close();
});
