// Open shadow roots: those that are there, those within others, those that come later, and what slots make of them.
import { hover, openPage, putArticle } from './driver/article.ts';
import { expectMarks, type MarkedPage } from './driver/marked-page.ts';
import { expectMarked } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const LAST = '<p>三股势力</p>';

const ROWS: MarkedPage[] = [
  {
    what: 'a root that the page declares',
    body: '<section><template shadowrootmode="open"><p>上海精神</p></template></section>',
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'text right in a root',
    body: '<section><template shadowrootmode="open">上海精神</template></section>',
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'roots within roots',
    body: '<section><template shadowrootmode="open"><article><template shadowrootmode="open"><p>上海精神</p></template></article></template></section>',
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'a host in a line of text',
    body: '<p>重申<span><template shadowrootmode="open"><b>上海精神</b></template></span>。</p>',
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'a closed root is the page’s secret',
    body: '<section><template shadowrootmode="closed"><p>上海精神</p></template></section>',
    marked: ['三股势力'],
  },
  {
    what: 'text in a slot',
    body: '<section><template shadowrootmode="open"><div>重申<slot></slot></div></template>上海精神</section>',
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'slots with names, and one that nobody fills',
    body: '<section><template shadowrootmode="open"><slot name="a">上海五国</slot><slot name="b">上海精神</slot></template><p slot="a">上合组织</p></section>',
    marked: ['上合组织', '上海精神', '三股势力'],
  },
  {
    what: 'what no slot takes is not shown',
    body: '<section><template shadowrootmode="open"><p>天气</p></template><p>上海精神</p>上海五国</section>',
    marked: ['三股势力'],
  },
  {
    what: 'a root of a part that comes later',
    body: '<main id="a"></main>',
    before: ['三股势力'],
    change: () => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>上海精神</p>';
      document.getElementById('a')?.append(host);
    },
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'a root that was empty when it was met',
    body: '<section id="a"><template shadowrootmode="open"></template></section>',
    before: ['三股势力'],
    change: () => document.getElementById('a')?.shadowRoot?.append('上海精神'),
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'an edit in a root, and one beside it',
    body: '<section id="a"><template shadowrootmode="open">上海五国<div><slot></slot></div></template>上海五国</section>',
    before: ['上海五国', '上海五国', '三股势力'],
    change: () => {
      const host = document.getElementById('a');
      (host?.shadowRoot?.firstChild as Text).data = '上海精神';
      (host?.lastChild as Text).data = '上合组织';
    },
    marked: ['上海精神', '上合组织', '三股势力'],
  },
  {
    what: 'an edit beside a root leaves the root’s own text',
    body: '<section id="a"><template shadowrootmode="open">上海五国<div><slot></slot></div></template>天气</section>',
    before: ['上海五国', '三股势力'],
    change: () => {
      (document.getElementById('a')?.lastChild as Text).data = '上海精神';
    },
    marked: ['上海五国', '上海精神', '三股势力'],
  },
  {
    what: 'an element of the page’s own whose definition comes late',
    body: '<late-part></late-part>',
    before: ['三股势力'],
    change: () => {
      class LatePart extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>上海精神</p>';
        }
      }
      customElements.define('late-part', LatePart);
    },
    marked: ['上海精神', '三股势力'],
  },
  {
    what: 'a host that is removed',
    body: '<section id="a"><template shadowrootmode="open"><p>上海精神</p></template></section>',
    before: ['上海精神', '三股势力'],
    change: () => document.getElementById('a')?.remove(),
    marked: ['三股势力'],
  },
];

for (const row of ROWS) {
  test(row.what, ({ lensBrowser, server }) => expectMarks(lensBrowser, server, { ...row, body: `${row.body}${LAST}` }));
}

test('a page whose only terms come late into a root', async ({ lensBrowser, server }) => {
  const page = await openPage(lensBrowser, putArticle(server, '<section id="a"></section><late-part></late-part>'));
  await page.evaluate(() => {
    document.getElementById('a')?.attachShadow({ mode: 'open' });
    class LatePart extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' });
        setTimeout(() => {
          root.innerHTML = '<p>上海精神</p>';
        }, 1500);
      }
    }
    customElements.define('late-part', LatePart);
  }, undefined);
  await expectMarked(page, ['上海精神']);
  await page.close();
});

test('the card opens over a term in a root', async ({ lensBrowser, server, cards }) => {
  const url = putArticle(
    server,
    '<section><template shadowrootmode="open"><article><template shadowrootmode="open"><p>上海精神</p></template></article></template></section>',
  );
  const page = await openPage(lensBrowser, url);
  expect((await hover(page, cards, url, '上海精神')).text).toContain('上海精神');
  await page.close();
});
