// Keeps the terms of each tab current: frames report them and say when they leave; what never said so is found out when a
// page has loaded.
import { browser } from 'wxt/browser';
import type { FrameTerms } from '../../core/search/frame-terms.ts';
import { askTab } from '../messages/send.ts';
import { forgetTabTerms, saveFrameTerms, tabsWithTerms } from '../search/save-tab-terms.ts';
import { loadTabTerms } from '../search/tab-terms.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';

/** Takes what a frame reports; no terms where its document leaves. */
export async function takeTerms(tabId: number, frame: FrameTerms): Promise<void> {
  const frames = await saveFrameTerms(tabId, frame);
  await showBadge(tabId, frames, (await loadSettings()).settings.badge);
}

/** The badge as it should be now. */
export async function restoreBadge(tabId: number): Promise<void> {
  await showBadge(tabId, await loadTabTerms(tabId), (await loadSettings()).settings.badge);
}

/** Registers for changes of tabs and settings. Call synchronously when the background starts. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void dropSilentFrames(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabTerms(tabId));
  watchSettings(
    () => void tabsWithTerms().then((tabs) => Promise.all(tabs.map(restoreBadge))),
    new AbortController().signal,
  );
}

/** A crashed or discarded page reported no leaving. Frames that hold terms answer; others are forgotten. */
async function dropSilentFrames(tabId: number): Promise<void> {
  const frames = await loadTabTerms(tabId);
  for (const { frameId } of frames) {
    const reply = await askTab(tabId, 'tab:terms', {}, frameId);
    if (!reply.ok) await takeTerms(tabId, { frameId, terms: [] });
  }
}
