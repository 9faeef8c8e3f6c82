// Firefox, driven by Puppeteer over WebDriver BiDi with the extension installed for the session.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../lib/command/find-browser.ts';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { evaluateInWindow } from './firefox-window.ts';
import { wrapPuppeteerPage } from './puppeteer-page.ts';

const EXTENSION_ID = 'sco-lens@sco-lens.example';
/** Fixed, so that the extension's pages have a known address and its data outlive the session's installation. */
const UUID = '5c01e500-2001-4615-8a6b-20180610ce11';

export async function launchFirefox(extension: string, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sco-lens-firefox-'));
  const proxy = options.proxy === undefined ? undefined : new URL(options.proxy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
      // 2: always the system's colours.
      'browser.display.document_color_use': options.forcedColors === true ? 2 : 1,
      // Its panel of downloads would stand in the way of the toolbar's popup.
      'browser.download.alwaysOpenPanel': false,
      // A script may open the toolbar's popup; else only a click may.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'extensions.background.idle.timeout': options.backgroundSleepsAfter ?? 30_000,
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': proxy.hostname,
            'network.proxy.http_port': Number(proxy.port),
            'network.proxy.ssl': proxy.hostname,
            'network.proxy.ssl_port': Number(proxy.port),
            'network.proxy.no_proxies_on': '127.0.0.1',
          }),
    },
  });
  await browser.installExtension(extension);
  let watcher: Page | undefined;
  return {
    name: 'firefox',
    origin: `moz-extension://${UUID}`,
    profile,
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      return wrapPuppeteerPage(page);
    },
    pages: async () => (await browser.pages()).map((page) => wrapPuppeteerPage(page)),
    inBackground: () => Promise.reject(new Error('the driver reaches no event page')),
    inWindow: (expression) => evaluateInWindow(browser, expression),
    downloadTo: async (folder) => {
      const preferences = `Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});`;
      await evaluateInWindow(browser, preferences);
    },
    killBackground: async () => {
      watcher ??= await openExtensionPage(browser);
      await watcher.waitForFunction(isAsleep, { polling: 100, timeout: 60_000 });
    },
    updateExtension: async () => {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

async function openExtensionPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await wrapPuppeteerPage(page).goto(`moz-extension://${UUID}/options.html`);
  return page;
}

/** Runs in a page of the extension: asking for the background's window does not wake it. */
function isAsleep(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } };
  return browser.extension.getBackgroundPage() === null;
}
