// What a menu or shortcut asks of the side panel: it waits until the panel of that window takes it.
import { browser } from 'wxt/browser';

export interface PanelRequest {
  /** What to look up. */
  query: string;
}

function keyOf(windowId: number): string {
  return `panel:${String(windowId)}`;
}

export async function askPanel(windowId: number, request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: request });
}

/** Takes what waits, and what comes later, until the signal aborts. */
export function takePanelRequests(
  windowId: number,
  onRequest: (request: PanelRequest) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(windowId);
  const take = async (): Promise<void> => {
    const request = (await browser.storage.session.get(key))[key] as PanelRequest | undefined;
    if (request === undefined || signal.aborted) return;
    await browser.storage.session.remove(key);
    onRequest(request);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  void take();
}
