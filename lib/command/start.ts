// `npm start [-- <url or file>]`: a browser with the extension on a page. Without a display: the page's terms as a table,
// and a picture of it with an open card.
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { ensureBrowser, ensureChineseFont } from './ensure-browser.ts';
import { servePage } from './serve-page.ts';
import { showHeadless } from './show-headless.ts';
import { showWindow } from './show-window.ts';

const { positionals } = parseArgs({ allowPositionals: true });

try {
  const browser = await ensureBrowser('chromium');
  const extension = await build('chrome');
  const page = await servePage(positionals[0]);
  try {
    if (hasDisplay()) await showWindow(browser, extension, page.url);
    else {
      await ensureChineseFont();
      await showHeadless(browser, extension, page.url);
    }
  } finally {
    await page.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined
  );
}
