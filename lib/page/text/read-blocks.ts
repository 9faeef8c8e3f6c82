// Reads the document into blocks. A generator, so that the caller decides when to pause: no task of ours may be long,
// whatever the page's size.
import type { TextBlock } from './block.ts';
import { blockElementOf, INLINE, isSkipped, UNSEEN } from './block-elements.ts';
import { nextOutside, ReadingPlace } from './reading-place.ts';

/** After this many nodes the generator yields even without a block, so that a page of empty elements can be paused too. */
const NODES_PER_STEP = 500;

/** At an element a block ends, its children are read, a shadow tree is read before them. */
const ENDS = 1;
const ENTERS = 2;
const HOSTS = 4;

interface ReadOptions {
  /** `own` reads only the text that belongs to the root's own blocks, not that of block elements inside it. */
  depth?: 'deep' | 'own';
  /** Called for each open shadow root, before it is read. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Gets the places of readings that are under way: to be marked before a pause in which the page may change. */
  places?: Set<ReadingPlace>;
}

/**
 * Text blocks at and below a root, in document order, with open shadow roots where their hosts stand.
 * Yields undefined from time to time where there is no block to give yet.
 * The walker has no filter callback: so it is 12 to 19 times faster.
 */
export function* readBlocks(root: Node, options: ReadOptions = {}): Generator<TextBlock | undefined, void, void> {
  if (root instanceof Element) {
    if (isSkipped(root)) return;
    yield* readShadow(root, options);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const place = new ReadingPlace(walker);
  options.places?.add(place);
  const joined = new JoinedText();
  let steps = 0;
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    steps += 1;
    if (steps % NODES_PER_STEP === 0) yield undefined;
    let descend = true;
    let ended: TextBlock | undefined;
    if (node instanceof Text) {
      ended = joined.add(node);
    } else if (node instanceof Element && node !== root) {
      const passage = passageAt(node, options);
      descend = (passage & ENTERS) !== 0;
      if ((passage & ENDS) !== 0) ended = joined.take();
      if ((passage & HOSTS) !== 0) {
        yield ended;
        ended = undefined;
        yield* readShadow(node, options);
      }
    }
    // Asking the caller has its price, and most nodes end no block.
    if (ended !== undefined) yield ended;
    const found = place.found();
    if (found !== undefined) node = found;
    else node = descend ? walker.nextNode() : nextOutside(walker);
  }
  yield joined.take();
  options.places?.delete(place);
}

/** How the reading goes on at an element: bits of the three above. No object: pages have elements by the ten thousand. */
function passageAt(element: Element, { depth }: ReadOptions): number {
  const name = element.localName;
  if (UNSEEN.has(name)) return 0;
  const inline = INLINE.has(name);
  const ends = inline ? 0 : ENDS;
  if (isSkipped(element, name) || (depth === 'own' && !inline)) return ends;
  return element.shadowRoot === null ? ENTERS | ends : ENTERS | HOSTS | ENDS;
}

/** The text right in a shadow root belongs to its host's own. */
function* readShadow(host: Element, options: ReadOptions): Generator<TextBlock | undefined, void, void> {
  if (host.shadowRoot === null) return;
  options.onShadowRoot?.(host.shadowRoot);
  yield* readBlocks(host.shadowRoot, options);
}

/** Gathers the text nodes of one block. */
class JoinedText {
  #element: Element | undefined;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';

  /** @returns the block that ends before the node, if any */
  add(node: Text): TextBlock | undefined {
    const element = blockElementOf(node);
    const ended = element === this.#element ? undefined : this.take();
    this.#element = element;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += node.data;
    return ended;
  }

  /** The block gathered so far, if it holds more than white space and is still there; begins a new one. */
  take(): TextBlock | undefined {
    const element = this.#element;
    this.#element = undefined;
    if (element === undefined) return undefined;
    const block: TextBlock = { element, nodes: this.#nodes, starts: this.#starts, text: this.#text };
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
    return /\S/u.test(block.text) && block.nodes.every((node) => node.isConnected) ? block : undefined;
  }
}
