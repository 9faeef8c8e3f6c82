// Recognition here and everywhere, as switches of popup and side panel.
import type { Settings } from '../../core/settings/settings.ts';

/** What has to change when the switch of a site is moved. */
export function switchSite({ disabledSites }: Settings, site: string, on: boolean): Partial<Settings> {
  const others = disabledSites.filter((other) => other !== site);
  return { disabledSites: on ? others : [...others, site] };
}

/** The switches as they stand, and what moving them changes. */
export function siteSwitches(
  settings: Settings,
  site: string | undefined,
  change: (changed: Partial<Settings>) => void,
): {
  site: string | undefined;
  onSite: boolean;
  everywhere: boolean;
  onSwitchSite: (on: boolean) => void;
  onSwitchEverywhere: (on: boolean) => void;
} {
  return {
    site,
    onSite: site === undefined || !settings.disabledSites.includes(site),
    everywhere: settings.enabled,
    onSwitchSite: (on) => site !== undefined && change(switchSite(settings, site, on)),
    onSwitchEverywhere: (enabled) => change({ enabled }),
  };
}
