// The terms of each tab, kept for the browser's session: the background that gathers them sleeps, popup and side panel read
// them without waking it, and are told of changes.
import { browser } from 'wxt/browser';
import { type FrameTerms, withFrame } from '../../core/search/frame-terms.ts';

const PREFIX = 'terms:';

function keyOf(tabId: number): string {
  return `${PREFIX}${String(tabId)}`;
}

export async function loadTabTerms(tabId: number): Promise<FrameTerms[]> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as FrameTerms[] | undefined) ?? [];
}

/** Tabs of which terms are known. */
export async function tabsWithTerms(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored).flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}

/** Writers wait for each other: two frames that report at once must not overwrite one another. */
let last: Promise<unknown> = Promise.resolve();

/** Replaces what is known of a frame; only the background writes. @returns the tab's frames after it */
export function saveFrameTerms(tabId: number, frame: FrameTerms): Promise<FrameTerms[]> {
  return inTurn(async () => {
    const frames = withFrame(await loadTabTerms(tabId), frame);
    if (frames.length === 0) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: frames });
    return frames;
  });
}

export function forgetTabTerms(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** Calls back with each change of a tab's terms until the signal aborts. */
export function watchTabTerms(tabId: number, onChange: (frames: FrameTerms[]) => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && key in changes) onChange((changes[key]?.newValue as FrameTerms[] | undefined) ?? []);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
