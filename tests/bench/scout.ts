// `node tests/bench/scout.ts`: what a page without terms pays, in Chromium: the scout, and one script with the packed tables
// in its place, each as the only script of an extension of its own, beside a bare walk over the page's text; and that walk
// in their place, since compiling any script and touching the document from it has its price.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { rolldown } from 'rolldown';
import { build } from '../../lib/command/build.ts';
import { chromiumFlags } from '../../lib/command/chromium-flags.ts';
import { findChromium } from '../../lib/command/find-browser.ts';
import { serveFixtures } from '../e2e/driver/fixture-server.ts';
import { median } from './measure.ts';
import { evaluationOf } from './page-cost.ts';
import { bareWalk } from './page-peers.ts';
import { newsPage } from './pages.ts';
import { publish, type Row } from './table.ts';

const RUNS = 21;
const SIZES = [2000, 25_000, 200_000];

const folder = mkdtempSync(join(tmpdir(), 'sco-lens-bench-'));
const built = await build('chrome');
const bundle = await rolldown({ input: join(import.meta.dirname, 'one-script.ts') });
const reader = (await bundle.generate({ format: 'iife', minify: true })).output[0].code;
const server = await serveFixtures();
const contexts: BrowserContext[] = [];
const rows: Row[] = [];
try {
  const scout = await launch('scout', (file) => copyFileSync(join(built, 'scout.js'), file));
  const whole = await launch('one', (file) =>
    writeFileSync(file, `${readFileSync(join(built, 'lexicon.js'), 'utf8')};${reader}`),
  );
  const walk = await launch('walk', (file) => writeFileSync(file, `(${bareWalk.toString()})()`));
  for (const size of SIZES) {
    const url = server.put('/news.html', newsPage(size));
    const walks: number[] = [];
    const times = new Map<BrowserContext, number[]>([
      [scout, []],
      [whole, []],
      [walk, []],
    ]);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [context, taken] of times) {
        const { evaluated, walked } = await visit(context, url);
        taken.push(evaluated);
        walks.push(walked);
      }
    }
    const peer = { name: 'one bare walk', median: median(walks) };
    const what = `page without terms, ${size.toLocaleString('en')} characters`;
    const target = { at: 'most' as const, value: 1.5 };
    rows.push({ what, ours: median(times.get(scout) ?? []), unit: 'ms of script', peer, target });
    for (const [context, instead] of [
      [whole, 'one script instead'],
      [walk, 'the walk itself as an extension’s script'],
    ] as const)
      rows.push({ what: `${what}, ${instead}`, ours: median(times.get(context) ?? []), unit: 'ms of script', peer });
  }
} finally {
  publish('scout', rows);
  for (const context of contexts) await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A browser with an extension whose one content script `write` puts into a file. */
async function launch(name: string, write: (file: string) => void): Promise<BrowserContext> {
  const extension = join(folder, name);
  mkdirSync(extension);
  write(join(extension, 'script.js'));
  const script = { matches: ['<all_urls>'], js: ['script.js'], run_at: 'document_idle' };
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name, version: '1.0', content_scripts: [script] }),
  );
  const context = await chromium.launchPersistentContext(join(folder, `${name}-profile`), {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1000, height: 800 },
    args: chromiumFlags(extension),
  });
  contexts.push(context);
  return context;
}

/** A new page each time: walk and script both meet nodes that no script has touched in their world. */
async function visit(context: BrowserContext, url: string): Promise<{ evaluated: number; walked: number }> {
  const page = await context.newPage();
  await page.addInitScript(
    `document.addEventListener('DOMContentLoaded', () => { globalThis.walked = (${bareWalk.toString()})(); });`,
  );
  const session = await context.newCDPSession(page);
  const evaluated = await evaluationOf(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    // Content scripts of “document_idle” run before this does.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
  const walked = await page.evaluate(() => (globalThis as unknown as { walked: number }).walked);
  await page.close();
  return { evaluated, walked };
}
