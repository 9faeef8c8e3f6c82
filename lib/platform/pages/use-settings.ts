// Settings as React state, for the extension's own pages.
import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings } from '../../core/settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings/store.ts';

/** The settings as stored; where the store does not answer, those of a new user. */
export function readSettingsOnce(): Promise<ReadSettings> {
  return loadSettings().catch(() => ({ settings: { ...DEFAULT_SETTINGS, disabledSites: [] }, ignored: [] }));
}

/** @param first what was read before anything was drawn */
export function useSettings(first: ReadSettings): {
  read: ReadSettings;
  change: (change: Partial<Settings>) => Promise<void>;
} {
  const [read, setRead] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    const load = (): void => {
      void readSettingsOnce().then((loaded) => !controller.signal.aborted && setRead(loaded));
    };
    watchSettings(load, controller.signal);
    load(); // they may have changed since
    return () => controller.abort();
  }, []);
  return { read, change: saveSettings };
}
