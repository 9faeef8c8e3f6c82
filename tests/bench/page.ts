// `node tests/bench/page.ts [FILE.html …]`: what the extension costs real pages in Chromium, side by side with a bare walk
// over the text and with mark.js, in one run. Writes JSON to .cache/bench/page.json.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildFolder } from '../../lib/command/build.ts';
import { chromiumFlags } from '../../lib/command/chromium-flags.ts';
import { findChromium } from '../../lib/command/find-browser.ts';
import { GENERATED_FOLDER } from '../../lib/command/paths.ts';
import { serveFixtures } from '../e2e/driver/fixture-server.ts';
import { costOf } from './traced-page.ts';

const RUNS = 5;
const FILLER = '各位读者大家好这里是一段没有任何术语的普通文字用来把页面撑长一点并且每一段都不太一样';
const TERMS = ['上海合作组织', '上海精神', '三股势力', '上合组织秘书处', '上海五国', '上海合作组织宪章'];

/** Paragraphs of about 300 characters with a term each 36, or none. */
function pageOf(characters: number, withTerms: boolean): string {
  const paragraphs: string[] = [];
  for (let written = 0, term = 0; written < characters; ) {
    let paragraph = '';
    while (paragraph.length < 300) {
      const name = withTerms ? (TERMS[term % TERMS.length] ?? '') : '';
      const start = (term * 7) % FILLER.length;
      paragraph += `${(FILLER + FILLER).slice(start, start + 36 - name.length)}${name}`;
      term += 1;
    }
    paragraphs.push(`<p>${paragraph}</p>`);
    written += paragraph.length;
  }
  return `<!doctype html><meta charset="utf-8"><title>bench</title><body>${paragraphs.join('')}</body>`;
}

const server = await serveFixtures();
const small = server.put('/plain.html', pageOf(100_000, false));
const large = server.put('/large.html', pageOf(1_000_000, true));
const huge = server.put('/huge.html', pageOf(10_000_000, true));
const files = process.argv
  .slice(2)
  .map((file) => [basename(file), server.put(`/${basename(file)}`, readFileSync(file, 'utf8'))] as const);
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'sco-lens-bench-')), {
  executablePath: findChromium(),
  headless: true,
  viewport: { width: 1000, height: 800 },
  args: chromiumFlags(buildFolder('chrome')),
});
const rows: Record<string, string | number>[] = [];
try {
  await run(context);
} finally {
  console.table(rows);
  await context.close();
  await server.close();
}
mkdirSync(join(GENERATED_FOLDER, 'bench'), { recursive: true });
writeFileSync(join(GENERATED_FOLDER, 'bench', 'page.json'), JSON.stringify(rows, null, 2));

async function run(browser: BrowserContext): Promise<void> {
  await measureScout(browser);
  await measureLarge(browser, 'page of 1 M characters, 27,000 hits', large, true);
  await measureLarge(browser, 'page of 10 M characters, 270,000 hits', huge, false);
  for (const [name, url] of files) await measureLarge(browser, name, url, true);
  await measureHitTest(browser);
  await measureChurn(browser);
}

async function measureScout(browser: BrowserContext): Promise<void> {
  const ours: number[] = [];
  const walks: number[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    const page = await browser.newPage();
    const cost = await costOf(page, 'chrome-extension://', async () => {
      await page.goto(small);
      await settled(page);
    });
    ours.push(cost.total);
    walks.push(await page.evaluate(bareWalk));
    await page.close();
  }
  report(
    'page of 100,000 characters without terms',
    'ms of our scripts',
    median(ours),
    median(walks),
    'one bare walk',
    1.5,
  );
}

async function measureLarge(browser: BrowserContext, name: string, url: string, compare: boolean): Promise<void> {
  const ours: number[] = [];
  const longest: number[] = [];
  const firstPaint: number[] = [];
  const peers: number[] = [];
  for (let index = 0; index < (compare ? RUNS : 1); index += 1) {
    const page = await browser.newPage();
    let marked = 0;
    const cost = await costOf(page, 'chrome-extension://', async () => {
      await page.goto(url, { waitUntil: 'load' });
      marked = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if (CSS.highlights.has('sco-lens-core'))
                resolve(
                  performance.now() -
                    performance
                      .getEntriesByType('navigation')
                      .reduce((_, entry) => (entry as PerformanceNavigationTiming).loadEventEnd, 0),
                );
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      await settled(page);
    });
    ours.push(cost.total);
    longest.push(cost.longest);
    firstPaint.push(marked);
    if (compare) peers.push(await markWithMarkJs(page));
    await page.close();
  }
  rows.push({ page: name, what: 'first marks after load, ms', median: round(median(firstPaint)), target: '≤ 300' });
  rows.push({ page: name, what: 'longest call of ours, ms', median: round(Math.max(...longest)), target: '≤ 50' });
  if (compare) report(name, 'ms of our scripts', median(ours), median(peers), 'mark.js with 6 terms', 1 / 6);
  else rows.push({ page: name, what: 'ms of our scripts', median: round(median(ours)) });
}

