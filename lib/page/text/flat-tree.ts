// The tree as it is laid out: what a slot takes in stands in the slot, and a shadow root in its host.
import { composedParent } from './block-elements.ts';

/** The element in whose layout an element takes part; null above the root. */
export function flatParent(element: Element): Element | null {
  return element.assignedSlot ?? composedParent(element);
}
