// Popup and side panel in the states that people meet them in, for eyes and for axe.
import type { Language } from '../../lib/core/dataset/schema.ts';
import { SEARCH_MESSAGES } from '../../lib/core/i18n/search-messages.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import * as surface from './driver/surface.ts';
import { expect } from './driver/test.ts';

export interface SurfaceState {
  name: string;
  bring: (page: BrowserPage, language: Language) => Promise<void>;
}

async function query(page: BrowserPage, text: string, least: number): Promise<void> {
  await surface.search(page, text);
  await expect.poll(() => surface.marked(page), { message: text }).not.toBe(null);
  await expect
    .poll(
      () =>
        page.evaluate(
          () => Number(document.querySelector('[role="option"]')?.getAttribute('aria-setsize') ?? 0),
          undefined,
        ),
      { message: text },
    )
    .toBeGreaterThanOrEqual(least);
}

async function openFirst(page: BrowserPage): Promise<void> {
  await page.press('Enter');
  await expect.poll(() => surface.shownEntry(page)).not.toBe(null);
}

async function choose(page: BrowserPage, message: keyof typeof SEARCH_MESSAGES, language: Language): Promise<void> {
  await expect.poll(() => surface.hasField(page)).toBe(true);
  await surface.activate(page, SEARCH_MESSAGES[message][language]);
}

/** Hundreds of results: the number is the least that makes the word true. */
const HUNDREDS = 200;

export const SURFACE_STATES: readonly SurfaceState[] = [
  {
    name: 'empty',
    bring: async (page) => void (await expect.poll(async () => (await surface.listed(page)).length).toBeGreaterThan(0)),
  },
  {
    name: 'one',
    bring: async (page) => {
      await query(page, 'Shanghai Convention adopted', 1);
      await expect.poll(() => surface.listed(page)).toHaveLength(1);
    },
  },
  { name: 'hundreds', bring: (page) => query(page, '上海合作组织', HUNDREDS) },
  {
    name: 'nothing',
    bring: async (page, language) => {
      await surface.search(page, 'qqxxzzvv');
      await expect.poll(() => surface.visibleText(page)).toContain(SEARCH_MESSAGES.noResults[language]);
    },
  },
  {
    name: 'preview',
    bring: async (page) => {
      await query(page, 'RATS', 1);
      await openFirst(page);
    },
  },
  {
    name: 'preview-event',
    bring: async (page) => {
      await query(page, 'Shanghai Convention adopted', 1);
      await openFirst(page);
    },
  },
  {
    name: 'page-list',
    bring: async (page, language) => {
      await choose(page, 'onThisPage', language);
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll('[role="grid"] tr').length, undefined))
        .toBeGreaterThan(0);
    },
  },
  {
    name: 'recent',
    bring: async (page, language) => {
      await choose(page, 'recent', language);
      await expect.poll(() => surface.visibleText(page)).toContain(SEARCH_MESSAGES.recent[language]);
    },
  },
];