async function measureHitTest(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  await page.goto(large);
  await page.waitForFunction(() => CSS.highlights.has('sco-lens-core'));
  await settled(page);
  const steps = 200;
  const cost = await costOf(page, 'chrome-extension://', async () => {
    for (let index = 0; index < steps; index += 1)
      await page.mouse.move(20 + ((index * 37) % 900), 20 + ((index * 53) % 700));
  });
  const peer = await page.evaluate((count) => {
    const started = performance.now();
    for (let index = 0; index < count; index += 1)
      document.elementFromPoint(20 + ((index * 37) % 900), 20 + ((index * 53) % 700));
    return performance.now() - started;
  }, steps);
  report(
    'pointer moves on the page of 1 M characters',
    `ms of our scripts for ${String(steps)} moves`,
    cost.total,
    peer,
    'elementFromPoint',
    3,
  );
  await page.close();
}

/** Frames a second while the page changes 5,000 nodes a second, with the extension's annotator and without. */
async function measureChurn(browser: BrowserContext): Promise<void> {
  const rates: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let index = 0; index < 3; index += 1) {
    for (const variant of ['without', 'with'] as const) {
      const page = await browser.newPage();
      await page.goto(
        server.put(
          `/churn-${variant}.html`,
          `<!doctype html><meta charset="utf-8"><title>churn</title><p>${variant === 'with' ? '上海合作组织' : '普通文字'}</p><ul></ul>`,
        ),
      );
      if (variant === 'with') await page.waitForFunction(() => CSS.highlights.has('sco-lens-core'));
      rates[variant].push(await page.evaluate(churn, variant === 'with' ? '上海精神与普通文字' : '普通文字与普通文字'));
      await page.close();
    }
  }
  report(
    '5,000 changes a second',
    'frames a second',
    median(rates.with),
    median(rates.without),
    'a page without us',
    -0.9,
  );
}

/** Runs in the page: frames a second over five seconds of changes. */
function churn(text: string): Promise<number> {
  const list = document.querySelector('ul');
  const started = performance.now();
  let frames = 0;
  return new Promise((resolve) => {
    const frame = (now: number): void => {
      frames += 1;
      for (let change = 0; change < 84; change += 1) {
        const item = document.createElement('li');
        item.textContent = `${text} ${String(frames)}`;
        list?.append(item);
        if ((list?.childElementCount ?? 0) > 500) list?.firstElementChild?.remove();
      }
      if (now - started > 5000) resolve((frames * 1000) / (now - started));
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Runs in the page: one pass of a walker over the text, adding up lengths. */
function bareWalk(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
  const taken = performance.now() - started;
  return length > 0 ? taken : Number.NaN;
}

async function markWithMarkJs(page: Page): Promise<number> {
  const script = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  await page.addScriptTag({ content: script });
  return page.evaluate(
    (terms) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(terms: string[], options: object): void };
        };
        new Mark(document.body).mark(terms, {
          separateWordSearch: false,
          done: () => resolve(performance.now() - started),
        });
      }),
    TERMS,
  );
}

/** Resolves when two quiet seconds' worth of idle callbacks have come: the annotator has nothing left to do. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const tick = (deadline: IdleDeadline): void => {
          quiet = deadline.timeRemaining() > 30 ? quiet + 1 : 0;
          if (quiet >= 20) resolve();
          else requestIdleCallback(tick);
        };
        requestIdleCallback(tick);
      }),
  );
}

/** @param limit ratio not to exceed; negative: ratio to reach */
function report(page: string, what: string, value: number, peer: number, peerName: string, limit: number): void {
  rows.push({
    page,
    what,
    median: round(value),
    beside: `${peerName}: ${String(round(peer))}`,
    ratio: round(value / peer),
    target: limit < 0 ? `≥ ${String(-limit)}` : `≤ ${String(round(limit))}`,
  });
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
