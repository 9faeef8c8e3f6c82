// Which mention stands under a point. The caret's position and a map: the cost does not grow with the number of hits.
import { offsetOf } from '../text/block.ts';
import { mentionBeneath } from './covered-text.ts';
import type { Mention, PageTerms } from './page-terms.ts';
import { liveRange } from './painter.ts';

interface CaretDocument {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The boxes of a line count a little beyond the letters, so that a pointer between two lines still finds its term. */
const TOLERANCE = 2;

/**
 * @param shadowRoots open shadow roots whose text may be answered
 * @returns the mention whose box holds the point; the caret alone would also answer for empty space beside a line
 */
export function mentionAtPoint(
  terms: PageTerms,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[] = [],
): Mention | undefined {
  const caret = caretAt(x, y, shadowRoots);
  const entry = caret === undefined ? undefined : terms.entryOfNode(caret.node);
  if (caret === undefined || entry === undefined) {
    // The caret stops at links laid over whole teasers, and at text that cannot be selected; the text is there all the same.
    return mentionBeneath(terms, x, y, shadowRoots, (mention) => isOn(mention, x, y));
  }
  const offset = offsetOf(entry.block, caret.node, caret.offset);
  const mention = offset === undefined ? undefined : terms.mentionAt(entry, offset);
  return mention !== undefined && isOn(mention, x, y) ? mention : undefined;
}

/** The boxes of a mention's lines, in viewport coordinates. */
export function boxesOf(mention: Mention): DOMRect[] {
  const range = liveRange(mention.entry, mention.start, mention.end);
  return range === undefined ? [] : [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

function isOn(mention: Mention, x: number, y: number): boolean {
  return boxesOf(mention).some((box) => contains(box, x, y));
}

function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): { node: Node; offset: number } | undefined {
  const view: CaretDocument = document as CaretDocument;
  if (view.caretPositionFromPoint !== undefined) {
    const position = view.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  const range = view.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - TOLERANCE && x <= box.right + TOLERANCE && y >= box.top - TOLERANCE && y <= box.bottom + TOLERANCE
  );
}
