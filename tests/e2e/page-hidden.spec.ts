// What a page does not show is not counted, not stepped to and no evidence, until it is shown; controls, code and editors are
// left alone.
import { openPage, putArticle } from './driver/article.ts';
import { expectMarks, type MarkedPage } from './driver/marked-page.ts';
import { expectMarked, listedTerms } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const LAST = '<p>三股势力</p>';

const LEFT_OUT: Omit<MarkedPage, 'marked'>[] = [
  { what: 'no display', body: '<p style="display:none">上海精神</p>' },
  {
    what: 'no display of something around it',
    body: '<div style="display:none"><section><p>上海精神</p></section></div>',
  },
  { what: 'no visibility', body: '<p style="visibility:hidden">上海精神</p>' },
  { what: 'a part of a line without display', body: '<p>会议<span style="display:none">上海精神</span></p>' },
  { what: 'a part of a line without visibility', body: '<p>会议<span style="visibility:hidden">上海精神</span></p>' },
  { what: 'the attribute hidden', body: '<p hidden>上海精神</p>' },
  { what: 'hidden until found', body: '<p hidden="until-found">上海精神</p>' },
  { what: 'content without visibility', body: '<div style="content-visibility:hidden"><p>上海精神</p></div>' },
  { what: 'closed details', body: '<details><summary>会议</summary><p>上海精神</p></details>' },
  { what: 'a closed dialog', body: '<dialog>上海精神</dialog>' },
  { what: 'a closed popover', body: '<div popover>上海精神</div>' },
  { what: 'an input', body: '<input value="上海精神">' },
  { what: 'a field of text', body: '<textarea>上海精神</textarea>' },
  { what: 'options', body: '<select><option>上海精神</option></select><datalist><option>上海五国</option></datalist>' },
  { what: 'an editor', body: '<div contenteditable="true"><p>上海精神</p></div>' },
  { what: 'an editor of plain text', body: '<div contenteditable="plaintext-only">上海精神</div>' },
  { what: 'code', body: '<pre><code>上海精神</code></pre><p><kbd>上海五国</kbd><samp>上海五国</samp></p>' },
  {
    what: 'scripts and styles in the body',
    body: '<script type="text/x">上海精神</script><style>/* 上海精神 */</style>',
  },
  { what: 'templates', body: '<template><p>上海精神</p></template><noscript>上海精神</noscript>' },
  {
    what: 'text of drawings and formulas',
    body: '<svg width="200" height="30"><text y="20">上海精神</text></svg><math><mtext>上海精神</mtext></math>',
  },
  {
    what: 'what stands in for embedded things',
    body: '<object>上海精神</object><video>上海精神</video><canvas>上海精神</canvas>',
  },
  { what: 'the title', body: '', head: '<title>上海精神</title>' },
];

for (const { what, body, head = '' } of LEFT_OUT) {
  test(`left out: ${what}`, async ({ lensBrowser, server, cards }) => {
    const url = putArticle(server, `${body}${LAST}`, { head });
    const page = await openPage(lensBrowser, url);
    await expectMarked(page, ['三股势力']);
    await expect.poll(() => listedTerms(cards, url)).toEqual({ 'three-forces': 1 });
    await page.close();
  });
}

const READ: Omit<MarkedPage, 'marked'>[] = [
  { what: 'hidden from readers of screens alone', body: '<p aria-hidden="true">上海精神</p>' },
  { what: 'open details', body: '<details open><summary>会议</summary><p>上海精神</p></details>' },
  {
    what: 'visible within what is not',
    body: '<div style="visibility:hidden"><p style="visibility:visible">上海精神</p></div>',
  },
  {
    what: 'skipped by the browser while it is far',
    body: '<div style="content-visibility:auto"><p>上海精神</p></div>',
  },
  { what: 'text that is formatted beforehand', body: '<pre>上海精神</pre>' },
  { what: 'buttons and labels', body: '<button>上海精神</button>' },
  { what: 'a summary', body: '<details><summary>上海精神</summary></details>' },
  { what: 'an island in an editor’s neighbour', body: '<div contenteditable="false">上海精神</div>' },
];

for (const row of READ) {
  test(`read: ${row.what}`, ({ lensBrowser, server }) =>
    expectMarks(lensBrowser, server, { ...row, body: `${row.body}${LAST}`, marked: ['上海精神', '三股势力'] }));
}

