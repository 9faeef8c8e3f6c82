// The tab that a popup or side panel speaks of: the one being read beside it.
import { type Browser, browser } from 'wxt/browser';

export interface FollowedTab {
  id: number;
  windowId: number;
  /** Undefined where the browser does not tell it to us: its own pages, sites without permission. */
  url: string | undefined;
  title: string | undefined;
}

/** @returns undefined where the window has no other tab */
export async function findFollowedTab(): Promise<FollowedTab | undefined> {
  const [own, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  // Opened as a tab itself (Firefox on Android opens popups so), the page speaks of the tab that was read before it.
  const others = own === undefined ? tabs.filter(({ active }) => active) : tabs.filter(({ id }) => id !== own.id);
  const [latest] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest === undefined ? undefined : followed(latest);
}

/** Calls back whenever another tab is read, or the tab goes elsewhere, until the signal aborts. */
export function watchFollowedTab(onChange: (tab: FollowedTab) => void, signal: AbortSignal): void {
  const look = (): void =>
    void findFollowedTab().then((tab) => {
      if (tab !== undefined && !signal.aborted) onChange(tab);
    });
  const updated = (_tabId: number, change: { url?: string; title?: string; status?: string }): void => {
    if (change.url !== undefined || change.title !== undefined || change.status === 'complete') look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
  look();
}

function followed({ id, windowId, url, title }: Browser.tabs.Tab): FollowedTab | undefined {
  return id === undefined ? undefined : { id, windowId, url, title };
}
