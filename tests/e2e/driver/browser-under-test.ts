import type { BrowserPage } from './browser-page.ts';

export interface LaunchOptions {
  /** A profile to go on with; a new one otherwise. */
  profile?: string;
  /** Address of a proxy that sees every request which does not go to 127.0.0.1. */
  proxy?: string;
  colorScheme?: 'light' | 'dark';
  /** The user's wish for less motion. */
  reducedMotion?: boolean;
  /** High contrast: the system's colours instead of the page's. */
  forcedColors?: boolean;
  /** Firefox: milliseconds after which an idle background goes to sleep, so that `killBackground` need not wait half a minute. */
  backgroundSleepsAfter?: number;
}

/** A real browser with the extension installed. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  /** Origin of the extension's own pages. */
  readonly origin: string;
  readonly profile: string;
  newPage(): Promise<BrowserPage>;
  pages(): Promise<BrowserPage[]>;
  /** Runs in the extension's background, where the driver can reach it (Chromium). */
  inBackground<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Evaluates an expression in the window around the pages, where the driver can reach it (Firefox); gives its value. */
  inWindow(expression: string): Promise<unknown>;
  /** From now on what is downloaded comes into this folder. */
  downloadTo(folder: string): Promise<void>;
  /** Puts the extension's background to sleep. In Firefox it waits until the browser itself has done so. */
  killBackground(): Promise<void>;
  /** Puts another start of the extension in place of the running one, as an update does; its pages are closed. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}
