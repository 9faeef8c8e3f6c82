// The place on the page to which a card belongs: a mention, or selected text.
import { boxesOf } from '../annotator/hit-test.ts';
import type { Mention } from '../annotator/page-terms.ts';
import type { Rectangle } from './place.ts';

export interface Anchor {
  /** Boxes of its lines as they are now, viewport coordinates; none when the text is gone. */
  boxes(): Rectangle[];
  element: Element | undefined;
  /** Painted as open while the card is. */
  mention: Mention | undefined;
}

export function anchorOfMention(mention: Mention): Anchor {
  return { boxes: () => boxesOf(mention), element: mention.entry.block.element, mention };
}

export function anchorOfRange(range: Range): Anchor {
  const container = range.commonAncestorContainer;
  return {
    boxes: () => (range.startContainer.isConnected ? [...range.getClientRects()].filter((box) => box.width > 0) : []),
    element: container instanceof Element ? container : (container.parentElement ?? undefined),
    mention: undefined,
  };
}
