// Tells a side panel which term is being read: the one nearest the middle of the view. Costs nothing while no panel listens.
import { type Browser, browser } from 'wxt/browser';
import type { FollowReport } from '../../platform/messages/protocol.ts';
import { FOLLOW_PORT } from '../../platform/messages/send.ts';
import type { BlockEntry, Mention, PageTerms } from './page-terms.ts';
import { liveRange } from './painter.ts';

/** Milliseconds between reports while the page scrolls: a list that follows faster flickers. */
const BETWEEN_REPORTS = 150;

/** Answers panels that connect, until the signal aborts. @returns call it when the page's terms have changed */
export function followView(terms: PageTerms, signal: AbortSignal): () => void {
  const watches = new Set<ViewWatch>();
  const connected = (port: Browser.runtime.Port): void => {
    if (port.name !== FOLLOW_PORT) return;
    const left = new AbortController();
    const watch = new ViewWatch(
      terms,
      (entity) => port.postMessage({ entity } satisfies FollowReport),
      AbortSignal.any([signal, left.signal]),
    );
    watches.add(watch);
    port.onDisconnect.addListener(() => {
      watches.delete(watch);
      left.abort();
    });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id !== undefined && browser.runtime.onConnect.removeListener(connected),
    { once: true },
  );
  return () => {
    for (const watch of watches) watch.update();
  };
}

class ViewWatch {
  readonly #terms: PageTerms;
  readonly #report: (entity: string) => void;
  readonly #visible = new Set<Element>();
  readonly #observed = new Set<Element>();
  readonly #observer: IntersectionObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reported: string | undefined;

  constructor(terms: PageTerms, report: (entity: string) => void, signal: AbortSignal) {
    this.#terms = terms;
    this.#report = report;
    this.#observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) this.#visible.add(target);
        else this.#visible.delete(target);
      }
      this.#soon();
    });
    document.addEventListener('scroll', () => this.#soon(), { capture: true, passive: true, signal });
    signal.addEventListener(
      'abort',
      () => {
        this.#observer.disconnect();
        clearTimeout(this.#timer);
      },
      { once: true },
    );
    this.update();
  }

  /** Watches the elements that hold terms now. */
  update(): void {
    const wanted = new Set<Element>();
    for (const entry of this.#terms.entries) if (entry.hits.count > 0) wanted.add(entry.block.element);
    for (const element of this.#observed) {
      if (wanted.has(element)) continue;
      this.#observer.unobserve(element);
      this.#observed.delete(element);
      this.#visible.delete(element);
    }
    for (const element of wanted) {
      if (this.#observed.has(element)) continue;
      this.#observed.add(element);
      this.#observer.observe(element);
    }
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const nearest = nearestMention(this.#terms, this.#visible, innerHeight / 2);
      if (nearest === undefined || nearest.entity === this.#reported) return;
      this.#reported = nearest.entity;
      this.#report(nearest.entity);
    }, BETWEEN_REPORTS);
  }
}

/** The mention whose line is nearest a height of the viewport, among those of the given elements. */
function nearestMention(terms: PageTerms, elements: Iterable<Element>, height: number): Mention | undefined {
  let nearest: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    for (const entry of terms.entriesOf(element)) {
      const below = firstBelow(entry, height);
      for (const index of [below - 1, below]) {
        const box = boxOf(entry, index);
        if (box === undefined) continue;
        const distance = Math.abs((box.top + box.bottom) / 2 - height);
        if (distance >= least) continue;
        least = distance;
        nearest = terms.mention(entry, index) ?? nearest;
      }
    }
  }
  return nearest;
}

/** Index of the first hit below a height: hits follow the text, so their boxes go down the page and are searched by halves. */
function firstBelow(entry: BlockEntry, height: number): number {
  let low = 0;
  let high = entry.hits.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(entry, middle);
    if (box === undefined || box.top >= height) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxOf(entry: BlockEntry, index: number): DOMRect | undefined {
  if (index < 0 || index >= entry.hits.count) return undefined;
  return liveRange(entry, entry.hits.starts[index] ?? 0, entry.hits.ends[index] ?? 0)?.getBoundingClientRect();
}
