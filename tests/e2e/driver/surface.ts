// Popup and side panel as the tests meet them: opened as pages, or by the browser in their own places.

import type { BrowserPage } from './browser-page.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { expect } from './expect.ts';

/** A document of the extension that can be looked into. */
export interface Surface {
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}

/** Where a surface stands that the browser has opened itself. */
export type Place = 'popup' | 'side-panel';

/**
 * Looks into a popup or side panel from another page of the extension: drivers attach to neither.
 * Functions see that document's `document`, `window` and `performance` in place of their own.
 */
export function surfaceAt(from: BrowserPage, place: Place): Surface {
  // Chromium has no name for views of this kind; those in tabs are pages that a test has opened.
  const find =
    place === 'popup'
      ? `chrome.extension.getViews({ type: 'popup' })[0]`
      : `((tabs) => chrome.extension.getViews().find(
          (view) => view.location.pathname === '/sidepanel.html' && !tabs.includes(view),
        ))(chrome.extension.getViews({ type: 'tab' }))`;
  return {
    evaluate: (run, argument) =>
      from.evaluate(
        `((view) => {
          if (view === undefined) throw new Error('no ${place} is open');
          const { document, performance } = view;
          return ((window) => (${run.toString()})(${JSON.stringify(argument) ?? ''}))(view);
        })(${find})` as never,
        undefined,
      ) as never,
  };
}

export function isOpen(from: BrowserPage, place: Place): Promise<boolean> {
  return surfaceAt(from, place)
    .evaluate(() => true, undefined)
    .catch(() => false);
}

/** Opens the toolbar's popup over the page in front. @param from any page of the extension */
export async function openPopup(from: BrowserPage): Promise<Surface> {
  await from.evaluate(() => chrome.action.openPopup(), undefined);
  const popup = surfaceAt(from, 'popup');
  await expect.poll(() => hasField(popup).catch(() => false), { message: 'the popup has a field' }).toBe(true);
  return popup;
}

export async function closePopup(from: BrowserPage): Promise<void> {
  await surfaceAt(from, 'popup').evaluate(() => window.close(), undefined);
  await expect.poll(() => isOpen(from, 'popup')).toBe(false);
}

/** Popup or side panel as a page of its own, so that keys and pointer can be used on it. */
export async function openAsPage(
  browser: BrowserUnderTest,
  file: 'popup.html' | 'sidepanel.html',
  [width, height]: readonly [number, number] = [400, 590],
): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.resize(width, height);
  await page.goto(`${browser.origin}/${file}`);
  await page.toFront();
  await expect.poll(() => hasField(page).catch(() => false), { message: `${file} has a field` }).toBe(true);
  return page;
}

/** Whether the field is drawn and has the focus. */
export function hasField(surface: Surface): Promise<boolean> {
  return surface.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox', undefined);
}

/** Ids of the entries listed under the field, in their order. */
export function listed(surface: Surface): Promise<string[]> {
  return surface.evaluate(
    () => [...document.querySelectorAll('[role="option"]')].map((line) => line.getAttribute('data-entry') ?? ''),
    undefined,
  );
}

/** Id of the line that the field points at; null where it points at none. */
export function marked(surface: Surface): Promise<string | null> {
  return surface.evaluate(() => {
    const field = document.querySelector('[role="combobox"]');
    const id = field?.getAttribute('aria-activedescendant');
    const line = id === null || id === undefined ? null : document.getElementById(id);
    return line?.getAttribute('aria-selected') === 'true' ? line.getAttribute('data-entry') : null;
  }, undefined);
}

/** Id of the entry that is shown; null where none is, or it is still on its way. */
export function shownEntry(surface: Surface): Promise<string | null> {
  return surface.evaluate(
    () => document.querySelector('article[data-entry]')?.getAttribute('data-entry') ?? null,
    undefined,
  );
}

export function visibleText(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.textContent ?? '', undefined);
}

/** What has the focus, as it is called: accessible name, else its text. */
export function focused(surface: Surface): Promise<string> {
  return surface.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
    return label ?? (element?.localName === 'button' ? element.textContent : null) ?? '';
  }, undefined);
}

/** Presses a control by its accessible name or text, as assistive technology does. */
export async function activate(surface: Surface, name: string): Promise<void> {
  const done = await surface.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, [role="tab"], [role="switch"]')];
    const control = controls.find(
      (candidate) =>
        (candidate.getAttribute('aria-label') ?? candidate.closest('label')?.textContent ?? candidate.textContent)
          ?.trim()
          .startsWith(wanted) === true,
    );
    control?.click();
    return control !== undefined;
  }, name);
  if (!done) throw new Error(`there is no control “${name}”`);
}

/** Centre of an element, for the pointer; waits until it is there. */
export async function centreOf(page: BrowserPage, selector: string): Promise<{ x: number; y: number }> {
  let centre: { x: number; y: number } | null = null;
  await expect
    .poll(
      async () => {
        centre = await page.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'nearest' });
          const box = element?.getBoundingClientRect();
          return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }, selector);
        return centre !== null;
      },
      { message: `there is ${selector}` },
    )
    .toBe(true);
  return centre ?? { x: 0, y: 0 };
}

/** Types over what stands in the field. */
export async function search(page: BrowserPage, query: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    field?.focus();
    field?.select();
  }, undefined);
  await page.type(query);
}

/** Opens the side panel as a user does, by the button in the popup; browsers let no script do it. */
export async function openSidePanel(browser: BrowserUnderTest, from: BrowserPage): Promise<Surface> {
  const panel = surfaceAt(from, 'side-panel');
  if (!(await isOpen(from, 'side-panel'))) {
    const popup = await openAsPage(browser, 'popup.html');
    const { x, y } = await centreOf(popup, 'footer button');
    // The popup closes itself when the panel is there.
    await popup.click(x, y);
  }
  await expect.poll(() => hasSearch(panel), { message: 'the side panel has a field' }).toBe(true);
  return panel;
}

export async function closeSidePanel(browser: BrowserUnderTest, from: BrowserPage): Promise<void> {
  if (browser.name === 'firefox') await browser.inWindow('SidebarController.hide()');
  else await surfaceAt(from, 'side-panel').evaluate(() => window.close(), undefined);
  await expect.poll(() => isOpen(from, 'side-panel')).toBe(false);
}

function hasSearch(surface: Surface): Promise<boolean> {
  return surface.evaluate(() => document.querySelector('[role="combobox"]') !== null, undefined).catch(() => false);
}
