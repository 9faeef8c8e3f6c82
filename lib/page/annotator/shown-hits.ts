// Which names of a block are shown: what a page holds back (a closed menu, a tip, a folded answer) is no mention to be
// counted, stepped to or taken as evidence. Asked of the few blocks that hold names, after their text was read.
import { emptyHits, type Hits } from '../../core/match/scan.ts';
import { pointAt, type TextBlock } from '../text/block.ts';
import { flatParent } from '../text/flat-tree.ts';

/** The hits that are shown; the same object where all are. */
export function shownHits(block: TextBlock, hits: Hits): Hits {
  const known = new Map<Element, boolean>();
  const isSeen = (node: Text | undefined): boolean => {
    const element = node?.parentElement ?? block.element;
    const seen = known.get(element) ?? isShown(element);
    known.set(element, seen);
    return seen && !(node !== undefined && isLeftOut(node));
  };
  const kept: number[] = [];
  // Hits follow the text: each node is asked once.
  let node: Text | undefined;
  let seen = true;
  for (let index = 0; index < hits.count; index += 1) {
    const its = pointAt(block, hits.starts[index] ?? 0, false)?.node;
    if (index === 0 || its !== node) seen = isSeen(its);
    node = its;
    if (seen) kept.push(index);
  }
  if (kept.length === hits.count) return hits;
  if (kept.length === 0) return emptyHits();
  return {
    count: kept.length,
    starts: Int32Array.from(kept, (index) => hits.starts[index] ?? 0),
    ends: Int32Array.from(kept, (index) => hits.ends[index] ?? 0),
    payloads: Uint16Array.from(kept, (index) => hits.payloads[index] ?? 0),
  };
}

/** Whether the page shows a text; what is scrolled away, faded or kept for readers of screens alone counts as shown. */
function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own shows its text in that of its parent.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  let box = flatParent(element);
  while (box !== null && getComputedStyle(box).display === 'contents') box = flatParent(box);
  return box?.checkVisibility() === true;
}

/** Whether a text stands in a host whose shadow tree has no place for it, or in a slot that something else fills. */
function isLeftOut({ assignedSlot, parentElement }: Text): boolean {
  if (parentElement instanceof HTMLSlotElement) return parentElement.assignedNodes().length > 0;
  return assignedSlot === null && (parentElement?.shadowRoot ?? null) !== null;
}
