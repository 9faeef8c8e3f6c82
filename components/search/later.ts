// What nobody needs in the first moment, loaded after it: the popup has a budget in bytes for its start.
// Not React's `lazy`: it holds back what was loaded for up to 300 ms, lest fallbacks flicker, and there are none here.
import { createElement, type FunctionComponent, useEffect, useState } from 'react';

interface Later<Props extends object> extends FunctionComponent<Props> {
  load: () => Promise<void>;
}

/** A component that draws nothing until it is loaded. */
function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  const ensure = async (): Promise<void> => {
    loaded = await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each component, outside of any
  const Placeholder: FunctionComponent<Props> = (props) => {
    const [, redraw] = useState(loaded !== undefined);
    useEffect(() => {
      // It may have come since this was drawn: between a drawing and its effects there is time.
      if (loaded !== undefined) redraw(true);
      else void ensure().then(() => redraw(true));
    }, []);
    return loaded === undefined ? null : createElement(loaded, props);
  };
  return Object.assign(Placeholder, { load: ensure });
}

export const FieldIcon = later(async () => (await import('./FieldIcon.tsx')).FieldIcon);
export const ClearButton = later(async () => (await import('./FieldIcon.tsx')).ClearButton);
export const RecentBar = later(async () => (await import('./RecentBar.tsx')).RecentBar);
export const SiteBar = later(async () => (await import('./SiteBar.tsx')).SiteBar);
export const NothingListed = later(async () => (await import('./NothingListed.tsx')).NothingListed);
export const PagePanel = later(async () => (await import('./PagePanel.tsx')).PagePanel);
export const OpenedEntry = later(async () => (await import('./OpenedEntry.tsx')).OpenedEntry);

/** Loads it all; call when the first view stands, so that nothing waits later. */
export function loadLater(): void {
  for (const { load } of [ClearButton, NothingListed, RecentBar, PagePanel, OpenedEntry]) void load();
}
