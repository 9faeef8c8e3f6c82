// The number of distinct terms on the toolbar icon, over all frames of a tab.
import { browser } from 'wxt/browser';

const termsOfTab = new Map<number, Map<number, ReadonlySet<string>>>();

/** Takes the terms of one frame and shows how many distinct ones the tab now has. */
export async function showTerms(
  tabId: number,
  frameId: number,
  terms: readonly string[],
  visible: boolean,
): Promise<void> {
  const frames = termsOfTab.get(tabId) ?? new Map<number, ReadonlySet<string>>();
  frames.set(frameId, new Set(terms));
  termsOfTab.set(tabId, frames);
  const distinct = new Set([...frames.values()].flatMap((set) => [...set]));
  const text = visible && distinct.size > 0 ? String(distinct.size) : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#17695a' });
  } catch {
    termsOfTab.delete(tabId); // the tab was closed meanwhile
  }
}

export function forgetTab(tabId: number): void {
  termsOfTab.delete(tabId);
}
