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

/** Part of the ids that Firefox gives an extension's own elements. */
const EXTENSION = 'sco-lens_sco-lens_example';

/** An expression that types a text into the address bar, as one who pastes it does. */
export function addressBar(text: string): string {
  return `(() => {
    gURLBar.inputField.focus();
    gURLBar.inputField.value = ${JSON.stringify(text)};
    void gURLBar.startQuery({ searchString: ${JSON.stringify(text)}, allowAutofill: false, resetSearchState: false });
  })()`;
}

/** Titles of the lines under the address bar, one each line of text. */
export const ADDRESS_LINES = `gURLBar.view.isOpen
  ? [...document.querySelectorAll('.urlbarView-row .urlbarView-title')].map((title) => title.textContent).join('\\n')
  : ''`;

/** An expression that takes the n-th line under the address bar. */
export function takeAddressLine(index: number): string {
  return `(() => {
    gURLBar.view.selectedRowIndex = ${String(index)};
    gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter', altKey: true }));
  })()`;
}

/** Puts the toolbar's button where it is seen, and asks for its menu. */
export const ICON_MENU = `(async () => {
  CustomizableUI.addWidgetToArea('${EXTENSION}-browser-action', 'nav-bar');
  const { left, top, width, height } = document.getElementById('${EXTENSION}-BAP').getBoundingClientRect();
  const place = [left + width / 2, top + height / 2];
  window.synthesizeMouseEvent('contextmenu', ...place, { button: 2, clickCount: 1 }, {});
})()`;

/** Labels of our items in the menu that is open, one each line. */
export function menuLabels(menu: 'contentAreaContextMenu' | 'toolbar-context-menu'): string {
  return `(() => {
    const menu = document.getElementById('${menu}');
    const items = menu.state === 'open' ? [...menu.querySelectorAll('[id^="${EXTENSION}-menuitem-_"]')] : [];
    return items.filter((item) => !item.hidden).map((item) => item.label).join('\\n');
  })()`;
}

/** Chooses one of our items in the menu that is open. */
export function chooseItem(menu: 'contentAreaContextMenu' | 'toolbar-context-menu', item: string): string {
  return `(() => {
    document.getElementById('${EXTENSION}-menuitem-_${item}').doCommand();
    document.getElementById('${menu}').hidePopup();
  })()`;
}
