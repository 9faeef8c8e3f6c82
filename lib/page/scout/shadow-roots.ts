// Open shadow roots, found without touching every element: a script pays for each node it touches, the browser's own
// searches do not.
import { WAITING } from './late-roots.ts';

/** Up to so many elements all are asked; it takes a fraction of a millisecond. */
const FEW = 1000;
/**
 * On larger pages these: custom elements (a hyphen in the name), and of the built-in ones the empty, and those whose
 * content fills slots by name. A built-in host with other content of its own is not found here.
 */
const CUSTOM = 'descendant-or-self::*[contains(name(), "-")]';
const BUILT_IN = ':empty, [slot]';

export interface ShadowHosts {
  /** The open shadow roots of an element and of the elements below it, not those within these shadow roots. */
  roots: ShadowRoot[];
  /** Custom elements wait for their definition, which may bring a shadow root. */
  waiting: boolean;
}

export function shadowHostsBelow(node: Element | ShadowRoot): ShadowHosts {
  // A search by path cannot begin at a shadow root. The list is live: asked for one, the browser counts no further.
  if (node instanceof ShadowRoot || node.getElementsByTagName('*').item(FEW) === null) {
    const all = [...node.querySelectorAll('*')];
    if (node instanceof Element) all.push(node);
    return { roots: rootsOf(all), waiting: node.querySelector(WAITING) !== null };
  }
  const custom = customElementsFrom(node);
  const hosts = [...node.querySelectorAll(BUILT_IN)].flatMap((element) =>
    element.hasAttribute('slot') ? [element.parentElement, element] : element,
  );
  return { roots: rootsOf([node, ...custom, ...hosts]), waiting: custom.some((element) => element.matches(WAITING)) };
}

function customElementsFrom(node: Element): Element[] {
  const found = document.evaluate(CUSTOM, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const elements: Element[] = [];
  for (let index = 0; index < found.snapshotLength; index += 1) elements.push(found.snapshotItem(index) as Element);
  return elements;
}

function rootsOf(elements: readonly (Element | null)[]): ShadowRoot[] {
  const roots = elements.flatMap((element) => element?.shadowRoot ?? []);
  return [...new Set(roots)];
}
