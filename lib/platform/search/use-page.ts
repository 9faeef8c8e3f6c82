// The page beside a popup or side panel, as React state: which tab, what it holds, whether it can be read at all.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { FrameTerms } from '../../core/search/frame-terms.ts';
import { type PageStatus, pageStatus } from '../../core/search/page-status.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { hostOf } from '../host-of.ts';
import { countClosedFrames } from './closed-frames.ts';
import { type FollowedTab, findFollowedTab, watchFollowedTab } from './followed-tab.ts';
import { loadTabTerms, watchTabTerms } from './tab-terms.ts';

export interface FollowedPage {
  tab: FollowedTab | undefined;
  frames: readonly FrameTerms[];
  status: PageStatus;
  /** Host that can be switched; undefined for pages that are no site. */
  site: string | undefined;
  /** Asks the user for access to all sites. */
  allow: () => void;
}

const NONE: readonly FrameTerms[] = [];

/**
 * @param follows a side panel follows the window; a popup speaks of the page it was opened over
 * @returns undefined until the browser has told what is known of the page
 */
export function usePage(settings: Settings, follows: boolean): FollowedPage | undefined {
  const { tab, known } = useFollowedTab(follows);
  const frames = useTabTerms(tab?.id);
  const allowed = useAccess(tab?.url);
  const hasClosedFrames = useClosedFrames(frames?.length === 0 ? tab : undefined);
  if (!known || frames === undefined || allowed === undefined) return undefined;
  const plainStatus = pageStatus(tab?.url, allowed, settings);
  const status = plainStatus === 'readable' && hasClosedFrames ? 'closed-frames' : plainStatus;
  const site = status === 'browser-page' ? '' : hostOf(tab?.url);
  return {
    tab,
    frames,
    status,
    site: site === '' ? undefined : site,
    allow: () => void browser.permissions.request({ origins: ['<all_urls>'] }),
  };
}

function useFollowedTab(follows: boolean): { tab: FollowedTab | undefined; known: boolean } {
  const [state, setState] = useState<{ tab: FollowedTab | undefined; known: boolean }>({
    tab: undefined,
    known: false,
  });
  useEffect(() => {
    const controller = new AbortController();
    const take = (tab: FollowedTab | undefined): void => {
      if (!controller.signal.aborted) setState({ tab, known: true });
    };
    if (follows) watchFollowedTab(take, controller.signal);
    else findFollowedTab().then(take, () => take(undefined));
    return () => controller.abort();
  }, [follows]);
  return state;
}

function useTabTerms(tabId: number | undefined): readonly FrameTerms[] | undefined {
  const [state, setState] = useState<{ tabId: number | undefined; frames: readonly FrameTerms[] }>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = (frames: readonly FrameTerms[]): void => {
      if (!signal.aborted) setState({ tabId, frames });
    };
    if (tabId === undefined) take(NONE);
    else {
      watchTabTerms(tabId, take, signal);
      loadTabTerms(tabId).then(take, () => take(NONE));
    }
    return () => controller.abort();
  }, [tabId]);
  return state === undefined ? undefined : state.tabId === tabId ? state.frames : NONE;
}

/** Whether a tab holds frames that cannot be read; asked only of one without terms. */
function useClosedFrames(tab: FollowedTab | undefined): boolean {
  const [closed, setClosed] = useState(false);
  const { id, url } = tab ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page, with other frames
  useEffect(() => {
    const controller = new AbortController();
    setClosed(false);
    if (id !== undefined)
      void countClosedFrames(id).then((count) => !controller.signal.aborted && setClosed(count > 0));
    return () => controller.abort();
  }, [id, url]);
  return closed;
}

/** Whether the extension may read an address; of an unknown one, whether it may read any. */
function useAccess(url: string | undefined): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const controller = new AbortController();
    const look = (): void => {
      accessTo(url).then(
        (may) => !controller.signal.aborted && setAllowed(may),
        () => setAllowed(true),
      );
    };
    browser.permissions.onAdded.addListener(look);
    controller.signal.addEventListener('abort', () => browser.permissions.onAdded.removeListener(look), { once: true });
    look();
    return () => controller.abort();
  }, [url]);
  return allowed;
}

async function accessTo(url: string | undefined): Promise<boolean> {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'file:') return (await browser.extension.isAllowedFileSchemeAccess()) ?? false;
  const origin =
    parsed !== undefined && /^https?:$/u.test(parsed.protocol)
      ? `${parsed.protocol}//${parsed.hostname}/*`
      : '<all_urls>';
  return browser.permissions.contains({ origins: [origin] });
}
