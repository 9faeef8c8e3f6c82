// Finds browsers on this machine: environment variable, usual places, Playwright's.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const CHROMIUM_VARIABLES = ['SCO_LENS_CHROMIUM', 'CHROME_PATH'];
const FIREFOX_VARIABLES = ['SCO_LENS_FIREFOX', 'FIREFOX_PATH'];

/** Chromium first: it takes unpacked extensions from the command line without ado. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const programFiles = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
].filter((path) => path !== undefined);
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) => [
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/** Path of a Chromium-family browser, or undefined where there is none. */
export function lookForChromium(): string | undefined {
  return firstExisting([
    ...fromVariables(CHROMIUM_VARIABLES),
    ...playwrightChromium(),
    ...onPath(CHROMIUM_NAMES),
    ...CHROMIUM_PLACES,
  ]);
}

export function lookForFirefox(): string | undefined {
  return firstExisting([...fromVariables(FIREFOX_VARIABLES), ...onPath(FIREFOX_NAMES), ...FIREFOX_PLACES]);
}

/** @throws Error that says what to do */
export function findChromium(): string {
  const path = lookForChromium();
  if (path === undefined) throw new Error(missing('Chromium, Chrome or Edge', CHROMIUM_VARIABLES[0] ?? ''));
  return path;
}

/** @throws Error that says what to do */
export function findFirefox(): string {
  const path = lookForFirefox();
  if (path === undefined) throw new Error(missing('Firefox', FIREFOX_VARIABLES[0] ?? ''));
  return path;
}

export function missing(name: string, variable: string): string {
  return `${name} was not found. Install it, or set ${variable} to the path of the program.`;
}

function fromVariables(names: readonly string[]): string[] {
  return names.flatMap((name) => process.env[name] ?? []);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightChromium(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright knows no build for this system
  }
}

function firstExisting(paths: readonly string[]): string | undefined {
  return paths.find((path) => path !== '' && existsSync(path));
}
