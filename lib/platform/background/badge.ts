// The number of distinct terms on the toolbar icon, over all frames of a tab.
import { browser } from 'wxt/browser';
import { countTerms, type FrameTerms } from '../../core/search/frame-terms.ts';

const COLOUR = '#17695a';
/** Four digits do not fit on an icon, and nobody counts them. */
const MOST_SHOWN = 999;
/** Milliseconds that a sign stands in place of the number: long enough to be seen in the corner of the eye. */
const SIGN_SHOWN = 1500;

/** @param visible by the settings */
export async function showBadge(tabId: number, frames: readonly FrameTerms[], visible: boolean): Promise<void> {
  const distinct = countTerms(frames).length;
  await write(
    tabId,
    visible && distinct > 0 ? (distinct > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : String(distinct)) : '',
  );
}

/** Shows for a moment that something was done, or was not. @param restore puts the number back */
export async function flashBadge(tabId: number, done: boolean, restore: () => Promise<void>): Promise<void> {
  await write(tabId, done ? '✓' : '!');
  setTimeout(() => void restore(), SIGN_SHOWN);
}

async function write(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed meanwhile.
  }
}
