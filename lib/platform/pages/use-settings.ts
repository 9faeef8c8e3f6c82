// Settings as React state, for the extension's own pages.
import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings } from '../../core/settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings/store.ts';

/** @returns undefined until the store has answered, then the settings, kept current */
export function useSettings(): {
  read: ReadSettings | undefined;
  change: (change: Partial<Settings>) => Promise<void>;
} {
  const [read, setRead] = useState<ReadSettings>();
  useEffect(() => {
    const controller = new AbortController();
    const load = (): void => {
      loadSettings().then(
        (loaded) => {
          if (!controller.signal.aborted) setRead(loaded);
        },
        () => setRead({ settings: { ...DEFAULT_SETTINGS, disabledSites: [] }, ignored: [] }),
      );
    };
    load();
    watchSettings(load, controller.signal);
    return () => controller.abort();
  }, []);
  return { read, change: saveSettings };
}
