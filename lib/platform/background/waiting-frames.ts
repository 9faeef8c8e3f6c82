// Frames that hold terms but are not annotated because recognition is off: turning it on reaches them without a reload.
import { browser } from 'wxt/browser';
import type { Settings } from '../../core/settings/settings.ts';
import { hostOf } from '../host-of.ts';
import { watchSettings } from '../settings/store.ts';
import { injectInto } from './injector.ts';

const KEY = 'waiting';

interface Waiting {
  tabId: number;
  frameId: number;
  /** Host of the page, not of the frame: sites are switched as a whole. */
  host: string;
}

export function isRecognised(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.disabledSites.includes(host);
}

/** Remembers a frame until its site is switched on, its tab closes, or the browser's session ends. */
export function rememberWaiting(waiting: Waiting): Promise<void> {
  return change((all) => [...all.filter(({ tabId, frameId }) => !sameFrame({ tabId, frameId }, waiting)), waiting]);
}

/** Registers for changes of settings and tabs. Call synchronously when the background starts. */
export function followWaiting(): void {
  browser.tabs.onRemoved.addListener((tabId) => void change((all) => all.filter((frame) => frame.tabId !== tabId)));
  watchSettings((settings) => void annotateAllowed(settings), new AbortController().signal);
}

async function annotateAllowed(settings: Settings): Promise<void> {
  const allowed: Waiting[] = [];
  await change((all) => {
    allowed.push(...all.filter(({ host }) => isRecognised(settings, host)));
    return all.filter((frame) => !allowed.includes(frame));
  });
  for (const { tabId, frameId, host } of allowed) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (hostOf(tab?.url) === host) await injectInto(tabId, frameId);
  }
}

function sameFrame(a: Omit<Waiting, 'host'>, b: Omit<Waiting, 'host'>): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId;
}

let last: Promise<void> = Promise.resolve();

/** Changes follow one another: frames of one page ask at the same time. */
function change(work: (all: Waiting[]) => Waiting[]): Promise<void> {
  last = last.then(async () => {
    const stored = (await browser.storage.session.get(KEY))[KEY] as Waiting[] | undefined;
    const next = work(stored ?? []);
    if (next.length === 0) await browser.storage.session.remove(KEY);
    else await browser.storage.session.set({ [KEY]: next });
  });
  return last;
}
