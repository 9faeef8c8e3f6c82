// Paints near the viewport only: ranges are registered for blocks that are near it, never more than a thousand at a time.
// The first frame after registering tens of thousands takes over a hundred milliseconds.
import { isGone } from '../../platform/messages/send.ts';
import { Pace, runInSlices } from '../slices.ts';
import { rangeOf } from '../text/block.ts';
import { BoxlessElements } from './boxless-elements.ts';
import type { BlockEntry, Mention, PageTerms } from './page-terms.ts';

/** Names of the highlights, as `highlights.css` styles them. */
export const HIGHLIGHTS = { core: 'sco-lens-core', contextual: 'sco-lens-contextual', open: 'sco-lens-open' } as const;

const MOST_RANGES = 1000;
/** Blocks with more hits than this are painted by part, by where their hits stand. */
const MANY_HITS = 200;
/** How far around the viewport counts as near: half its height, so that scrolling finds terms already marked. */
const MARGIN = 0.5;

interface Listeners {
  /** Decides by the settings which mentions are marked. */
  shown: (mention: Mention) => boolean;
  /** An element with names has lost its box, or has come into view though its names were not shown. */
  onSuspect: (element: Element) => void;
}

export class Painter {
  readonly #terms: PageTerms;
  readonly #near = new Set<Element>();
  readonly #observed = new Set<Element>();
  /** Elements without a box of their own, by the nearest that has one. */
  readonly #boxless = new BoxlessElements();
  readonly #observer: IntersectionObserver;
  readonly #signal: AbortSignal;
  readonly #listeners: Listeners;
  /** What we put into the page's registry; whatever else stands under our names is another annotator's. */
  readonly #registered = new Map<string, Highlight>();
  #scheduled = false;
  /** Ends the update that is under way when the next begins. */
  #update = new AbortController();

