// Playwright's test with our browsers in it: each file gets one browser with the extension, in the project's browser.
import { join } from 'node:path';
import { test as base, type WorkerInfo } from '@playwright/test';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type FixtureServer, serveFixtures } from './fixture-server.ts';
import { CardReader } from './lens.ts';
import { launchNaturalChromium } from './natural-chromium.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output');

export type BrowserName = 'chromium' | 'firefox';

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  return name === 'firefox'
    ? launchFirefox(join(OUTPUT, 'firefox-mv3'), options)
    : launchChromium(join(OUTPUT, 'chrome-mv3'), options);
}

/** A browser whose tabs hide behind each other, and which keeps pages for going back. */
export function launchNatural(name: BrowserName): Promise<BrowserUnderTest> {
  return name === 'firefox' ? launch(name) : launchNaturalChromium(join(OUTPUT, 'chrome-mv3'));
}

/** A browser for a whole file of tests, closed after them. */
export function browserFixture(start: (name: BrowserName) => Promise<BrowserUnderTest>) {
  return [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use: (browser: BrowserUnderTest) => Promise<void>, info: WorkerInfo): Promise<void> => {
      const browser = await start(info.project.name as BrowserName);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ] as const;
}

interface WorkerFixtures {
  lensBrowser: BrowserUnderTest;
  server: FixtureServer;
  cards: CardReader;
}

export const test = base.extend<object, WorkerFixtures>({
  lensBrowser: [...browserFixture(launch)],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await serveFixtures();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  cards: [
    async ({ lensBrowser }, use) => {
      await use(await CardReader.open(lensBrowser));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from './expect.ts';
