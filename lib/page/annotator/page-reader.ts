// Reads the page and keeps what was read true: first the whole document, then what changes, in open shadow roots too.

import { lateRoots, WAITING } from '../scout/late-roots.ts';
import { shadowHostsBelow } from '../scout/shadow-roots.ts';
import { FRAME, Pace, runInSlices } from '../slices.ts';
import type { TextBlock } from '../text/block.ts';
import { composedContains, composedParent, isWithinSkipped } from '../text/block-elements.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { ReadingPlace } from '../text/reading-place.ts';
import type { PageTerms } from './page-terms.ts';
import { type Changes, ChangeWatcher, emptyChanges } from './watch-changes.ts';
import { RestyleWatcher } from './watch-restyling.ts';

/** Milliseconds after which what was read so far is shown, while the rest of a long page is still being read. */
const FIRST_SHOWN = 24;

/** Work that pauses, and where it wants to be seen asks for a frame. */
type Reading = Generator<undefined | typeof FRAME, void, void>;

interface Listeners {
  /** What else is to be found out from the hits before anybody is told of them. */
  settling: () => Iterable<undefined>;
  /** Called whenever the hits were brought up to date. */
  onSettled: () => void;
  /** Called at the end of each reading. */
  onRead: () => void;
  /** Called when text that holds hits was edited and is not yet read again. */
  onEdited: () => void;
}

export class PageReader {
  readonly #terms: PageTerms;
  readonly #signal: AbortSignal;
  readonly #listeners: Listeners;
  readonly #watcher: ChangeWatcher;
  readonly #restyling: RestyleWatcher;
  /** To be called when elements were met that may get their shadow root later. */
  readonly #expectRoots: () => void;
  /** One piece of work at a time: two judgements of one page would contradict each other. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Open shadow roots that were met and are still in the document. */
  readonly shadowRoots: ShadowRoot[] = [];
  readonly #met = new WeakSet<ShadowRoot>();
  /** Where the reading stands that is under way, one place for each tree. */
  readonly #places = new Set<ReadingPlace>();

  constructor(terms: PageTerms, signal: AbortSignal, listeners: Listeners) {
    this.#terms = terms;
    this.#signal = signal;
    this.#listeners = listeners;
    this.#restyling = new RestyleWatcher(() => void this.#run(() => this.#lookAgain()), signal);
    this.#expectRoots = lateRoots(() => void this.#run(() => this.#readLateRoots()), signal);
    this.#watcher = new ChangeWatcher(
      {
        onChanges: (changes) => this.#apply(changes),
        onEdited: (node) => terms.entryOfNode(node) !== undefined && listeners.onEdited(),
      },
      signal,
    );
  }

  /** Reads the document and follows its changes until the signal aborts. */
  start(): void {
    // Not the body alone: pages put another in its place.
    this.#watcher.watch(document);
    void this.#run(() => this.#readAll());
    this.#expectRoots();
  }

  /** An element may have been hidden or shown: names that are not shown are left out. */
  suspect(element: Element): void {
    this.#terms.suspect(element);
    this.#restyling.soon();
  }

  *#lookAgain(): Generator<undefined, void, void> {
    this.#terms.doubt();
    // Judging the page costs; what is shown is found out first.
    if (yield* this.#terms.look()) yield* this.#settle('changed');
  }

  #run(work: () => Reading): Promise<void> {
    const done = this.#queue.then(async () => {
      this.#places.clear();
      await runInSlices(work(), this.#signal, () => {
        for (const place of this.#places) place.mark();
      });
      this.#listeners.onRead();
    });
    this.#queue = done;
    return done;
  }

  *#readAll(): Reading {
    const showAt = performance.now() + FIRST_SHOWN;
    let shown = false;
    const pace = new Pace();
    for (const block of this.#blocksOf(document.documentElement, 'deep')) {
      if (block !== undefined) yield* this.#terms.add(block);
      if (block !== undefined && !pace.isDue(block.text.length)) continue;
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

  /** @param tell `changed`: only where any hit has changed */
  *#settle(tell: 'always' | 'changed' = 'always'): Generator<undefined, void, void> {
    const changed = yield* this.#terms.settle();
    this.#restyling.follow(this.#terms.hasFickle);
    if (tell === 'changed' && changed.size === 0) return;
    yield* this.#listeners.settling();
    this.#listeners.onSettled();
  }

  #blocksOf(root: Element, depth: 'deep' | 'own'): Generator<TextBlock | undefined, void, void> {
    return readBlocks(root, { depth, onShadowRoot: (found) => this.#meet(found), places: this.#places });
  }

  #meet(root: ShadowRoot): void {
    if (this.#met.has(root)) return;
    this.#met.add(root);
    this.shadowRoots.push(root);
    this.#watcher.watch(root);
  }

  #apply(changes: Changes | undefined): Promise<void> {
    return this.#run(() => {
      if (changes?.removed !== false) this.#release();
      return changes === undefined ? this.#readAll() : this.#readChanges(changes);
    });
  }

  /** Lets go of what has left the document. */
  #release(): void {
    this.#terms.purge();
    const met = this.shadowRoots.splice(0);
    for (const root of met) {
      if (root.isConnected) this.shadowRoots.push(root);
      else this.#met.delete(root);
    }
  }

  *#readChanges({ added, covered, own }: Changes): Generator<undefined, void, void> {
    for (const element of covered) this.#terms.removeWithin(element);
    for (const element of added) {
      if (element.matches(WAITING) || element.querySelector(WAITING) !== null) this.#expectRoots();
      if (isRead(element) && !hasAncestorIn(element, added))
        yield* this.#readPart(element, 'deep', (inside) => composedContains(element, inside));
      yield undefined;
    }
    for (const element of own) {
      this.#terms.removeOwn(element);
      if (isRead(element)) yield* this.#readPart(element, 'own', (inside) => inside === element);
      yield undefined;
    }
    yield* this.#settle();
  }

  *#readLateRoots(): Generator<undefined, void, void> {
    const roots = shadowHostsBelow(document.documentElement).roots.filter((root) => !this.#met.has(root));
    if (roots.length === 0) return;
    yield* this.#readChanges({ ...emptyChanges(), added: new Set(roots.map(({ host }) => host)) });
  }

  *#readPart(
    root: Element,
    depth: 'deep' | 'own',
    belongs: (element: Element) => boolean,
  ): Generator<undefined, void, void> {
    const pace = new Pace();
    for (const block of this.#blocksOf(root, depth)) {
      if (block !== undefined && belongs(block.element)) yield* this.#terms.add(block);
      if (block === undefined || pace.isDue(block.text.length)) yield undefined;
    }
  }
}

/** What somebody is writing is left alone, however deep inside the editor it changed. */
function isRead(element: Element): boolean {
  return (
    element.isConnected && !(element instanceof HTMLElement && element.isContentEditable) && !isWithinSkipped(element)
  );
}

/** What stands below something that is read anyway need not be read for itself. */
function hasAncestorIn(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let around = composedParent(element); around !== null; around = composedParent(around))
    if (elements.has(around)) return true;
  return false;
}
