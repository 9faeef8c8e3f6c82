// Reads the page and keeps what was read true: first the whole document, then what changes, in open shadow roots too.
import { FRAME, pause, runInSlices } from '../slices.ts';
import type { TextBlock } from '../text/block.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { PageTerms } from './page-terms.ts';
import { type Changes, watchChanges } from './watch-changes.ts';

/** Milliseconds after which what was read so far is shown, while the rest of a long page is still being read. */
const FIRST_SHOWN = 24;

export class PageReader {
  readonly #terms: PageTerms;
  readonly #signal: AbortSignal;
  readonly #onSettled: () => void;
  readonly #watched = new WeakSet<Node>();
  readonly shadowRoots: ShadowRoot[] = [];
  #queue: Promise<void> = Promise.resolve();

  /** @param onSettled called whenever the hits were brought up to date */
  constructor(terms: PageTerms, signal: AbortSignal, onSettled: () => void) {
    this.#terms = terms;
    this.#signal = signal;
    this.#onSettled = onSettled;
  }

  /** Reads everything below a root and follows its changes until the signal aborts. */
  async start(root: Node): Promise<void> {
    this.#watch(root);
    await runInSlices(this.#readAll(root), this.#signal);
  }

  *#readAll(root: Node): Generator<undefined | typeof FRAME, void, void> {
    const showAt = performance.now() + FIRST_SHOWN;
    let shown = false;
    for (const block of readBlocks(root)) {
      if (block !== undefined) yield* this.#take(block);
      yield undefined;
      if (!shown && performance.now() >= showAt) {
        shown = true;
        yield* this.#settle();
        // One frame tells which blocks are near the view, the next paints them.
        yield FRAME;
        yield FRAME;
      }
    }
    yield* this.#settle();
  }

  *#settle(): Generator<undefined, void, void> {
    yield* this.#terms.settle();
    this.#onSettled();
  }

  *#take(block: TextBlock): Generator<undefined, void, void> {
    yield* this.#terms.add(block);
    const root = block.element.getRootNode();
    if (root instanceof ShadowRoot) this.#watch(root);
    else if (block.element.shadowRoot !== null) this.#watch(block.element.shadowRoot);
  }

  #watch(root: Node): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    if (root instanceof ShadowRoot) this.shadowRoots.push(root);
    watchChanges(
      root,
      (changes) => {
        this.#queue = this.#queue.then(() => this.#apply(changes));
      },
      this.#signal,
    );
  }

  async #apply(changes: Changes): Promise<void> {
    await pause(this.#signal);
    if (this.#signal.aborted) return;
    if (changes.removed) this.#terms.purge();
    await runInSlices(this.#readChanges(changes), this.#signal);
  }

  *#readChanges(changes: Changes): Generator<undefined, void, void> {
    for (const element of changes.added) {
      if (isRead(element)) yield* this.#readPart(element, 'deep', (inside) => composedContains(element, inside));
    }
    for (const element of changes.own) {
      this.#terms.removeOwn(element);
      if (isRead(element)) yield* this.#readPart(element, 'own', (inside) => inside === element);
    }
    yield* this.#settle();
  }

  *#readPart(
    root: Element,
    depth: 'deep' | 'own',
    belongs: (element: Element) => boolean,
  ): Generator<undefined, void, void> {
    for (const block of readBlocks(root, 0, depth)) {
      if (block !== undefined && belongs(block.element)) yield* this.#take(block);
      yield undefined;
    }
  }
}

/** What somebody is writing is left alone, however deep inside the editor it changed. */
function isRead(element: Element): boolean {
  return element.isConnected && !(element instanceof HTMLElement && element.isContentEditable);
}

/** Whether a node stands at or below an element, shadow trees included. */
function composedContains(element: Element, node: Node): boolean {
  for (
    let current: Node | null = node;
    current !== null;
    current = current instanceof ShadowRoot ? current.host : current.parentNode
  ) {
    if (current === element) return true;
  }
  return false;
}
