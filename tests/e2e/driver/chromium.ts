// Debian's or any Chromium, driven by Playwright with the extension loaded.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../../../lib/command/chromium-flags.ts';
import { findChromium } from '../../../lib/command/find-browser.ts';
import { type BrowserPage, pressChord } from './browser-page.ts';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';

export async function launchChromium(extension: string, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sco-lens-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1000, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy, bypass: '127.0.0.1' } }),
    // A screen as people have: popups are cut to what fits on it.
    args: [...chromiumFlags(extension), '--screen-info={1600x1200}'],
  });
  let worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Node gives schemes that it does not know no origin.
  const { protocol, host } = new URL(worker.url());
  const origin = `${protocol}//${host}`;
  return {
    name: 'chromium',
    origin,
    profile,
    newPage: async () => wrap(await context.newPage()),
    pages: async () => context.pages().map((page) => wrap(page)),
    inBackground: (run, argument) => worker.evaluate(run as never, argument as never),
    inWindow: () => Promise.reject(new Error('Chromium lets no driver into its windows')),
    downloadTo: async (folder) => {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    updateExtension: async () => {
      const next = context.waitForEvent('serviceworker');
      await reloadExtension(context, host);
      worker = await next;
    },
    killBackground: () => killWorkers(context),
    close: () => context.close(),
  };
}

const wrapped = new WeakMap<Page, BrowserPage>();

function wrap(page: Page): BrowserPage {
  const known = wrapped.get(page);
  if (known !== undefined) return known;
  const errors: string[] = [];
  let session: Promise<CDPSession> | undefined;
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const made: BrowserPage = {
    errors,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    // Playwright unwraps handles in the argument's type; ours are plain data.
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    clickSecondary: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    tap: (x, y) => tap(page, x, y),
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    press: (chord) => pressChord(page.keyboard, chord),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
    pdf: () => page.pdf(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    url: () => page.evaluate(() => location.href).catch(() => ''),
    protocol: async (method, parameters) => {
      session ??= page.context().newCDPSession(page);
      return (await session).send(method as 'Page.enable', parameters as never) as Promise<never>;
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  wrapped.set(page, made);
  return made;
}

/** By the debugging protocol: Playwright's own touch screen needs a context that has nothing else. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: object): Promise<void>;
}

/** As the button on the browser's own page does; by itself an extension that was reloaded stays off without developer mode. */
async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extension) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extension, {});
  }, id);
  await page.close();
}

/** Stops the extension's worker as the browser does when it is idle. */
async function killWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}
