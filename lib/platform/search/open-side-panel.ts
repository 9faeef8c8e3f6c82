// Opens the side panel of Chrome or the sidebar of Firefox.
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
}

/**
 * Call directly in the handler of a click, menu or shortcut: browsers open it for a user only.
 * Where the browser refuses, nothing opens and nothing fails: what was asked for waits for the panel.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: FirefoxSidebar };
  const opened = sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open();
  return opened.catch(() => undefined);
}
