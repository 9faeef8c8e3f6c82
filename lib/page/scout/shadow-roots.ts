// Open shadow roots, found without touching every element: a script pays for each node it touches, the browser's own
// searches do not.

/** Up to so many elements all are asked; it takes a fraction of a millisecond. */
const FEW = 1000;
/**
 * On larger pages these: custom elements (a hyphen in the name), and of the built-in elements that may have a shadow root
 * the empty ones and those that fill slots by name. A built-in host with unnamed content of its own is not found here.
 */
const CUSTOM = './/*[contains(name(), "-")]';
const EMPTY = ':is(article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span):empty';

/** The open shadow roots of an element and of the elements below it, not those within these shadow roots. */
export function shadowRootsBelow(node: Element | ShadowRoot): ShadowRoot[] {
  const roots = [...candidates(node)].map((element) => element.shadowRoot).filter((root) => root !== null);
  return [...new Set(roots)];
}

function* candidates(node: Element | ShadowRoot): Generator<Element> {
  const all = node.querySelectorAll('*');
  if (node instanceof Element) yield node;
  // A search by path cannot begin at a shadow root.
  if (all.length <= FEW || node instanceof ShadowRoot) {
    yield* all;
    return;
  }
  yield* node.querySelectorAll(EMPTY);
  for (const { parentElement } of node.querySelectorAll('[slot]')) if (parentElement !== null) yield parentElement;
  const custom = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let index = 0; index < custom.snapshotLength; index += 1) {
    const element = custom.snapshotItem(index);
    if (element instanceof Element) yield element;
  }
}
