// From click to a popup that can be used, in both browsers: its field is drawn and has the focus, and the index answers
// what is asked as soon as the popup has said its first word.
// Each opening is followed by one of a popup that holds nothing: what the browser itself takes, and a loaded machine adds.
// Warm: a popup was open before in this run of the browser. Cold: the first one after the browser started.
// Run: node_modules/.bin/node tests/bench/popup.ts [openings] [starts]
import { build } from '../../lib/command/build.ts';
import type { SearchQuestion, SearchReply } from '../../lib/platform/search/worker-protocol.ts';
import { openPage, putArticle, SENTENCES } from '../e2e/driver/article.ts';
import type { BrowserPage } from '../e2e/driver/browser-page.ts';
import type { BrowserUnderTest } from '../e2e/driver/browser-under-test.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import { type FixtureServer, serveFixtures } from '../e2e/driver/fixture-server.ts';
import { CardReader, waitForMention } from '../e2e/driver/lens.ts';
import { closePopup, type Surface, surfaceAt } from '../e2e/driver/surface.ts';
import { median } from './measure.ts';
import { quietMoment } from './quiet.ts';

/** Target of the issue, milliseconds. */
const MOST = 150;
const OPENINGS = Number(process.argv[2] ?? 25);
const STARTS = Number(process.argv[3] ?? 5);
const MARKS = ['usable', 'answering'] as const;
/** Any file of the extension without scripts. */
const NOTHING = 'highlights.css';
/** A popup that takes longer than this is broken, milliseconds. */
const LONGEST = 10_000;
/** Between looks at a popup that is opening, milliseconds: often enough to see it, too seldom to slow it. */
const BETWEEN_LOOKS = 100;

/** Milliseconds from the click until the field stood and had the focus, until the index answered too, and until a popup without anything was there. */
type Times = Record<(typeof MARKS)[number] | 'nothing', number>;

const LAUNCHES: readonly ((profile?: string) => Promise<BrowserUnderTest>)[] = [
  async (profile) => launchChromium(await build('chrome'), profile === undefined ? {} : { profile }),
  async (profile) => launchFirefox(await build('firefox'), profile === undefined ? {} : { profile }),
];

/** Openings for which no quiet moment came. */
let noisy = 0;
const server = await serveFixtures();
console.log('From click to a usable popup, ms: median / 95th of a hundred / most');
for (const launch of LAUNCHES) {
  const first = await launch();
  const { name, profile } = first;
  const { page, from } = await prepare(first, server);
  await open(page, from); // what a browser does only once
  report(`${name}: warm`, await repeat(OPENINGS, () => open(page, from)));
  await first.close();
  report(
    `${name}: first after the browser started`,
    await repeat(STARTS, async () => {
      const browser = await launch(profile);
      const started = await prepare(browser, server);
      const times = await open(started.page, started.from);
      await browser.close();
      return times;
    }),
  );
}
await server.close();
if (noisy > 0) console.log(`The machine was never quiet before ${String(noisy)} openings: their times are too long.`);

/** A page with terms in front, and a page of the extension behind it to ask from. */
async function prepare(
  browser: BrowserUnderTest,
  from: FixtureServer,
): Promise<{ page: BrowserPage; from: BrowserPage }> {
  const cards = await CardReader.open(browser);
  const page = await openPage(browser, putArticle(from, `<p>${SENTENCES}</p>`));
  await waitForMention(page, '上海精神');
  await askEachPopup(cards.page);
  return { page, from: cards.page };
}

/** From now on asks the search worker of each popup that opens, and marks in the popup when it has answered. */
function askEachPopup(from: BrowserPage): Promise<void> {
  return from.evaluate((mark) => {
    let asked: Worker | undefined;
    // A popup says its first word to the background before it is drawn; all pages of the extension hear it.
    chrome.runtime.onMessage.addListener(() => {
      const WORKER = Symbol.for('sco-lens.search-worker');
      const [popup] = chrome.extension.getViews({ type: 'popup' }) as (Window & { [WORKER]?: Worker })[];
      const worker = popup?.[WORKER];
      if (popup === undefined || worker === undefined || worker === asked) return;
      asked = worker;
      // The popup itself gives its questions numbers from 1 on, and passes over answers to others.
      const token = -1;
      worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
        if (data.token === token && data.ok) popup.performance.mark(mark);
      });
      const content = { query: 's', language: 'zh', limit: 20 } as const;
      worker.postMessage({ token, name: 'search', content } satisfies SearchQuestion);
    });
  }, MARKS[1]);
}

async function open(page: BrowserPage, from: BrowserPage): Promise<Times> {
  const [usable = Number.NaN, answering = Number.NaN] = await click(page, from, 'popup.html', (popup) =>
    popup.evaluate(
      (names) =>
        names.map((name) => {
          const [mark] = performance.getEntriesByName(name);
          return mark === undefined ? 0 : performance.timeOrigin + mark.startTime;
        }),
      MARKS,
    ),
  );
  const [nothing = Number.NaN] = await click(page, from, NOTHING, (popup) =>
    popup.evaluate(() => {
      const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const end = loading?.domContentLoadedEventEnd ?? 0;
      return [end === 0 ? 0 : performance.timeOrigin + end];
    }, undefined),
  );
  return { usable, answering: Math.max(usable, answering), nothing };
}

/** Opens a popup until all that is looked for has happened. @returns milliseconds from the click until each */
async function click(
  page: BrowserPage,
  from: BrowserPage,
  popup: string,
  look: (popup: Surface) => Promise<number[]>,
): Promise<number[]> {
  await page.toFront();
  await from.evaluate((path) => chrome.action.setPopup({ popup: path }), popup);
  if (!(await quietMoment())) noisy += 1;
  const clicked = await from.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return now;
  }, undefined);
  for (const end = performance.now() + LONGEST; performance.now() < end; ) {
    const times = await look(surfaceAt(from, 'popup')).catch(() => []);
    if (times.length > 0 && times.every((time) => time > 0)) {
      await closePopup(from);
      return times.map((time) => time - clicked);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  throw new Error(`${popup} did not open`);
}

async function repeat(count: number, run: () => Promise<Times>): Promise<Times[]> {
  const all: Times[] = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await run());
  return all;
}

function report(name: string, all: readonly Times[]): void {
  const share = all.map(({ usable, nothing }) => usable - nothing);
  console.log(`${name}: usable, beyond a popup of nothing`.padEnd(60), median(share).toFixed(0).padStart(5));
  for (const mark of [...MARKS, 'nothing'] as const) {
    const sorted = all.map((times) => times[mark]).sort((one, other) => one - other);
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
    const figures = [median(sorted), p95, sorted.at(-1) ?? Number.NaN].map((value) => value.toFixed(0).padStart(4));
    const verdict = p95 <= MOST ? 'met' : 'MISSED';
    console.log(
      `${`${name}: ${mark} (${String(sorted.length)})`.padEnd(60)} ${figures.join(' /')}   target ${String(MOST)}: ${verdict}`,
    );
  }
}
