// The one place where bugs arrive. Nothing leaves the browser: the last few are kept for the options page to show.
import { browser } from 'wxt/browser';

export interface ErrorRecord {
  /** Milliseconds since 1970. */
  at: number;
  where: string;
  message: string;
  stack?: string;
}

/** Enough to see what happens, little enough never to fill the store. */
const KEPT = 20;
const KEY = 'errors';

/** Records a bug. Never throws itself. */
export async function reportError(where: string, error: unknown): Promise<void> {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`[SCO Lens] ${where}:`, error);
  try {
    const stored = await browser.storage.local.get(KEY);
    const earlier = Array.isArray(stored[KEY]) ? (stored[KEY] as ErrorRecord[]) : [];
    const record: ErrorRecord = {
      at: Date.now(),
      where,
      message,
      ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
    };
    await browser.storage.local.set({ [KEY]: [record, ...earlier].slice(0, KEPT) });
  } catch {
    // The store itself is unusable; the console has the error.
  }
}

export async function recordedErrors(): Promise<ErrorRecord[]> {
  const stored = await browser.storage.local.get(KEY);
  return Array.isArray(stored[KEY]) ? (stored[KEY] as ErrorRecord[]) : [];
}
