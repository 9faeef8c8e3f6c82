// The terms of each tab, kept for the browser's session: the background that gathers them sleeps, popup and side panel read
// them without waking it, and are told of changes.
import { browser } from 'wxt/browser';
import type { FrameTerms } from '../../core/search/frame-terms.ts';

export const TERMS_PREFIX = 'terms:';

export function termsKey(tabId: number): string {
  return `${TERMS_PREFIX}${String(tabId)}`;
}

export async function loadTabTerms(tabId: number): Promise<FrameTerms[]> {
  const key = termsKey(tabId);
  return ((await browser.storage.session.get(key))[key] as FrameTerms[] | undefined) ?? [];
}

/** Calls back with each change of a tab's terms until the signal aborts. */
export function watchTabTerms(tabId: number, onChange: (frames: FrameTerms[]) => void, signal: AbortSignal): void {
  const key = termsKey(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && key in changes) onChange((changes[key]?.newValue as FrameTerms[] | undefined) ?? []);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
