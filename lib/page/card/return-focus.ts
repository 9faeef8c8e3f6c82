// Where focus was before a card took it, and how it gets back there.

/** The element with focus, inside open shadow roots too. */
export function deepestFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * Gives focus back. Where nothing had it, the next Tab goes on from the term, not from the end of the document where the
 * card stood.
 * @param to what had focus
 * @param beside element that holds the term
 */
export function returnFocus(to: Element | null, beside: Element | undefined): void {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) {
    to.focus({ preventScroll: true });
    return;
  }
  if (beside?.isConnected !== true) return;
  const selection = getSelection();
  // A selection of the user's stays.
  if (selection?.isCollapsed === true) selection.collapse(beside, 0);
  startTabbingAt(beside);
}

/**
 * Firefox goes on from the caret. Chromium knows no caret in text that is only read, but it remembers where an element stood
 * that had focus and was removed: such a one comes and goes, before anything is drawn.
 */
function startTabbingAt(element: Element): void {
  const stop = document.createElementNS('http://www.w3.org/1999/xhtml', 'span') as HTMLElement;
  stop.tabIndex = -1;
  if (element === document.body) element.prepend(stop);
  else element.before(stop);
  stop.focus({ preventScroll: true });
  stop.remove();
}
