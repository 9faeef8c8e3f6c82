// Follows the page's own changes: what was touched is read again, in batches, never in the page's own task.
import { isHost } from '../card/card-host.ts';
import { untilVisible } from '../slices.ts';
import { blockElementOf, isSkipped, SKIPPED } from '../text/block-elements.ts';

/** What must be read again. */
export interface Changes {
  /** Block elements whose own text changed. */
  own: Set<Element>;
  /** Subtrees that came in, or that may be read now: no more hidden by attribute, no more edited. */
  added: Set<Element>;
  /** Subtrees that may not be read any more. */
  covered: Set<Element>;
  /** Something left the document. */
  removed: boolean;
}

/** Milliseconds a batch gathers: text that is typed or streamed is read some times a second, not at every key. */
const GATHER = 150;
/** More elements than this are not kept apart, and the whole document is read again: so nothing piles up in a hidden tab. */
const MOST_GATHERED = 5000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'contenteditable'],
};

interface Listeners {
  /** Called with one batch at a time; the next waits for its end. `undefined`: too much has changed to tell what. */
  onChanges: (changes: Changes | undefined) => Promise<void>;
  /** The text of a node was edited. Called before the next frame. */
  onEdited: (node: Node) => void;
}

/** Follows any number of trees until the signal aborts: the document, and open shadow roots each by itself. */
export class ChangeWatcher {
  readonly #observer: MutationObserver;
  readonly #listeners: Listeners;
  readonly #signal: AbortSignal;
  #gathered = emptyChanges();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listeners: Listeners, signal: AbortSignal) {
    this.#listeners = listeners;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#gather(records));
    signal.addEventListener(
      'abort',
      () => {
        this.#observer.disconnect();
        clearTimeout(this.#timer);
      },
      { once: true },
    );
  }

  watch(root: Node): void {
    if (!this.#signal.aborted) this.#observer.observe(root, OBSERVED);
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') this.#listeners.onEdited(record.target);
      if (sizeOf(this.#gathered) <= MOST_GATHERED) gather(record, this.#gathered);
    }
    if (sizeOf(this.#gathered) > 0) this.#timer ??= setTimeout(() => void this.#deliver(), GATHER);
  }

  async #deliver(): Promise<void> {
    await untilVisible(this.#signal);
    const changes = this.#gathered;
    this.#gathered = emptyChanges();
    if (!this.#signal.aborted) await this.#listeners.onChanges(sizeOf(changes) > MOST_GATHERED ? undefined : changes);
    this.#timer = undefined;
    this.#gather([]);
  }
}

export function emptyChanges(): Changes {
  return { own: new Set(), added: new Set(), covered: new Set(), removed: false };
}

function sizeOf({ own, added, covered, removed }: Changes): number {
  return own.size + added.size + covered.size + Number(removed);
}

function gather({ type, target, addedNodes, removedNodes }: MutationRecord, into: Changes): void {
  // Our own cards come and go without a change of the page.
  if ([...addedNodes, ...removedNodes].some(isHost)) return;
  const block = blockElementOf(target);
  if (SKIPPED.has(block.localName)) return;
  into.own.add(block);
  if (type === 'attributes' && target instanceof Element) {
    (isSkipped(target) ? into.covered : into.added).add(target);
    // An element in a line belongs to the block around it.
    into.own.add(blockElementOf(target.parentNode ?? target));
  }
  if (removedNodes.length > 0) into.removed = true;
  for (const node of addedNodes) if (node instanceof Element) into.added.add(node);
}
