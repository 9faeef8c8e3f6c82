// Without a display: the terms of a page as a table, and a picture of the page with an open card.
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type PackedDataset, unpackDataset } from '../core/dataset/pack.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { GENERATED_FOLDER } from './paths.ts';

/** Definitions are cut to this many characters in the table. */
const SHOWN = 90;
/** Milliseconds after which a page without terms is taken for one. */
const PATIENCE = 10_000;

interface Painted {
  text: string;
  x: number;
  y: number;
}

export async function showHeadless(executablePath: string, extension: string, url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sco-lens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: chromiumFlags(extension),
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url, { waitUntil: 'load' });
    const found = await page
      .waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('sco-lens-')), undefined, {
        timeout: PATIENCE,
      })
      .then(
        () => true,
        () => false,
      );
    if (!found) {
      console.log(`No SCO terms were found on ${url}.`);
      return;
    }
    const counts = await worker.evaluate(async (address) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      const reply: { content: { entity: string; count: number }[] } = await chrome.tabs.sendMessage(tab?.id ?? -1, {
        request: 'tab:terms',
        content: {},
      });
      return reply.content;
    }, page.url());
    printTable(counts, extension);
    console.log(`\nPicture of the page with a card: ${await picture(page)}`);
  } finally {
    await context.close();
  }
}

function printTable(counts: readonly { entity: string; count: number }[], extension: string): void {
  const dataset = unpackDataset(
    JSON.parse(readFileSync(join(extension, 'dataset', 'records.json'), 'utf8')) as PackedDataset,
  );
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  console.log(
    `\n${String(counts.length)} terms, ${String(counts.reduce((sum, { count }) => sum + count, 0))} mentions\n`,
  );
  for (const { entity: id, count } of counts) {
    const entity = byId.get(id);
    if (entity === undefined) continue;
    const definition =
      entity.definition.zh.length > SHOWN ? `${entity.definition.zh.slice(0, SHOWN)}…` : entity.definition.zh;
    console.log(
      `${String(count).padStart(4)} × ${entity.prefLabel.zh} · ${entity.prefLabel.en} · ${entity.prefLabel.ru}\n       ${definition}`,
    );
  }
}

/** Opens the card of a mention with room below it and takes a picture. */
async function picture(page: Page): Promise<string> {
  const mentions = await page.evaluate((): Painted[] => {
    const painted: Painted[] = [];
    for (const still of CSS.highlights.get('sco-lens-core') ?? CSS.highlights.get('sco-lens-contextual') ?? []) {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      const box = range.getClientRects()[0];
      if (box !== undefined)
        painted.push({ text: range.toString(), x: box.left + box.width / 2, y: box.top + box.height / 2 });
    }
    return painted;
  });
  const upper = mentions.filter((mention) => mention.y > 0 && mention.y < 400);
  const mention = upper[Math.floor(upper.length / 2)] ?? mentions[0];
  if (mention !== undefined) {
    await page.mouse.move(2, 2);
    await page.mouse.move(mention.x, mention.y, { steps: 5 });
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('sco-lens-card')?.style.visibility === 'visible',
      undefined,
      { timeout: PATIENCE },
    );
  }
  const path = join(GENERATED_FOLDER, 'start.png');
  mkdirSync(GENERATED_FOLDER, { recursive: true });
  await page.screenshot({ path });
  return path;
}
