// `node tests/bench/browser.ts [--quick] [FILE.html …]`: what the built extension costs pages with terms in Chromium, beside
// mark.js and the browser's own hit-test, in one run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { build } from '../../lib/command/build.ts';
import { chromiumFlags } from '../../lib/command/chromium-flags.ts';
import { findChromium } from '../../lib/command/find-browser.ts';
import { compileForms } from '../../lib/core/lexicon/compile.ts';
import { serveFixtures } from '../e2e/driver/fixture-server.ts';
import { realForms } from './corpus.ts';
import { type Measured, median } from './measure.ts';
import { costOf, type PageCost } from './page-cost.ts';
import { churn, markWithMarkJs, watchPage } from './page-peers.ts';
import { termsPage } from './pages.ts';
import { publish, type Row } from './table.ts';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const RUNS = values.quick ? 3 : 7;
const CHURN = values.quick ? { rounds: 1, seconds: 3 } : { rounds: 3, seconds: 10 };
/** So many names are on the pages with terms, drawn evenly from all that stand alone. */
const NAMES = 100;
/** Milliseconds from load to the first marks, the bound for pages of a million characters. */
const FIRST_MARKS = 300;
/** A page is done when its main thread worked no more than so much, in milliseconds, for so long. */
const QUIET = { work: 15, for: 400 };
const LONGEST_WAIT = 60_000;

const { forms, ids } = realForms();
const standing = forms.filter(
  (form) => form.tier === 'core' && /^\p{Script=Han}{4,12}$/u.test(form.text) && form.guard === undefined && !form.echo,
);
const names = standing
  .filter((_form, index) => index % Math.ceil(standing.length / NAMES) === 0)
  .map((form) => form.written);
/** All spellings, for mark.js: so many at a time as its one expression bears. */
const allNames = [...new Set(forms.map((form) => form.written))];
const CHUNK = 500;
const lexicon = Buffer.from(compileForms(forms, ids)).toString('base64');
const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
const bundle = await rolldown({ input: join(import.meta.dirname, 'in-page.ts') });
const inPage = (await bundle.generate({ format: 'iife', minify: true })).output[0].code;

const rows: Row[] = [];
const server = await serveFixtures();
const profiles: string[] = [];
const context = await launch(chromiumFlags(await build('chrome')));
const without = await launch(chromiumFlags('').slice(2));
try {
  await measureTerms('1 M characters, 27,000 hits', termsPage(1_000_000, names, 'paragraphs'), {
    peer: true,
    runs: RUNS,
    firstMarks: FIRST_MARKS,
  });
  await measureTerms('1 M characters in one text node', termsPage(1_000_000, names, 'one node'), {
    peer: false,
    runs: 3,
    firstMarks: FIRST_MARKS,
  });
  await measureTerms('10 M characters, 270,000 hits', termsPage(10_000_000, names, 'paragraphs'), {
    peer: false,
    runs: 1,
  });
  await measureInPage();
  await measureChurn();
  for (const file of files) await measureTerms(basename(file), readFileSync(file, 'utf8'), { peer: false, runs: RUNS });
} finally {
  publish('browser', rows);
  await context.close();
  await without.close();
  await server.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}

function launch(flags: string[]): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'sco-lens-bench-'));
  profiles.push(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1000, height: 800 },
    args: flags,
  });
}

/** Milliseconds that the page's main thread has worked. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Resolves when the page's main thread has become quiet. The page itself is not asked: it may be busy for seconds. */
async function quiet(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  const start = performance.now();
  let before = await worked(session);
  while (performance.now() - start < LONGEST_WAIT) {
    await new Promise((resolve) => setTimeout(resolve, QUIET.for));
    const now = await worked(session);
    if (now - before <= QUIET.work) return;
    before = now;
  }
  throw new Error(`the page was still busy after ${String(LONGEST_WAIT)} ms`);
}

interface Seen {
  changes: number;
  markedAt: number;
  loadedAt: number;
}

async function measureTerms(
  what: string,
  html: string,
  { peer, runs, firstMarks }: { peer: boolean; runs: number; firstMarks?: number },
): Promise<void> {
  const url = server.put('/terms.html', html);
  const costs: PageCost[] = [];
  const seen: Seen[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const session = await context.newCDPSession(page);
    costs.push(
      await costOf(session, async () => {
        await page.goto(url, { waitUntil: 'load', timeout: LONGEST_WAIT });
        await quiet(session);
      }),
    );
    seen.push(await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen));
    await page.close();
  }
  const of = (value: (cost: PageCost) => number): number => median(costs.map(value));
  const most = (value: (cost: PageCost) => number): number => Math.max(...costs.map(value));
  if (peer) rows.push(...(await besideMarkJs(what, url, runs)));
  rows.push(
    { what: `${what}: script`, ours: of((cost) => cost.script), unit: 'ms' },
    {
      what: `${what}: longest task that is mostly ours (worst run)`,
      ours: most((cost) => cost.longestTask),
      unit: 'ms',
      target: { at: 'most', value: 50 },
    },
    {
      what: `${what}: our most within any task (worst run)`,
      ours: most((cost) => cost.longestShare),
      unit: 'ms',
      target: { at: 'most', value: 50 },
    },
    {
      what: `${what}: first terms marked after load`,
      ours: median(
        seen.map(({ markedAt, loadedAt }) => (markedAt < 0 ? Number.NaN : Math.max(0, markedAt - loadedAt))),
      ),
      unit: 'ms',
      ...(firstMarks === undefined ? {} : { target: { at: 'most' as const, value: firstMarks } }),
    },
    {
      what: `${what}: layouts forced by us`,
      ours: most((cost) => cost.forcedLayouts),
      unit: '',
      target: { at: 'most', value: 0 },
    },
    {
      what: `${what}: nodes or attributes changed`,
      ours: Math.max(...seen.map(({ changes }) => changes)),
      unit: '',
      target: { at: 'most', value: 0 },
    },
  );
}

