// The asking side of the message layer. Loads nothing: content scripts carry it.
import { browser } from 'wxt/browser';
import type { Answers, Envelope, Reply, Request, RequestName, TabAnswers, TabRequests } from './protocol.ts';

/** Name of the port by which a side panel follows a page. */
export const FOLLOW_PORT = 'follow';

/** The extension was updated or removed under this page, or its background did not answer. */
export type Unreachable = { ok: false; error: string; gone: boolean };

/** Asks the background. Never throws: a page outlives the extension that annotates it. */
export async function ask<Name extends RequestName>(
  name: Name,
  content: Request<Name>,
): Promise<Reply<Answers[Name]> | Unreachable> {
  try {
    const reply: Reply<Answers[Name]> | undefined = await browser.runtime.sendMessage({
      request: name,
      content,
    } satisfies Envelope);
    return reply ?? { ok: false, error: 'no answer', gone: false };
  } catch (error) {
    return { ok: false, error: String(error), gone: isGone() };
  }
}

/** Whether the extension was updated or removed under this page. */
export function isGone(): boolean {
  return browser.runtime?.id === undefined;
}

/** Asks the annotator in one frame of a tab; a tab without one answers with an error. */
export async function askTab<Name extends keyof TabRequests>(
  tabId: number,
  name: Name,
  content: TabRequests[Name],
  frameId = 0,
): Promise<Reply<TabAnswers[Name]>> {
  try {
    const reply: Reply<TabAnswers[Name]> | undefined = await browser.tabs.sendMessage(
      tabId,
      { request: name, content } satisfies Envelope,
      { frameId },
    );
    return reply ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
