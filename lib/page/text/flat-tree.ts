// The tree as it is laid out: what a slot takes in stands in the slot, and a shadow root in its host.

/** The element in whose layout an element takes part; null above the root, and where nothing lays it out. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
