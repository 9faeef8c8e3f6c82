// Chromium as a user has it: tabs that are not looked at are hidden, and pages are kept for going back. Playwright shows every
// tab all the time and switches that cache off; so here Puppeteer drives.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../../lib/command/chromium-flags.ts';
import { findChromium } from '../../../lib/command/find-browser.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { wrapPuppeteerPage } from './puppeteer-page.ts';

export async function launchNaturalChromium(extension: string): Promise<BrowserUnderTest> {
  const profile = mkdtempSync(join(tmpdir(), 'sco-lens-natural-'));
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumFlags(extension),
    defaultViewport: { width: 1000, height: 800 },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const { protocol, host } = new URL(worker.url());
  const none = (): Promise<never> => Promise.reject(new Error('only hidden tabs and going back are tested here'));
  return {
    name: 'chromium',
    origin: `${protocol}//${host}`,
    profile,
    newPage: async () => wrapPuppeteerPage(await browser.newPage()),
    pages: async () => (await browser.pages()).map((page) => wrapPuppeteerPage(page)),
    inWindow: none,
    downloadTo: none,
    inBackground: none,
    killBackground: none,
    updateExtension: none,
    close: () => browser.close(),
  };
}
