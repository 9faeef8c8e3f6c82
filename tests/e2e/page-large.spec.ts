// Large pages: what is in view is marked, never more than a thousand ranges at a time, whatever the page does meanwhile.
import { openPage, putArticle } from './driver/article.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { badgeText, expectMarked, listedTerms } from './driver/page-marks.ts';
import { expect, test } from './driver/test.ts';

const MOST_RANGES = 1000;
const FILLER = '各国代表就有关议题深入交换意见并达成广泛共识。';

interface Painted {
  ranges: number;
  /** Whether all of them are ranges that the page's changes cost nothing. */
  still: boolean;
  /** How many of them stand in the viewport. */
  inView: number;
  texts: string[];
}

function painted(page: BrowserPage): Promise<Painted> {
  return page.evaluate(() => {
    const ranges = [
      ...(CSS.highlights.get('sco-lens-core') ?? []),
      ...(CSS.highlights.get('sco-lens-contextual') ?? []),
    ];
    let inView = 0;
    const texts = new Set<string>();
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) inView += 1;
      texts.add(range.toString());
    }
    const still = ranges.every((range) => Object.prototype.toString.call(range) === '[object StaticRange]');
    return { ranges: ranges.length, still, inView, texts: [...texts] };
  }, undefined);
}

/** Numbers of the paragraphs in view of which not all mentions are marked. */
function unmarkedInView(page: BrowserPage, mentions: number): Promise<string[]> {
  return page.evaluate((each) => {
    const marked = new Map<Node, number>();
    for (const { startContainer } of CSS.highlights.get('sco-lens-core') ?? [])
      marked.set(startContainer, (marked.get(startContainer) ?? 0) + 1);
    return [...document.querySelectorAll('p')]
      .filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .filter(({ firstChild }) => firstChild === null || marked.get(firstChild) !== each)
      .map((paragraph) => paragraph.id);
  }, mentions);
}

test('one text node of more than a million characters', async ({ lensBrowser, server, cards }) => {
  test.setTimeout(120_000);
  const text = `${FILLER}重申上海精神。`.repeat(40_000);
  expect(text.length).toBeGreaterThan(1_100_000);
  const url = putArticle(server, `<p>${text}</p>`);
  const page = await openPage(lensBrowser, url);
  for (const part of [0, 0.5, 1, 0.25]) {
    await page.evaluate((at) => scrollTo(0, at * (document.documentElement.scrollHeight - innerHeight)), part);
    await expect
      .poll(async () => (await painted(page)).inView, { message: `marked at ${String(part)}`, timeout: 30_000 })
      .toBeGreaterThan(5);
    const now = await painted(page);
    expect(now.ranges).toBeLessThanOrEqual(MOST_RANGES);
    expect(now.still).toBe(true);
    expect(now.texts).toEqual(['上海精神']);
  }
  await expect.poll(() => listedTerms(cards, url)).toEqual({ 'shanghai-spirit': 40_000 });
  await page.close();
});

test('more mentions near the view than may be marked: those in view come first', async ({ lensBrowser, server }) => {
  const line = '上海精神，上海五国，三股势力。';
  const page = await openPage(
    lensBrowser,
    putArticle(server, Array.from({ length: 4000 }, (_, index) => `<p id="p${String(index)}">${line}</p>`).join(''), {
      head: '<style>p{font-size:3px;line-height:4px;margin:0}</style>',
    }),
  );
  for (const top of [0, 6000, 15_000, 3000]) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await expect.poll(() => unmarkedInView(page, 3), { message: `at ${String(top)}` }).toEqual([]);
    const now = await painted(page);
    expect(now.ranges).toBeLessThanOrEqual(MOST_RANGES);
    expect(now.still).toBe(true);
  }
  await page.close();
});

test('a page that takes away what is being read is read to its end', async ({ lensBrowser, server, cards }) => {
  test.setTimeout(120_000);
  const body = `<main>${`<section>${`<p>${FILLER}</p>`.repeat(50)}<p>上海精神</p></section>`.repeat(700)}</main>
    <p>三股势力</p>`;
  const head = `<script>
    // From the start, without pause, more than one tenth of the page goes, and half of that comes back elsewhere.
    const channel = new MessageChannel();
    let gone = 0;
    channel.port1.onmessage = () => {
      const main = document.querySelector('main');
      const part = main?.children[(gone * 37) % 300];
      if (part) {
        if (gone % 2) part.remove();
        else main.append(part);
        gone += 1;
      }
      if (gone < 400) channel.port2.postMessage(0);
      else document.documentElement.dataset.done = 'yes';
    };
    channel.port2.postMessage(0);
  </script>`;
  const url = putArticle(server, body, { head });
  const page = await openPage(lensBrowser, url);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['done'], undefined), { timeout: 30_000 })
    .toBe('yes');
  const left = await page.evaluate(() => document.querySelectorAll('section').length, undefined);
  expect(left).toBe(500);
  await expect
    .poll(() => listedTerms(cards, url), { timeout: 30_000 })
    .toEqual({ 'shanghai-spirit': left, 'three-forces': 1 });
  await page.close();
});

test('a part that is taken away while it is read does not end the reading', async ({ lensBrowser, server, cards }) => {
  test.setTimeout(120_000);
  // One container holds nearly all; it goes when its first name is marked, long before its last paragraph is read.
  const body = `<main><p>上海精神</p>${`<p>${FILLER}</p>`.repeat(60_000)}</main><footer>三股势力</footer>`;
  const head = `<script>
    const look = () => {
      const main = document.querySelector('main');
      if (main && CSS.highlights.size > 0) main.remove();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  </script>`;
  const url = putArticle(server, body, { head });
  const page = await openPage(lensBrowser, url);
  await expectMarked(page, ['三股势力']);
  await expect.poll(() => listedTerms(cards, url)).toEqual({ 'three-forces': 1 });
  await page.close();
});

test('thousands of shadow roots', async ({ lensBrowser, server, cards }) => {
  test.setTimeout(120_000);
  const part = (text: string): string => `<section><template shadowrootmode="open"><p>${text}</p></template></section>`;
  const url = putArticle(server, `${part('天气')}`.repeat(3000) + part('上海精神'));
  const page = await openPage(lensBrowser, url);
  await expect.poll(() => listedTerms(cards, url), { timeout: 30_000 }).toEqual({ 'shanghai-spirit': 1 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
  await expectMarked(page, ['上海精神']);
  // All but the last go, and with them whatever followed them.
  await page.evaluate(() => {
    for (const host of [...document.querySelectorAll('section')].slice(0, -1)) host.remove();
    document.querySelector('section')?.shadowRoot?.append('三股势力');
  }, undefined);
  await expectMarked(page, ['上海精神', '三股势力']);
  await page.close();
});

test('hundreds of frames', async ({ lensBrowser, server, cards }) => {
  test.setTimeout(120_000);
  const frame = (text: string): string => `<iframe width="9" height="9" srcdoc="<p>${text}</p>"></iframe>`;
  const url = putArticle(server, `<p>上海精神</p>${frame('天气').repeat(300)}${frame('三股势力').repeat(20)}`);
  const page = await openPage(lensBrowser, url);
  await expectMarked(page, ['上海精神']);
  await expect.poll(() => badgeText(cards, url), { timeout: 60_000 }).toBe('2');
  await page.close();
});
