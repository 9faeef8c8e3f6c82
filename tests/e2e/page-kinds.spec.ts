// Documents that are not common pages: XHTML, drawings, plain text, right to left, vertical, in columns, printed.
import { hover, openPage, putArticle } from './driver/article.ts';
import { waitForMention } from './driver/lens.ts';
import { badgeText, expectMarked } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const XHTML = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:x="urn:x"><head><title>三股势力</title></head><body>${body}</body></html>`;

const KINDS: { what: string; path: string; type: string; content: string; marked: string[] }[] = [
  {
    what: 'XHTML',
    path: '/made/page.xhtml',
    type: 'application/xhtml+xml; charset=utf-8',
    content: XHTML(
      '<p><b>上海</b>精神</p><script type="text/x">上海五国</script><code>上海五国</code><p>上海<br/>精神</p>',
    ),
    marked: ['上海精神'],
  },
  {
    what: 'XHTML with elements of another language',
    path: '/made/other.xhtml',
    type: 'application/xhtml+xml; charset=utf-8',
    content: XHTML('<x:p>上海精神</x:p><svg xmlns="http://www.w3.org/2000/svg"><text y="20">上海五国</text></svg>'),
    marked: ['上海精神'],
  },
  {
    what: 'plain text',
    path: '/made/page.txt',
    type: 'text/plain; charset=utf-8',
    content: '会议纪要\n\n    重申上海精神。\n\n上合组织\n',
    marked: ['上海精神', '上合组织'],
  },
  {
    what: 'a page without a doctype, with frames of old',
    path: '/made/old.html',
    type: 'text/html; charset=utf-8',
    content: '<font size=5>上海精神<center>上海五国<table><tr><td>三股势力</table></center>',
    marked: ['上海精神', '上海五国', '三股势力'],
  },
];

for (const { what, path, type, content, marked } of KINDS) {
  test(what, async ({ lensBrowser, server, cards }) => {
    const url = server.put(path, content, { 'content-type': type });
    const page = await openPage(lensBrowser, url);
    await expectMarked(page, marked);
    expect((await hover(page, cards, url, '上海精神')).text).toContain('上海精神');
    expect(page.errors).toEqual([]);
    await page.close();
  });
}

test('a set of frames', async ({ lensBrowser, server, cards }) => {
  const inner = server.put('/made/inner', '<!doctype html><meta charset=utf-8><p>上海精神</p>');
  const url = server.put(
    '/made/set.html',
    `<html><frameset cols="50%,50%"><frame src="${inner}"><frame src="${inner}"></frameset></html>`,
  );
  const page = await openPage(lensBrowser, url);
  await expect.poll(() => badgeText(cards, url)).toBe('1');
  await page.close();
});

const LAYOUTS: { what: string; html: string; style: string }[] = [
  { what: 'right to left', html: 'dir="rtl"', style: '' },
  { what: 'right to left by style', html: '', style: 'body{direction:rtl}' },
  { what: 'vertical', html: '', style: 'body{writing-mode:vertical-rl}' },
  { what: 'columns', html: '', style: 'body{columns:3}' },
  { what: 'zoomed', html: '', style: 'body{zoom:1.7}' },
  { what: 'turned', html: '', style: 'main{transform:rotate(8deg);transform-origin:left top}' },
];

for (const { what, html, style } of LAYOUTS) {
  test(`marked and answered: ${what}`, async ({ lensBrowser, server, cards }) => {
    const body = '<main><p>مرحبا <b>上海精神</b> و SCO، ثم 三股势力.</p><p>שלום 上海五国!</p></main>';
    const url = putArticle(server, body, { html, head: `<style>${style}</style>` });
    const page = await openPage(lensBrowser, url);
    await expectMarked(page, ['上海精神', 'SCO', '三股势力', '上海五国']);
    const mention = await waitForMention(page, '上海五国');
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.textContent ?? '', {
      x: mention.x,
      y: mention.y,
    });
    expect(under).toContain('上海五国');
    expect((await hover(page, cards, url, '上海五国')).text).toContain('上海五国');
    await page.close();
  });
}
