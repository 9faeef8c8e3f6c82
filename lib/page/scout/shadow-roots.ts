// Open shadow roots, found without touching every element: a script pays for each node it touches, the browser's own
// searches do not.

/** Up to so many elements all are asked; it takes a fraction of a millisecond. */
const FEW = 1000;
/**
 * On larger pages these: custom elements (a hyphen in the name), and of the built-in ones the empty, and those whose
 * content fills slots by name. A built-in host with other content of its own is not found here.
 */
const CUSTOM = 'descendant::*[contains(name(), "-")]';

/** The open shadow roots of an element and of the elements below it, not those within these shadow roots. */
export function shadowRootsBelow(node: Element | ShadowRoot): ShadowRoot[] {
  const roots = [...candidates(node)].map((element) => element.shadowRoot).filter((root) => root !== null);
  return [...new Set(roots)];
}

function* candidates(node: Element | ShadowRoot): Generator<Element> {
  if (node instanceof Element) yield node;
  // A search by path cannot begin at a shadow root. The list is live: asked for one, the browser counts no further.
  if (node instanceof ShadowRoot || node.getElementsByTagName('*').item(FEW) === null) {
    yield* node.querySelectorAll('*');
    return;
  }
  for (const element of node.querySelectorAll(':empty, [slot]')) {
    yield element;
    if (element.parentElement !== null) yield element.parentElement;
  }
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let index = 0; index < custom.snapshotLength; index += 1) {
    const element = custom.snapshotItem(index);
    if (element instanceof Element) yield element;
  }
}
