// What a reader sees of a page's terms: the marks, the number on the toolbar icon, the list of the popup.

import type { BrowserPage } from './browser-page.ts';
import { expect } from './expect.ts';
import { type CardReader, paintedMentions } from './lens.ts';

/** Texts of the mentions that are painted now, in document order. */
export async function markedTexts(page: BrowserPage): Promise<string[]> {
  return (await paintedMentions(page)).map(({ text }) => text);
}

/** Waits until exactly these texts are painted. */
export async function expectMarked(page: BrowserPage, texts: readonly string[], message = 'marked'): Promise<void> {
  await expect.poll(() => markedTexts(page), { message, timeout: 10_000 }).toEqual(texts);
}

/** Entities of a frame with their numbers of mentions, as the popup asks for them; null where nobody answers. */
export function listedTerms(cards: CardReader, url: string, frameId = 0): Promise<Record<string, number> | null> {
  return cards.page.evaluate(
    async ({ address, frame }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const reply: { ok: boolean; content: { entity: string; count: number }[] } | null = await chrome.tabs
        .sendMessage(tab.id, { request: 'tab:terms', content: {} }, { frameId: frame })
        .catch(() => null);
      if (reply?.ok !== true) return null;
      return Object.fromEntries(reply.content.map(({ entity, count }) => [entity, count]));
    },
    { address: url, frame: frameId },
  );
}

/** Text on the toolbar icon for a tab: the number of its distinct terms over all frames. */
export function badgeText(cards: CardReader, url: string): Promise<string> {
  return cards.page.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
    if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
    return chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
}
