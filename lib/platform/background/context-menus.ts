// Menus on selected text and on the toolbar icon.
import { type Browser, browser } from 'wxt/browser';
import { citePage } from '../../core/cite/page-citation.ts';
import type { MessageName } from '../../core/i18n/messages.ts';
import { translate } from '../../core/i18n/translate.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { localDay } from '../../core/time/local-day.ts';
import type { SavedExcerptRepository } from '../db/saved-excerpts.ts';
import { openSidePanel } from '../search/open-side-panel.ts';
import { askPanel } from '../search/panel-request.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { flashBadge } from './badge.ts';
import { copyInPage } from './copy-in-page.ts';
import { lookUpInPage, mayOpenInPage } from './look-up-in-page.ts';
import { openReader } from './open-reader.ts';
import { type SelectedQuote, selectionOf } from './selection.ts';
import { restoreBadge } from './tab-terms-keeper.ts';
import { toggleSite } from './toggle-site.ts';

type Clicked = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

interface MenuItem {
  title: MessageName;
  on: 'selection' | 'action';
  run: (tab: Tab, clicked: Clicked, savedExcerpts: SavedExcerptRepository) => Promise<void>;
}

const ITEMS: Readonly<Record<string, MenuItem>> = {
  'look-up': {
    title: 'menuLookUp',
    on: 'selection',
    run: lookUp,
  },
  'save-excerpt': { title: 'menuSave', on: 'selection', run: saveExcerpt },
  cite: { title: 'menuCite', on: 'selection', run: cite },
  'open-side-panel': { title: 'openSidePanel', on: 'action', run: (tab) => openSidePanel(tab.windowId) },
  'open-reader': { title: 'menuReader', on: 'action', run: () => openReader('/') },
  'toggle-site': { title: 'menuToggleSite', on: 'action', run: (tab) => toggleSite(tab.url) },
};

/** Registers the menus. Call synchronously when the background starts. */
export function offerMenus(
  savedExcerpts: SavedExcerptRepository,
  report: (where: string, error: unknown) => void,
): void {
  const build = (settings: Settings): void => void rebuild(settings).catch((error: unknown) => report('menus', error));
  const rebuildNow = (): void => void loadSettings().then(({ settings }) => build(settings));
  browser.runtime.onInstalled.addListener(rebuildNow);
  browser.runtime.onStartup.addListener(rebuildNow);
  watchSettings(build, new AbortController().signal);
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab === undefined) return;
    const item = ITEMS[String(clicked.menuItemId)];
    item
      ?.run(tab, clicked, savedExcerpts)
      .catch((error: unknown) => report(`menu ${String(clicked.menuItemId)}`, error));
  });
}

let last: Promise<void> = Promise.resolve();

/** Menus anew in the user's language. One rebuilding follows another: an id that exists already is an error. */
function rebuild({ language }: Settings): Promise<void> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      await browser.contextMenus.removeAll();
      for (const [id, { title, on }] of Object.entries(ITEMS))
        browser.contextMenus.create({ id, title: translate(language, title), contexts: [on] });
    });
  return last;
}

/** A card beside the selection; where no script can run, the side panel. */
async function lookUp(tab: Tab, clicked: Clicked): Promise<void> {
  const { selectionText = '', editable, frameId = 0 } = clicked;
  const addresses = [clicked.pageUrl ?? tab.url, clicked.frameUrl];
  if (tab.id !== undefined && mayOpenInPage({ text: selectionText, addresses, editable })) {
    if (await lookUpInPage(tab.id, frameId)) return;
  }
  // In the turn of the click, or the browser refuses; if it does, what was asked for waits for the panel.
  const opened = openSidePanel(tab.windowId);
  await askPanel(tab.windowId, { query: selectionText });
  await opened;
}

async function saveExcerpt(tab: Tab, clicked: Clicked, savedExcerpts: SavedExcerptRepository): Promise<void> {
  const { language } = (await loadSettings()).settings;
  const { exact, prefix, suffix, page } = await quoteOf(tab, clicked);
  if (exact !== '') await savedExcerpts.save({ selector: { exact, prefix, suffix }, page, language });
  await show(tab, exact !== '');
}

async function cite(tab: Tab, clicked: Clicked): Promise<void> {
  const { language } = (await loadSettings()).settings;
  const quote = await quoteOf(tab, clicked);
  const done =
    tab.id !== undefined &&
    (await copyInPage(tab.id, clicked.frameId ?? 0, citePage(quote, localDay(new Date()), language)));
  await show(tab, done);
}

/** The selection with its surroundings; where the page cannot be asked, what the menu itself knows. */
async function quoteOf(tab: Tab, { selectionText = '', frameId, pageUrl }: Clicked): Promise<SelectedQuote> {
  const selected = tab.id === undefined ? undefined : await selectionOf(tab.id, frameId ?? 0);
  if (selected !== undefined) return selected;
  return {
    exact: selectionText,
    prefix: '',
    suffix: '',
    page: { url: pageUrl ?? tab.url ?? '', title: tab.title ?? '' },
  };
}

async function show({ id }: Tab, done: boolean): Promise<void> {
  if (id !== undefined) await flashBadge(id, done, () => restoreBadge(id));
}
