// Asks a tab for what is selected in it.
import { browser } from 'wxt/browser';

/** What `selection.js` returns; see lib/page/selection. */
export interface SelectedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  page: { url: string; title: string; date?: string };
}

/**
 * @param frameId the frame to ask; without it the first frame of the tab that has a selection answers
 * @returns undefined where nothing is selected or the browser forbids asking (its own pages)
 */
export async function selectionOf(tabId: number, frameId?: number): Promise<SelectedQuote | undefined> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const answers = await browser.scripting.executeScript({ target, files: ['/selection.js'] as never });
    for (const { result } of answers) if (isQuote(result)) return result;
  } catch {
    // Nothing can be injected there; the menu's own text is all there is.
  }
  return undefined;
}

function isQuote(value: unknown): value is SelectedQuote {
  return typeof value === 'object' && value !== null && 'exact' in value && 'page' in value;
}
