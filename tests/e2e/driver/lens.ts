// What the tests ask of the extension in a real browser, in the words of its users.

import type { BrowserPage } from './browser-page.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { expect } from './expect.ts';

export interface PaintedMention {
  text: string;
  tier: 'core' | 'contextual';
  /** Centre of the first line's box, viewport coordinates. */
  x: number;
  y: number;
}

export interface ShownCard {
  text: string;
  definition: string;
  /** Host's box, viewport coordinates. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Mentions that are painted now, in document order. */
export function paintedMentions(page: BrowserPage): Promise<PaintedMention[]> {
  return page.evaluate(() => {
    const found: (PaintedMention & { range: Range })[] = [];
    for (const tier of ['core', 'contextual'] as const) {
      for (const still of CSS.highlights.get(`sco-lens-${tier}`) ?? []) {
        // What the page has shortened since the last frame is not painted.
        const { startContainer, endContainer } = still;
        const fits = (node: Node, offset: number): boolean => offset <= (node.textContent ?? '').length;
        if (!fits(startContainer, still.startOffset) || !fits(endContainer, still.endOffset)) continue;
        const range = document.createRange();
        range.setStart(still.startContainer, still.startOffset);
        range.setEnd(still.endContainer, still.endOffset);
        const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
        found.push({ text: range.toString(), tier, x: box.left + box.width / 2, y: box.top + box.height / 2, range });
      }
    }
    // Ranges in different shadow trees cannot be compared; their places on the screen can.
    found.sort((a, b) =>
      a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : a.y - b.y || a.x - b.x,
    );
    return found.map(({ text, tier, x, y }) => ({ text, tier, x, y }));
  }, undefined);
}

/** Waits until a text is painted, and gives the mention, or the first of those that are wanted. */
export async function waitForMention(
  page: BrowserPage,
  text: string,
  wanted: (mention: PaintedMention) => boolean = () => true,
): Promise<PaintedMention> {
  let mention: PaintedMention | undefined;
  await expect
    .poll(
      async () => {
        mention = (await paintedMentions(page)).find((candidate) => candidate.text === text && wanted(candidate));
        return mention !== undefined;
      },
      { message: `“${text}” is painted`, timeout: 15_000 },
    )
    .toBe(true);
  if (mention === undefined) throw new Error('unreachable: the poll has found it');
  return mention;
}

/** Looks into the closed shadow root of a page's card, as only the extension itself can. */
export class CardReader {
  readonly #page: BrowserPage;

  private constructor(page: BrowserPage) {
    this.#page = page;
  }

  /** Opens one of the extension's own pages to ask from. */
  static async open(browser: BrowserUnderTest): Promise<CardReader> {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/reader.html#/`);
    await expect
      .poll(() =>
        page
          .evaluate(() => typeof chrome !== 'undefined' && chrome.scripting !== undefined, undefined)
          .catch(() => false),
      )
      .toBe(true);
    return new CardReader(page);
  }

  get page(): BrowserPage {
    return this.#page;
  }

  /** The newest card that is visible in the page at a URL, in any of its frames, or undefined. Boxes are the frame's. */
  async read(url: string): Promise<ShownCard | undefined> {
    return (
      (await this.#page.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
        if (tab?.id === undefined) return null;
        const frames = await chrome.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          func: () => {
            const host = [...document.querySelectorAll<HTMLElement>('sco-lens-card')].at(-1);
            if (host === undefined || host.style.visibility !== 'visible') return null;
            const opened = host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
            const shadow =
              typeof chrome !== 'undefined' && chrome.dom !== undefined
                ? chrome.dom.openOrClosedShadowRoot(host)
                : opened.openOrClosedShadowRoot;
            const panel = shadow?.querySelector<HTMLElement>('[role="dialog"]');
            if (panel === null || panel === undefined) return null;
            const box = host.getBoundingClientRect();
            return {
              text: panel.textContent ?? '',
              definition: panel.querySelector('[data-part="definition"]')?.textContent ?? '',
              left: box.left,
              top: box.top,
              right: box.right,
              bottom: box.bottom,
            };
          },
        });
        return frames.find(({ result }) => result !== null && result !== undefined)?.result ?? null;
      }, url)) ?? undefined
    );
  }

  /** Centre of an element inside the card, in viewport coordinates of its page. */
  async find(url: string, selector: string): Promise<{ x: number; y: number }> {
    const point = await this.#page.evaluate(
      async ({ address, wanted }) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
        if (tab?.id === undefined) return null;
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          args: [wanted],
          func: (inside: string) => {
            const host = [...document.querySelectorAll<HTMLElement>('sco-lens-card')].at(-1);
            if (host === undefined) return null;
            const opened = host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
            const shadow =
              typeof chrome !== 'undefined' && chrome.dom !== undefined
                ? chrome.dom.openOrClosedShadowRoot(host)
                : opened.openOrClosedShadowRoot;
            const element = shadow?.querySelector(inside);
            if (element === null || element === undefined) return null;
            element.scrollIntoView({ block: 'nearest' });
            const box = element.getBoundingClientRect();
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          },
        });
        return frame?.result ?? null;
      },
      { address: url, wanted: selector },
    );
    if (point === null) throw new Error(`the card on ${url} has no ${selector}`);
    return point;
  }

  /** Waits for a card and gives it. */
  async wait(url: string): Promise<ShownCard> {
    let card: ShownCard | undefined;
    await expect
      .poll(
        async () => {
          card = await this.read(url);
          return card !== undefined;
        },
        { message: `a card is open on ${url}`, timeout: 10_000 },
      )
      .toBe(true);
    if (card === undefined) throw new Error('unreachable: the poll has found it');
    return card;
  }

  async waitGone(url: string): Promise<void> {
    await expect.poll(() => this.read(url), { message: `no card is open on ${url}`, timeout: 5000 }).toBe(undefined);
  }
}
