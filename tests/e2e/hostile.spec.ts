// Pages that make it hard: policies, styles, documents that are not pages.
import { hover, openPage } from './driver/article.ts';
import { paintedMentions, waitForMention } from './driver/lens.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import { errorsUntilNow } from './driver/page-errors.ts';
import { expect, test } from './driver/test.ts';

const TEXT = '上海合作组织成员国元首理事会重申“上海精神”。';

test('a policy that forbids inline styles and scripts', async ({ lensBrowser, server, cards }) => {
  const url = server.put('/strict', `<!doctype html><meta charset="utf-8"><title>CSP</title><p>${TEXT}</p>`, {
    'content-security-policy':
      "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  const page = await openPage(lensBrowser, url);
  const card = await hover(page, cards, url, '上海精神');
  expect(card.right - card.left).toBeCloseTo(420, 0);
  expect(page.errors).toEqual([]);
  await page.close();
});

test('styles that reach for everything do not reach the card', async ({ lensBrowser, server, cards }) => {
  const url = server.put(
    '/styles',
    `<!doctype html><meta charset="utf-8"><title>styles</title><style>html{font-size:62.5%} *{all:revert!important;font:9px/1 monospace!important;color:red!important;width:50px!important;position:static!important;z-index:-1!important} body,p{width:auto!important}</style><p>${TEXT}</p>`,
  );
  const page = await openPage(lensBrowser, url);
  const card = await hover(page, cards, url, '上海精神');
  expect(card.right - card.left).toBeCloseTo(420, 0);
  await page.close();
});

const CALM = [
  { path: '/empty.html', body: '', type: 'text/html; charset=utf-8' },
  {
    path: '/data.xml',
    body: `<?xml version="1.0"?><root><item>${TEXT}</item></root>`,
    type: 'application/xml; charset=utf-8',
  },
  {
    path: '/drawing.svg',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="90"><text y="40">${TEXT}</text></svg>`,
    type: 'image/svg+xml; charset=utf-8',
  },
];
for (const { path, body, type } of CALM) {
  test(`calm on ${path}`, async ({ lensBrowser, server, cards }) => {
    const url = server.put(path, body, { 'content-type': type });
    const page = await openPage(lensBrowser, url);
    await noteWork(cards, url);
    await workDone(cards, url, false);
    expect(await errorsUntilNow(page)).toEqual([]);
    await page.close();
  });
}

test('a term over inline elements is one, over blocks none; hidden text, code and inputs are left out', async ({
  lensBrowser,
  server,
}) => {
  const page = await openPage(
    lensBrowser,
    server.put(
      '/blocks',
      `<!doctype html><meta charset="utf-8"><title>blocks</title>
       <p id="a"><b>上</b><i>合</i>组织秘书处</p>
       <div>上海</div><div>精神</div>
       <p hidden>上海五国</p><code>三股势力</code><textarea>上合示范区</textarea><p contenteditable="true">上海合作组织大学</p>`,
    ),
  );
  await waitForMention(page, '上合组织秘书处');
  expect((await paintedMentions(page)).map((mention) => mention.text)).toEqual(['上合组织秘书处']);
  await page.close();
});
