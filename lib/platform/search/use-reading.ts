// The term that is being read, as the page's frames report it to a side panel.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { FrameTerms } from '../../core/search/frame-terms.ts';
import type { FollowReport } from '../messages/protocol.ts';
import { FOLLOW_PORT } from '../messages/send.ts';

/** @returns id of the entity nearest the middle of the view; undefined before the first report */
export function useReading(tabId: number | undefined, frames: readonly FrameTerms[]): string | undefined {
  const [state, setState] = useState<{ tabId: number; entity: string }>();
  // A port reaches the frames that are there when it opens: other frames, another port.
  const frameIds = frames.map(({ frameId }) => frameId).join(' ');
  useEffect(() => {
    if (tabId === undefined || frameIds === '') return;
    const port = browser.tabs.connect(tabId, { name: FOLLOW_PORT });
    port.onMessage.addListener((report: FollowReport) => setState({ tabId, entity: report.entity }));
    // Reading the error tells the browser that it was expected: the page may just be leaving.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return () => port.disconnect();
  }, [tabId, frameIds]);
  return state !== undefined && state.tabId === tabId ? state.entity : undefined;
}
