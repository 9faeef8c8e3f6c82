// Shortcuts of the browser; their keys can be changed on its page of extensions. Opening the popup (and in Firefox the
// sidebar) are commands that the browser carries out itself.
import { type Browser, browser } from 'wxt/browser';
import { openSidePanel } from '../search/open-side-panel.ts';
import { askPanel } from '../search/panel-request.ts';
import { selectionOf } from './selection.ts';
import { toggleSite } from './toggle-site.ts';

/** Names as in the manifest. */
const COMMANDS: Readonly<Record<string, (tab: Browser.tabs.Tab) => Promise<void>>> = {
  'open-side-panel': (tab) => openSidePanel(tab.windowId),
  'look-up-selection': async (tab) => {
    const opened = openSidePanel(tab.windowId); // before anything is awaited, or the browser refuses
    const selected = tab.id === undefined ? undefined : await selectionOf(tab.id);
    if (selected !== undefined) await askPanel(tab.windowId, { query: selected.exact });
    await opened;
  },
  'toggle-site': (tab) => toggleSite(tab.url),
};

/** Registers for shortcuts. Call synchronously when the background starts. */
export function answerCommands(report: (where: string, error: unknown) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab === undefined) return;
    COMMANDS[command]?.(tab).catch((error: unknown) => report(`command ${command}`, error));
  });
}
