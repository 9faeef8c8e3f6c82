// Copies text from the background: a worker has no clipboard, the page that was clicked in has.
import { browser } from 'wxt/browser';

/** @returns false where neither way is open: the browser's own pages, or a page whose policy forbids it */
export async function copyInPage(tabId: number, frameId: number, text: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: copyText,
      args: [text],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page: stands alone. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure context, or no focus: the older way answers the copy event of whatever is selected.
    const fill = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', fill, { capture: true });
    try {
      return document.execCommand('copy');
    } finally {
      removeEventListener('copy', fill, { capture: true });
    }
  }
}
