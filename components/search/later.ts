// What nobody sees in the first moment, loaded after it: the popup has a budget in bytes for its start.
import { lazy } from 'react';

const loadFieldIcon = () => import('./FieldIcon.tsx');
const loadNothingListed = () => import('./NothingListed.tsx');
const loadPagePanel = () => import('./PagePanel.tsx');
const loadSiteBar = () => import('./SiteBar.tsx');
const loadOpenedEntry = () => import('./OpenedEntry.tsx');

export const FieldIcon = lazy(async () => ({ default: (await loadFieldIcon()).FieldIcon }));
export const NothingListed = lazy(async () => ({ default: (await loadNothingListed()).NothingListed }));
export const PagePanel = lazy(async () => ({ default: (await loadPagePanel()).PagePanel }));
export const OpenedEntry = lazy(async () => ({ default: (await loadOpenedEntry()).OpenedEntry }));
export const SiteBar = lazy(async () => ({ default: (await loadSiteBar()).SiteBar }));

/** Loads it all; call when the first view stands, so that nothing waits later. */
export function loadLater(): void {
  for (const load of [loadNothingListed, loadPagePanel, loadOpenedEntry]) void load();
}
