import type { Settings } from '../../core/settings/settings.ts';
import { hostOf } from '../host-of.ts';
import { loadSettings, saveSettings } from '../settings/store.ts';

/** Turns recognition on a page's site on or off; an address without a host has no site. */
export async function toggleSite(address: string | undefined): Promise<void> {
  const host = hostOf(address);
  if (host === '') return;
  const { settings } = await loadSettings();
  await saveSettings(toggled(settings, host));
}

/** What has to change. On a site that is allowed while everything is off, everything goes on: that is what was asked for. */
export function toggled(settings: Settings, host: string): Partial<Settings> {
  const { enabled, disabledSites } = settings;
  if (disabledSites.includes(host))
    return { enabled: true, disabledSites: disabledSites.filter((site) => site !== host) };
  return enabled ? { disabledSites: [...disabledSites, host] } : { enabled: true };
}
