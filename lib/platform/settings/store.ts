// Settings in storage.local: small, readable from every part of the extension, announced when changed.
import { browser } from 'wxt/browser';
import { changeSettings, type ReadSettings, readSettings, type Settings } from '../../core/settings/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Stores a change over what is there; fields of newer versions stay. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [KEY]: changeSettings(stored[KEY], change) });
}

/** Calls back with each new state until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(readSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
