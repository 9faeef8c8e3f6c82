// Pages that hold no term at first: whatever brings one, the page is marked.
import { openPage, putArticle } from './driver/article.ts';
import { noteWork, workDone } from './driver/lens-work.ts';
import type { MarkedPage } from './driver/marked-page.ts';
import { expectMarked } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

interface Row extends Pick<MarkedPage, 'what' | 'body' | 'marked'> {
  /** Runs in the page when it has been looked at and found without terms, and again for each further step. */
  grow: (step: number) => void;
  /** How often it grows, each time when what came before was looked at, too; once where nothing else is said. */
  steps?: number;
}

const ROWS: Row[] = [
  {
    what: 'a paragraph',
    body: '<p>天气</p>',
    grow: () => document.body.append(Object.assign(document.createElement('p'), { textContent: '上海精神' })),
    marked: ['上海精神'],
  },
  {
    what: 'text that is written letter by letter',
    body: '<p id="a">天气</p>',
    grow: () => {
      for (const letter of '，上海精神') document.getElementById('a')?.append(letter);
    },
    marked: ['上海精神'],
  },
  {
    what: 'words that come one by one, each in an element',
    body: '<p id="a">天气</p>',
    grow: (step) => {
      const word = ['The ', 'Shanghai ', 'Spi', 'rit'][step] ?? '';
      document.getElementById('a')?.append(Object.assign(document.createElement('span'), { textContent: word }));
    },
    steps: 4,
    marked: ['Shanghai Spirit'],
  },
  {
    what: 'an edit of one node of several',
    body: '<p>重申<b>上海</b><i id="a">天气</i></p>',
    grow: () => {
      (document.getElementById('a')?.firstChild as Text).data = '精神';
    },
    marked: ['上海精神'],
  },
  {
    what: 'another body',
    body: '<p>天气</p>',
    grow: () =>
      document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<p>上海精神</p>' })),
    marked: ['上海精神'],
  },
  {
    what: 'another body, and then its text',
    body: '<p>天气</p>',
    grow: (step) => {
      if (step === 0) document.body.replaceWith(document.createElement('body'));
      else document.body.append(Object.assign(document.createElement('p'), { textContent: '上海精神' }));
    },
    steps: 2,
    marked: ['上海精神'],
  },
  {
    what: 'a part that is built before it is put in',
    body: '<p>天气</p>',
    grow: () => {
      const section = document.createElement('section');
      section.innerHTML = '<div><ul><li>上海精神</li></ul></div>';
      document.body.append(section);
    },
    marked: ['上海精神'],
  },
  {
    what: 'a thousand parts at once',
    body: '<main id="a"></main>',
    grow: () => {
      for (let index = 0; index < 3000; index += 1)
        document
          .getElementById('a')
          ?.append(Object.assign(document.createElement('p'), { textContent: index === 7 ? '上海精神' : '天气' }));
    },
    marked: ['上海精神'],
  },
];

for (const { what, body, grow, steps = 1, marked } of ROWS) {
  test(what, async ({ lensBrowser, server, cards }) => {
    const url = putArticle(server, body);
    const page = await openPage(lensBrowser, url);
    for (let step = 0; step < steps; step += 1) {
      await noteWork(cards, url);
      await page.evaluate(grow, step);
      if (step + 1 < steps) await workDone(cards, url);
    }
    await expectMarked(page, marked);
    await page.close();
  });
}

test('a feed that goes on as one scrolls', async ({ lensBrowser, server }) => {
  const page = await openPage(
    lensBrowser,
    putArticle(server, '<main id="a"></main>', {
      head: `<script>
        let made = 0;
        const grow = () => {
          for (let index = 0; index < 10; index += 1, made += 1) {
            const item = document.createElement('article');
            item.style.height = '300px';
            item.textContent = made % 10 === 9 ? '第' + made + '条：上海精神' : '第' + made + '条';
            document.getElementById('a').append(item);
          }
        };
        addEventListener('DOMContentLoaded', grow);
        addEventListener('scroll', () => {
          if (scrollY + innerHeight > document.documentElement.scrollHeight - 500 && made < 60) grow();
        });
      </script>`,
    }),
  );
  for (let more = 9; more < 60; more += 10) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
    await expect
      .poll(
        () =>
          page.evaluate(
            () =>
              [...(CSS.highlights.get('sco-lens-core') ?? [])].map(({ startContainer }) => startContainer.textContent),
            undefined,
          ),
        { message: `item ${String(more)}` },
      )
      .toContain(`第${String(more)}条：上海精神`);
  }
  await page.close();
});

test('a virtual list that recycles its rows', async ({ lensBrowser, server }) => {
  const page = await openPage(
    lensBrowser,
    putArticle(
      server,
      '<div id="list" style="height:400px;overflow:auto;position:relative"><div id="all"></div></div>',
      {
        head: `<script>
        const TERMS = ['上海精神', '上海五国', '三股势力', '天气', '上海合作组织'];
        const HEIGHT = 40;
        addEventListener('DOMContentLoaded', () => {
          const list = document.getElementById('list');
          document.getElementById('all').style.height = 10000 * HEIGHT + 'px';
          const rows = Array.from({ length: 12 }, () => {
            const row = document.createElement('div');
            row.style.cssText = 'position:absolute;left:0;height:40px;line-height:40px';
            row.append(document.createTextNode(''));
            document.getElementById('all').append(row);
            return row;
          });
          const draw = () => {
            const first = Math.floor(list.scrollTop / HEIGHT);
            for (let index = first; index < first + rows.length; index += 1) {
              const row = rows[index % rows.length];
              row.style.top = index * HEIGHT + 'px';
              row.firstChild.data = index + '号：' + TERMS[index % TERMS.length];
            }
          };
          list.addEventListener('scroll', draw);
          draw();
        });
      </script>`,
      },
    ),
  );
  for (const top of [0, 4000, 4040, 200_000, 40, 399_000]) {
    await page.evaluate((to) => document.getElementById('list')?.scrollTo({ top: to, behavior: 'instant' }), top);
    const first = Math.min(top / 40, 9990);
    const terms = ['上海精神', '上海五国', '三股势力', undefined, '上海合作组织'];
    const wanted = Array.from({ length: 10 }, (_, row) => first + row).filter((row) => terms[row % 5] !== undefined);
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const texts: string[] = [];
            for (const { startContainer, startOffset, endOffset } of CSS.highlights.get('sco-lens-core') ?? []) {
              const text = (startContainer as Text).data;
              texts.push(`${text.split('号')[0] ?? ''} ${text.slice(startOffset, endOffset)}`);
            }
            return texts;
          }, undefined),
        { message: `scrolled to ${String(top)}` },
      )
      .toEqual(expect.arrayContaining(wanted.map((row) => `${String(row)} ${terms[row % 5] ?? ''}`)));
  }
  await page.close();
});
