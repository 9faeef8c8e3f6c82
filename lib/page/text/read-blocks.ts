// Reads the document into blocks. A generator, so that the caller decides when to pause: no task of ours may be long,
// whatever the page's size.
import type { TextBlock } from './block.ts';
import { blockElementOf, HEADINGS, INLINE, isSkipped, nameOf } from './block-elements.ts';

/** After this many nodes the generator yields even without a block, so that a page of empty elements can be paused too. */
const NODES_PER_STEP = 500;

/**
 * Text blocks below a root, in document order, with open shadow roots where their hosts stand.
 * `own` reads only the text that belongs to the root's own blocks, not that of block elements inside it.
 * Yields undefined from time to time where there is no block to give yet.
 * The walker has no filter callback: so it is 12 to 19 times faster.
 */
export function* readBlocks(root: Node, section = 0, depth: 'deep' | 'own' = 'deep'): Generator<TextBlock | undefined, number, void> {
  if (root instanceof Element && isSkipped(root)) return section;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const joined = new JoinedText();
  let currentSection = section;
  let steps = 0;
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    steps += 1;
    if (steps % NODES_PER_STEP === 0) yield undefined;
    if (node instanceof Text) {
      const element = blockElementOf(node);
      if (element !== joined.element) yield joined.take(currentSection);
      joined.add(node, element);
      node = walker.nextNode();
    } else if (node instanceof Element && node !== root) {
      const name = nameOf(node);
      if (!INLINE.has(name)) yield joined.take(currentSection);
      if (HEADINGS.has(name)) currentSection += 1;
      if (isSkipped(node, name) || (depth === 'own' && !INLINE.has(name))) {
        node = nextOutside(walker);
        continue;
      }
      if (node.shadowRoot !== null) {
        yield joined.take(currentSection);
        currentSection = yield* readBlocks(node.shadowRoot, currentSection);
      }
      node = walker.nextNode();
    } else {
      node = walker.nextNode();
    }
  }
  yield joined.take(currentSection);
  return currentSection;
}

/** The next node after the whole subtree of the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null) return null;
  }
}

/** Gathers the text nodes of one block. */
class JoinedText {
  element: Element | undefined;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';

  add(node: Text, element: Element): void {
    this.element = element;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += node.data;
  }

  /** The block gathered so far, if it holds more than white space; begins a new one. */
  take(section: number): TextBlock | undefined {
    const { element } = this;
    this.element = undefined;
    if (element === undefined) return undefined;
    const block: TextBlock = { element, nodes: this.#nodes, starts: this.#starts, text: this.#text, section };
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
    return /\S/u.test(block.text) ? block : undefined;
  }
}