interface ShownLater extends Omit<MarkedPage, 'marked'> {
  show: () => void;
  hide?: () => void;
}

const BY_ATTRIBUTE = {
  show: () => document.getElementById('a')?.removeAttribute('hidden'),
  hide: () => document.getElementById('a')?.setAttribute('hidden', ''),
};

const SHOWN_LATER: ShownLater[] = [
  { what: 'by its attribute', body: '<p id="a" hidden>上海精神</p>', ...BY_ATTRIBUTE },
  {
    what: 'by the attribute of something around it',
    body: '<div id="a" hidden><section><p>上海精神</p></section></div>',
    ...BY_ATTRIBUTE,
  },
  {
    what: 'by the attribute of a part of a line',
    body: '<p>重申<span id="a" hidden>上海精神</span></p>',
    ...BY_ATTRIBUTE,
  },
  {
    what: 'by style',
    body: '<p id="a" style="display:none">上海精神</p>',
    show: () => document.getElementById('a')?.removeAttribute('style'),
    hide: () => document.getElementById('a')?.setAttribute('style', 'display:none'),
  },
  {
    what: 'by a class far above',
    head: '<style>body:not(.ready) p.late{visibility:hidden}</style>',
    body: '<p class="late">上海精神</p>',
    show: () => document.body.classList.add('ready'),
    hide: () => document.body.classList.remove('ready'),
  },
  {
    what: 'by details',
    body: '<details id="a"><summary>会议</summary><p>上海精神</p></details>',
    show: () => document.getElementById('a')?.setAttribute('open', ''),
    hide: () => document.getElementById('a')?.removeAttribute('open'),
  },
  {
    what: 'by a dialog',
    body: '<dialog id="a" style="top:300px">上海精神</dialog>',
    show: () => (document.getElementById('a') as HTMLDialogElement).show(),
    hide: () => (document.getElementById('a') as HTMLDialogElement).close(),
  },
  {
    what: 'by a style sheet',
    head: '<style id="veil">.late{display:none}</style>',
    body: '<p class="late">上海精神</p>',
    show: () => document.getElementById('veil')?.remove(),
  },
  {
    what: 'with time',
    head: '<style>@keyframes show{from{visibility:hidden}to{visibility:visible}}</style>',
    body: '<p style="animation:show 1s steps(1,end)">上海精神</p>',
    show: () => undefined,
  },
];

for (const { what, body, head = '', show, hide } of SHOWN_LATER) {
  test(`shown later ${what}`, async ({ lensBrowser, server, cards }) => {
    const url = putArticle(server, `${body}${LAST}`, { head });
    const page = await openPage(lensBrowser, url);
    if (hide !== undefined) {
      await expectMarked(page, ['三股势力'], 'held back');
      await expect.poll(() => listedTerms(cards, url)).toEqual({ 'three-forces': 1 });
    }
    await page.evaluate(show, undefined);
    await expectMarked(page, ['上海精神', '三股势力'], 'shown');
    await expect.poll(() => listedTerms(cards, url)).toEqual({ 'shanghai-spirit': 1, 'three-forces': 1 });
    if (hide !== undefined) {
      await page.evaluate(hide, undefined);
      await expectMarked(page, ['三股势力'], 'hidden again');
      await expect.poll(() => listedTerms(cards, url)).toEqual({ 'three-forces': 1 });
    }
    await page.close();
  });
}

test('what was shown from the first and is hidden counts no more', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(server, `<p id="a">上海精神</p>${LAST}`);
  const page = await openPage(lensBrowser, url);
  await expectMarked(page, ['上海精神', '三股势力']);
  await page.evaluate(() => document.getElementById('a')?.setAttribute('style', 'display:none'), undefined);
  await expect.poll(() => listedTerms(cards, url)).toEqual({ 'three-forces': 1 });
  await page.close();
});

test('hidden text is no evidence', async ({ lensBrowser, server, cards }) => {
  // Observer states are the organisation's only in an article that speaks of it.
  const url = putArticle(server, '<nav id="a" style="display:none">上海合作组织</nav><p>观察员国代表发言。</p>');
  const page = await openPage(lensBrowser, url);
  await expect.poll(() => listedTerms(cards, url)).toEqual({});
  await expectMarked(page, []);
  await page.evaluate(() => document.getElementById('a')?.removeAttribute('style'), undefined);
  await expectMarked(page, ['上海合作组织', '观察员国']);
  await page.close();
});
