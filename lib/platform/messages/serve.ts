// The answering side in the background: checks each request with its validator, answers expected failures as values.
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type Answers, type Envelope, REQUESTS, type Reply, type RequestName } from './protocol.ts';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export type Handlers = {
  [Name in RequestName]: (content: z.output<(typeof REQUESTS)[Name]>, sender: Sender) => Promise<Answers[Name]>;
};

/** Registers the one message listener. Call synchronously when the background starts, or it will miss what woke it. */
export function serve(handlers: Handlers, onBug: (where: string, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return false;
    const name = message.request;
    if (!isRequestName(name)) return false;
    void answer(name, message.content, sender, handlers, onBug).then(sendResponse);
    return true; // the answer comes later
  });
}

async function answer<Name extends RequestName>(
  name: Name,
  content: unknown,
  sender: Sender,
  handlers: Handlers,
  onBug: (where: string, error: unknown) => void,
): Promise<Reply<Answers[Name]>> {
  const parsed = REQUESTS[name].safeParse(content);
  if (!parsed.success)
    return { ok: false, error: `malformed ${name}: ${parsed.error.issues[0]?.message ?? 'unknown'}` };
  try {
    // The validator of this very name has produced the data; the union cannot be narrowed by a generic name.
    const handler = handlers[name] as (content: unknown, sender: Sender) => Promise<Answers[Name]>;
    return { ok: true, content: await handler(parsed.data, sender) };
  } catch (error) {
    onBug(name, error);
    return { ok: false, error: String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'request' in message && 'content' in message;
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}