/** What the main thread works beyond what the page alone takes: script, styles, layout and paint, ours and mark.js's. */
async function besideMarkJs(what: string, url: string, runs: number): Promise<Row[]> {
  const times = { alone: [] as number[], ours: [] as number[], some: [] as number[], all: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.alone.push(await mainThread(without, url));
    times.ours.push(await mainThread(context, url));
    times.some.push(await mainThread(without, url, [names]));
    // Some seconds each.
    if (run < 3) times.all.push(await mainThread(without, url, chunksOf(allNames)));
  }
  const added = (way: keyof typeof times): number => median(times[way]) - median(times.alone);
  const row = { what: `${what}: main thread, beyond the page’s own`, ours: added('ours'), unit: 'ms' };
  const target = { at: 'most' as const, value: 1 / 6 };
  const every = `mark.js, ${String(allNames.length)} names, ${String(CHUNK)} an expression`;
  return [
    { ...row, peer: { name: every, median: added('all') }, target },
    { ...row, peer: { name: 'mark.js, told which hundred names are there', median: added('some') }, target },
  ];
}

function chunksOf(list: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/** Milliseconds of the main thread for a page until it is quiet; with mark.js where names are given. */
async function mainThread(
  browser: BrowserContext,
  url: string,
  chunks: readonly (readonly string[])[] = [],
): Promise<number> {
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await worked(session);
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_WAIT });
  if (chunks.length > 0) {
    await page.addScriptTag({ content: markJs });
    await page.evaluate(markWithMarkJs, chunks);
  }
  await quiet(session);
  const taken = (await worked(session)) - before;
  await page.close();
  return taken;
}

async function ask(page: Page, question: 'matching' | 'hits'): Promise<[Measured, Measured]> {
  await page.addScriptTag({ content: inPage });
  return page.evaluate(
    ([name, base64]) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (text: string) => [Measured, Measured]> };
      const answer = bench[name];
      if (answer === undefined) throw new Error(`the bundle does not answer ${name}`);
      return answer(base64);
    },
    [question, lexicon] as const,
  );
}

async function measureInPage(): Promise<void> {
  const at = async (characters: number, question: 'matching' | 'hits'): Promise<[Measured, Measured]> => {
    const page = await without.newPage();
    await page.goto(server.put('/in-page.html', termsPage(characters, names, 'paragraphs')), { waitUntil: 'load' });
    const answer = await ask(page, question);
    await page.close();
    return answer;
  };
  const [bare, ours] = await at(1_000_000, 'matching');
  rows.push({
    what: 'matching 1 M characters in Chromium',
    ours: ours.milliseconds,
    unit: 'ms',
    peer: { name: 'bare loop', median: bare.milliseconds },
    target: { at: 'most', value: 17 },
  });
  const times: number[] = [];
  for (const hits of [500, 200_000]) {
    const [element, mention] = await at(hits * 36, 'hits');
    times.push(mention.milliseconds);
    rows.push({
      what: `400 hit-tests, ${String(hits)} hits on the page (${String(mention.result)} found one)`,
      ours: mention.milliseconds,
      unit: 'ms',
      peer: { name: 'elementFromPoint', median: element.milliseconds },
      target: { at: 'most', value: 3 },
    });
  }
}

async function measureChurn(): Promise<void> {
  const rates = new Map<BrowserContext, number[]>([
    [without, []],
    [context, []],
  ]);
  const url = server.put('/churn.html', termsPage(3_000, names, 'paragraphs'));
  for (let round = 0; round < CHURN.rounds; round += 1) {
    for (const [browser, taken] of rates) {
      const page = await browser.newPage();
      await page.goto(url);
      if (browser === context) await page.waitForFunction(() => CSS.highlights.has('sco-lens-core'));
      taken.push(await page.evaluate(churn, { text: '成员国弘扬上海精神，打击三股势力', seconds: CHURN.seconds }));
      await page.close();
    }
  }
  rows.push({
    what: `5,000 changes a second for ${String(CHURN.seconds)} s`,
    ours: median(rates.get(context) ?? []),
    unit: 'frames a second',
    peer: { name: 'the page without us', median: median(rates.get(without) ?? []) },
    target: { at: 'least', value: 0.9 },
  });
}
