// Recognition here and everywhere, as switches of popup and side panel.
import type { Settings } from '../../core/settings/settings.ts';

/** What has to change when the switch of a site is moved. */
export function switchSite({ disabledSites }: Settings, site: string, on: boolean): Partial<Settings> {
  const others = disabledSites.filter((other) => other !== site);
  return { disabledSites: on ? others : [...others, site] };
}
