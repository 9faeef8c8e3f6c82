// The writing side of the terms of tabs; only the background writes.
import { browser } from 'wxt/browser';
import { type FrameTerms, withFrame } from '../../core/search/frame-terms.ts';
import { loadTabTerms, TERMS_PREFIX, termsKey } from './tab-terms.ts';

/** Tabs of which terms are known. */
export async function tabsWithTerms(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored).flatMap((key) =>
    key.startsWith(TERMS_PREFIX) ? [Number(key.slice(TERMS_PREFIX.length))] : [],
  );
}

/** Writers wait for each other: two frames that report at once must not overwrite one another. */
let last: Promise<unknown> = Promise.resolve();

/** Replaces what is known of a frame. @returns the tab's frames after it */
export function saveFrameTerms(tabId: number, frame: FrameTerms): Promise<FrameTerms[]> {
  return inTurn(async () => {
    const frames = withFrame(await loadTabTerms(tabId), frame);
    if (frames.length === 0) await browser.storage.session.remove(termsKey(tabId));
    else await browser.storage.session.set({ [termsKey(tabId)]: frames });
    return frames;
  });
}

export function forgetTabTerms(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(termsKey(tabId)));
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
