// Opens a visible browser with the extension and says what to try.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.ts';
import { loadUnpacked } from './load-unpacked.ts';

/** Resolves when the user closes the browser. */
export async function showWindow(executablePath: string, extension: string, url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sco-lens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    args: [...chromiumFlags(extension), '--enable-unsafe-extension-debugging'],
  });
  await loadUnpacked(context, extension);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`
SCO Lens is running. Try:
  • rest the pointer on an underlined term: its card opens; Esc closes it
  • Alt+Shift+J and Alt+Shift+K: next and previous term
  • the toolbar icon (pin it from the puzzle piece): search by name, pinyin, English, Russian
  • “Save excerpt” on a card, then the extension's options page
Close the browser to end.`);
  await new Promise<void>((done) => context.on('close', () => done()));
}