  constructor(terms: PageTerms, signal: AbortSignal, listeners: Listeners) {
    this.#terms = terms;
    this.#signal = signal;
    this.#listeners = listeners;
    this.#observer = new IntersectionObserver((changes) => this.#onIntersections(changes), {
      rootMargin: `${String(MARGIN * 100)}% 0px`,
    });
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    document.addEventListener('scroll', () => this.#onScroll(), { capture: true, passive: true, signal });
    addEventListener('resize', () => this.repaint(), { passive: true, signal });
  }

  /** Follows the entries as they are now; call after hits changed. On long pages it goes on in slices. */
  update(): void {
    this.#update.abort();
    this.#update = new AbortController();
    this.repaint();
    void runInSlices(this.#observe(), AbortSignal.any([this.#signal, this.#update.signal]));
  }

  *#observe(): Generator<undefined, void, void> {
    const wanted = new Set<Element>();
    const pace = new Pace();
    for (const entry of this.#terms.entries) {
      if (entry.hits.count > 0 || this.#terms.isVeiled(entry.block.element)) wanted.add(entry.block.element);
      if (pace.isDue(0)) yield undefined;
    }
    for (const element of this.#observed) {
      if (pace.isDue(0)) yield undefined;
      if (wanted.has(element)) continue;
      this.#observed.delete(element);
      for (const target of this.#boxless.release(element)) {
        if (this.#observed.has(target)) continue;
        this.#observer.unobserve(target);
        this.#near.delete(target);
      }
    }
    for (const element of wanted) {
      if (pace.isDue(0)) yield undefined;
      if (this.#observed.has(element)) continue;
      this.#observed.add(element);
      this.#observer.observe(element);
    }
    this.repaint();
  }

  /** Paints in the next frame, once however often it was asked for. */
  repaint(): void {
    if (this.#scheduled || this.#signal.aborted) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      if (!this.#signal.aborted) this.#paint();
    });
  }

  /** Marks the mention whose card is open, or none. */
  showOpen(mention: Mention | undefined): void {
    const range = mention === undefined ? undefined : rangeOf(mention.entry.block, mention.start, mention.end);
    this.#register(HIGHLIGHTS.open, range === undefined ? new Highlight() : new Highlight(range));
  }

  /** Whether the extension was updated and the annotator of its newer version has taken our place. */
  get isReplaced(): boolean {
    return (
      isGone() && Object.values(HIGHLIGHTS).some((name) => CSS.highlights.get(name) !== this.#registered.get(name))
    );
  }

  #paint(): void {
    const core = new Highlight();
    const contextual = new Highlight();
    let count = 0;
    for (const element of this.#nearestFirst()) {
      for (const entry of this.#terms.entriesOf(element)) {
        const [from, to] = entry.hits.count > MANY_HITS ? nearHits(entry) : [0, entry.hits.count];
        for (let index = from; index < to && count < MOST_RANGES; index += 1) {
          const mention = this.#terms.mention(entry, index);
          if (mention === undefined || !this.#listeners.shown(mention)) continue;
          const range = rangeOf(entry.block, mention.start, mention.end);
          if (range === undefined) continue;
          (mention.tier === 'core' ? core : contextual).add(range);
          count += 1;
        }
      }
    }
    this.#register(HIGHLIGHTS.core, core);
    this.#register(HIGHLIGHTS.contextual, contextual);
  }

  /** Where not all can be painted, what is in view comes before what is only near it. Runs in a frame. */
  #nearestFirst(): Iterable<Element> {
    const near = [...this.#boxless.withThose(this.#near)];
    let hits = 0;
    for (const element of near) for (const entry of this.#terms.entriesOf(element)) hits += entry.hits.count;
    if (hits <= MOST_RANGES) return near;
    const middle = innerHeight / 2;
    const distances = new Map(near.map((element) => [element, distance(element.getBoundingClientRect(), middle)]));
    return near.sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
  }

  #onIntersections(changes: readonly IntersectionObserverEntry[]): void {
    for (const change of changes) {
      if (change.isIntersecting) this.#near.add(change.target);
      else this.#near.delete(change.target);
    }
    this.repaint();
    // A long page tells of tens of thousands at once.
    void runInSlices(this.#lookAtBoxes(changes), this.#signal);
  }

  *#lookAtBoxes(changes: readonly IntersectionObserverEntry[]): Generator<undefined, void, void> {
    const pace = new Pace();
    for (const change of changes) {
      this.#lookAtBox(change);
      if (pace.isDue(0)) yield undefined;
    }
  }

  #lookAtBox({ target, boundingClientRect }: IntersectionObserverEntry): void {
    // What has left the document is let go of with the changes.
    if (!target.isConnected) return;
    const empty = isEmpty(boundingClientRect);
    const stand = empty ? this.#boxless.standIn(target) : undefined;
    if (stand !== undefined) this.#observer.observe(stand);
    else if (empty !== this.#terms.isVeiled(target)) this.#listeners.onSuspect(target);
  }

  #onScroll(): void {
    for (const element of this.#boxless.withThose(this.#near)) {
      for (const entry of this.#terms.entriesOf(element)) {
        if (entry.hits.count > MANY_HITS) {
          this.repaint();
          return;
        }
      }
    }
  }

  #clear(): void {
    this.#observer.disconnect();
    for (const name of Object.values(HIGHLIGHTS)) this.#register(name, new Highlight());
  }

  /** An empty highlight is none. */
  #register(name: string, highlight: Highlight): void {
    if (this.isReplaced) return;
    if (highlight.size === 0) {
      this.#registered.delete(name);
      CSS.highlights.delete(name);
    } else {
      this.#registered.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }
}

/** How far a box is from a height, CSS pixels; 0 where it holds it. */
function distance({ top, bottom }: DOMRectReadOnly, height: number): number {
  return Math.max(top - height, height - bottom, 0);
}

function isEmpty({ width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0;
}

/**
 * The hits of a very long block that stand near the viewport: hits follow the text, so their boxes go down the page and
 * can be searched by halves. Runs in a frame, after layout.
 */
function nearHits(entry: BlockEntry): [from: number, to: number] {
  const margin = innerHeight * MARGIN;
  const from = firstHit(entry, (box) => box.bottom >= -margin);
  const to = firstHit(entry, (box) => box.top > innerHeight + margin);
  return [from, Math.min(to, from + MOST_RANGES)];
}

function firstHit(entry: BlockEntry, holds: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = entry.hits.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(entry, middle);
    if (box === undefined || holds(box)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxOf(entry: BlockEntry, index: number): DOMRect | undefined {
  return liveRange(entry, entry.hits.starts[index] ?? 0, entry.hits.ends[index] ?? 0)?.getBoundingClientRect();
}

/** A live range, for measuring; let go of at once. */
export function liveRange(entry: BlockEntry, start: number, end: number): Range | undefined {
  const still = rangeOf(entry.block, start, end);
  if (still === undefined || !still.startContainer.isConnected) return undefined;
  const range = document.createRange();
  try {
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
  } catch {
    return undefined; // the text was shortened under us; the next reading will see it
  }
  return range;
}
