// Photographs the card: its states × light and dark × three languages, to be looked at.
// Run after a build: node tests/e2e/card-states.ts OUTDIR [state …]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import type { Settings } from '../../lib/core/settings/settings.ts';
import type { BrowserPage } from './driver/browser-page.ts';
import { probe } from './driver/card-probe.ts';
import { launchChromium } from './driver/chromium.ts';
import { expect } from './driver/expect.ts';
import { type FixtureServer, serveFixtures } from './driver/fixture-server.ts';
import { CardReader, waitForMention } from './driver/lens.ts';

interface Stage {
  page: BrowserPage;
  url: string;
  cards: CardReader;
  language: Language;
}

interface State {
  name: string;
  /** What is selected and looked up, by language; the name is not always marked on pages. */
  lookUp: Record<Language, string>;
  size?: { width: number; height: number };
  settings?: Partial<Settings>;
  rightToLeft?: boolean;
  /** What is done once the card is open. */
  act?: (stage: Stage) => Promise<void>;
}

const say = (zh: string, en: string, ru: string): Record<Language, string> => ({ zh, en, ru });
const ORGANISATION = say('上海合作组织', 'Shanghai Cooperation Organization', 'Шанхайская организация сотрудничества');
const SPIRIT = say('上海精神', 'Shanghai Spirit', 'Шанхайский дух');

const press = (selector: string) => async (stage: Stage) => {
  const { x, y } = await stage.cards.find(stage.url, selector);
  await stage.page.click(x, y);
};

const STATES: readonly State[] = [
  { name: 'country-then', lookUp: say('伊朗', 'Iran', 'Иран') },
  { name: 'country-today', lookUp: say('伊朗', 'Iran', 'Иран'), act: press('[data-action="as-of-today"]') },
  { name: 'concept', lookUp: SPIRIT },
  {
    name: 'claims',
    lookUp: say('上海合作组织大学', 'SCO University', 'Университет ШОС'),
    act: async (stage) => {
      await press('[data-action="compare"]')(stage);
      await stage.cards.find(stage.url, '.claims');
    },
  },
  { name: 'organisation', lookUp: ORGANISATION },
  { name: 'office', lookUp: say('上海合作组织秘书长', 'Secretary-General of the SCO', 'Генеральный секретарь ШОС') },
  { name: 'excerpt', lookUp: SPIRIT, act: press('[data-action="save-excerpt"]') },
  {
    name: 'followed',
    lookUp: SPIRIT,
    act: async (stage) => {
      await press('.live-term')(stage);
      await stage.cards.wait(stage.url);
      await expect.poll(() => probe(stage.cards, stage.url, 'count', '.card-path')).toBe(1);
    },
  },
  {
    name: 'pinned',
    lookUp: SPIRIT,
    size: { width: 1000, height: 900 },
    act: async (stage) => {
      await press('[data-action="pin"]')(stage);
      await press('[data-action="move"]')(stage);
      for (let step = 0; step < 5; step += 1) await stage.page.press('Shift+ArrowRight');
      await lookUp(stage, ORGANISATION[stage.language]);
      await hostsVisible(stage.page, 2);
    },
  },
  { name: 'sheet', lookUp: SPIRIT, size: { width: 390, height: 780 } },
  { name: 'large-rtl', lookUp: SPIRIT, settings: { textSize: 200 }, rightToLeft: true },
  { name: 'unknown', lookUp: say('文章', 'article', 'статья') },
];

const ARTICLE: Record<Language, string> = say(
  '本届上合组织峰会期间，各方重申“上海精神”，并就本币结算、中吉乌铁路等交换意见。地区反恐怖机构负责人通报了打击“三股势力”的进展。',
  'At the SCO summit the leaders reaffirmed the Shanghai Spirit. The Regional Anti-Terrorist Structure reported on the fight against the “three evils”.',
  'На саммите ШОС лидеры подтвердили приверженность «шанхайскому духу». РАТС доложила о борьбе с «тремя силами зла».',
);

const [, , outDirectory, ...only] = process.argv;
if (outDirectory === undefined) throw new Error('usage: card-states.ts OUTDIR [state …]');
mkdirSync(outDirectory, { recursive: true });
const extension = process.env['SCO_LENS_EXTENSION'] ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const browser = await launchChromium(extension);
const server = await serveFixtures();
const cards = await CardReader.open(browser);

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const state of STATES.filter(({ name }) => only.length === 0 || only.includes(name))) {
      await setSettings({ language, theme, ...state.settings });
      const file = join(outDirectory, `${state.name}-${theme}-${language}.png`);
      await photograph(state, theme, language, file).then(
        () => console.log(file),
        (error: unknown) => {
          console.error(`${file}: ${String(error)}`);
          process.exitCode = 1;
        },
      );
    }
  }
}
await browser.close();
await server.close();

async function photograph(state: State, theme: 'light' | 'dark', language: Language, file: string): Promise<void> {
  const page = await browser.newPage();
  const { width, height } = state.size ?? { width: 900, height: 760 };
  await page.resize(width, height);
  const url = putArticle(server, state, theme, language);
  await page.goto(url);
  await page.toFront();
  await waitForMention(page, say('地区反恐怖机构', 'Regional Anti-Terrorist Structure', 'РАТС')[language]);
  const stage = { page, url, cards, language };
  await lookUp(stage, state.lookUp[language]);
  await hostsVisible(page, 1);
  await state.act?.(stage);
  await painted(page);
  await page.screenshot(file);
  await page.close();
}

function putArticle(to: FixtureServer, state: State, theme: 'light' | 'dark', language: Language): string {
  const colours = theme === 'dark' ? 'background:#111;color:#ddd' : 'background:#fff;color:#222';
  return to.put(
    `/card-state/${state.name}/${theme}/${language}`,
    `<!doctype html><html lang="${language}"${state.rightToLeft === true ? ' dir="rtl"' : ''}><meta charset="utf-8">
     <meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2018-06-11">
     <title>${state.name}</title><body style="${colours};font:18px/1.8 serif;margin:32px">
     <p><span id="pick">${state.lookUp[language]}</span></p><p>${ARTICLE[language].repeat(4)}</p>`,
  );
}

/** Waits until so many of our elements are on the page and shown. */
async function hostsVisible(page: BrowserPage, count: number): Promise<void> {
  const visible = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('sco-lens-card')].filter(
          (host) => host.style.visibility === 'visible',
        ).length,
      undefined,
    );
  await expect.poll(visible, { message: `${String(count)} on the page`, timeout: 10_000 }).toBe(count);
}

/** Two frames: what was drawn in the first is on the screen in the second. */
async function painted(page: BrowserPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    undefined,
  );
}

/** Selects a text on the page and looks it up by shortcut. */
async function lookUp({ page }: Stage, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const pick = document.getElementById('pick');
    if (pick === null) return;
    pick.textContent = wanted;
    getSelection()?.selectAllChildren(pick);
  }, text);
  await page.press('Alt+Shift+KeyL');
}

async function setSettings(settings: Partial<Settings>): Promise<void> {
  await cards.page.evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);
}
