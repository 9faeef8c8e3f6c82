// Jumps from mention to mention over all frames of a tab, and back to where one was.
import { useState } from 'react';
import { type FrameTerms, frameOfMention } from '../../core/search/frame-terms.ts';
import { askTab } from '../messages/send.ts';

export interface JumpPlace {
  entity: string;
  /** Counted from 0. */
  position: number;
  total: number;
}

export interface Jumps {
  place: JumpPlace | undefined;
  /** 1 is the next mention, -1 the one before. The first step leads to the first, or the last. */
  step: (entity: string, by: 1 | -1) => void;
  back: () => void;
}

export function useJumps(tabId: number | undefined, frames: readonly FrameTerms[]): Jumps {
  const [last, setLast] = useState<JumpPlace & { tabId: number }>();
  const place = last?.tabId === tabId ? last : undefined;
  return {
    place,
    step: (entity, by) => {
      if (tabId === undefined) return;
      const from = place?.entity === entity ? place.position : by === 1 ? -1 : 0;
      const target = frameOfMention(frames, entity, from + by);
      if (target === undefined) return;
      const { frameId, index, position, total } = target;
      void askTab(tabId, 'tab:jump', { entity, index }, frameId).then((reply) => {
        if (reply.ok && reply.content.done) setLast({ tabId, entity, position, total });
      });
    },
    back: () => {
      setLast(undefined);
      if (tabId !== undefined) for (const { frameId } of frames) void askTab(tabId, 'tab:back', {}, frameId);
    },
  };
}
