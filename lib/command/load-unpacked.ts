// Chrome and Edge builds of the vendors ignore --load-extension; they still take an unpacked extension over the debugging
// protocol. Chromium has loaded it by then.
import type { BrowserContext } from '@playwright/test';

/** Milliseconds in which a browser that obeys the command line has started the extension's worker. */
const STARTS_WITHIN = 4000;

/** @throws Error that says how to load it by hand where the browser refuses */
export async function loadUnpacked(context: BrowserContext, extension: string): Promise<void> {
  if (context.serviceWorkers().length > 0) return;
  const started = await context.waitForEvent('serviceworker', { timeout: STARTS_WITHIN }).then(
    () => true,
    () => false,
  );
  if (started) return;
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  try {
    // The command is newer than the driver's list of commands.
    await (session as unknown as { send(method: string, parameters: object): Promise<unknown> }).send(
      'Extensions.loadUnpacked',
      { path: extension },
    );
  } catch (error) {
    throw new Error(
      `This browser does not load extensions from the command line (${String(error)}). Open its extensions page, turn on developer mode, and load the folder ${extension}; or install Chromium.`,
    );
  }
}
