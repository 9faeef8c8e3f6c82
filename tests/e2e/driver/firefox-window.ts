// Firefox's own window: its address bar, menus and shortcuts, which no page can reach.
import type { Browser } from 'puppeteer-core';

interface RemoteValue {
  type: string;
  value?: unknown;
}

type EvaluateResult =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The driver's connection knows commands that its types leave out. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** @returns text, number or truth that the expression comes to; anything else as undefined */
export async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox shows no window');
  const reply = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const result = reply.result as EvaluateResult;
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** An expression that presses keys one upon another in the window, as hands do. @param keys as in `KeyboardEvent.key` */
export function keysInWindow(keys: readonly string[]): string {
  return `(() => {
    const processor = Components.classes['@mozilla.org/text-input-processor;1']
      .createInstance(Components.interfaces.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('no keys can be pressed');
    const events = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', {
      key,
      code: /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : '',
      keyCode: /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0,
    }));
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);
  })()`;
}
