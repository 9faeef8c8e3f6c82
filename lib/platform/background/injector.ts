// Brings the annotator and, later, the card into the frames that need them; each at most once a document.
import { browser } from 'wxt/browser';
import type { Sender } from '../messages/serve.ts';

const ANNOTATOR_FILES = ['/lexicon.js', '/annotator.js'];
const CARD_FILES = ['/card.js'];
/** Paint for highlights goes in by the browser, not into the document: no node changes, no page policy applies. */
const HIGHLIGHT_STYLES = ['/highlights.css'];

/** Injects into the frame that asked. Answers false where the browser forbids it (its own pages, a closed tab). */
export async function injectAnnotator(sender: Sender): Promise<boolean> {
  const target = targetOf(sender);
  return target === undefined ? false : annotate(target);
}

/** The same for a frame by its numbers. */
export function injectInto(tabId: number, frameId: number): Promise<boolean> {
  return annotate({ tabId, frameIds: [frameId] });
}

function annotate(target: { tabId: number; frameIds: number[] }): Promise<boolean> {
  return attempt(async () => {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: HIGHLIGHT_STYLES, origin: 'USER' }),
      browser.scripting.executeScript({ target, files: ANNOTATOR_FILES as never }),
    ]);
  });
}

export async function injectCard(sender: Sender): Promise<boolean> {
  const target = targetOf(sender);
  if (target === undefined) return false;
  return attempt(async () => {
    await browser.scripting.executeScript({ target, files: CARD_FILES as never });
  });
}

function targetOf(sender: Sender): { tabId: number; frameIds: number[] } | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  return { tabId, frameIds: [sender.frameId ?? 0] };
}

async function attempt(inject: () => Promise<void>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch {
    return false; // the frame went away or forbids injection; nothing is lost
  }
}
