// The pointer over the page, turned into events of the card.
import type { Settings } from '../../core/settings/settings.ts';
import type { CardController } from '../card/card-controller.ts';
import { isOurs } from '../card/card-host.ts';
import { DELAY, DISTANCE } from '../card/delays.ts';
import { isOnWay, type Point } from '../card/safe-cone.ts';
import { Timers } from '../card/timers.ts';
import { mentionAtPoint } from './hit-test.ts';
import type { Mention, PageTerms } from './page-terms.ts';

export interface PointerContext {
  terms: PageTerms;
  card: CardController;
  settings: () => Settings;
  shadowRoots: readonly ShadowRoot[];
  /** Whether a mention is marked, by the settings; what is not marked does not open. */
  shown: (mention: Mention) => boolean;
  signal: AbortSignal;
}

/** Listens until the signal aborts. Events that a page made up are ignored. */
export function followPointer(context: PointerContext): void {
  const { card, settings, signal } = context;
  const pointer = new PointerOverTerms(context);
  const options = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0) pointer.moved(event);
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      // Between a finger's coming down and its tap there is time to fetch.
      const mention = event.isTrusted && event.pointerType === 'touch' ? pointer.find(event) : undefined;
      if (mention !== undefined) card.expect(mention);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && pointer.left(), {
    passive: true,
    signal,
  });
  document.addEventListener('scroll', () => pointer.scrolled(), options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Alt' && settings().opening === 'modifier') pointer.modified();
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      const touch = (event as PointerEvent).pointerType === 'touch';
      const opens = (touch || settings().opening === 'click') && !isOnControl(event);
      const mention = opens && getSelection()?.isCollapsed !== false ? pointer.find(event) : undefined;
      if (mention !== undefined && !card.isOpenFor(mention)) card.ask(mention, 'click');
      else if (card.isOpen) card.send({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
}

class PointerOverTerms {
  readonly #context: PointerContext;
  readonly #timers: Timers<'after-scroll' | 'in-cone'>;
  #frame: number | undefined;
  #scrolledAt = Number.NEGATIVE_INFINITY;
  #last: PointerEvent | undefined;
  /** Where the pointer last came to rest; within the jitter of it, it still rests. */
  #restingAt: Point | undefined;
  /** Last point on the term whose card is open: from there the way into the card begins. */
  #leftTermAt: Point | undefined;

  constructor(context: PointerContext) {
    this.#context = context;
    this.#timers = new Timers(context.signal);
    context.signal.addEventListener('abort', () => this.#frame !== undefined && cancelAnimationFrame(this.#frame), {
      once: true,
    });
  }

  moved(event: PointerEvent): void {
    // Asked now: after its dispatch an event no longer knows its path.
    if (isOurs(event)) {
      this.#last = undefined;
      return;
    }
    this.#last = event;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#look();
    });
  }

  /** The modifier key went down over whatever the pointer rests on. */
  modified(): void {
    this.#look(true);
  }

  left(): void {
    this.#last = undefined;
    this.#context.card.send({ type: 'pointer-off' });
  }

  scrolled(): void {
    this.#scrolledAt = performance.now();
    this.#context.card.send({ type: 'scrolled' });
  }

  find({ clientX, clientY }: { clientX: number; clientY: number }): Mention | undefined {
    const { terms, shadowRoots, shown } = this.#context;
    const mention = mentionAtPoint(terms, clientX, clientY, shadowRoots);
    return mention !== undefined && shown(mention) ? mention : undefined;
  }

  #look(modified = false): void {
    const event = this.#last;
    const { card, settings } = this.#context;
    if (event === undefined) return;
    const { opening } = settings();
    const mayOpen = opening === 'hover' || (opening === 'modifier' && (modified || event.altKey));
    const at = { x: event.clientX, y: event.clientY };
    const restless = this.#moveRest(at);
    const mention = this.find(event);
    if (mention !== undefined && card.isOpenFor(mention)) {
      this.#leftTermAt = at;
      card.pointerOn(mention, restless);
    } else if (this.#isOnWay(at)) {
      card.send({ type: 'pointer-on-way' });
      // A pointer that stops on the way means what it stopped on.
      this.#timers.set('in-cone', DELAY.show, () => this.#stopOn(event, mayOpen));
    } else if (mention === undefined || !mayOpen) {
      // With "click only" or a key, the pointer over a term says that either may follow.
      if (mention !== undefined) card.expect(mention);
      card.send({ type: 'pointer-off' });
    } else {
      this.#openLater(event, mention, restless);
    }
  }

  /** Terms that scroll under the pointer are not asked for; a pointer that moved since then looks again. */
  #openLater(event: PointerEvent, mention: Mention, restless: boolean): void {
    const wait = this.#scrolledAt + DELAY.afterScroll - performance.now();
    if (wait <= 0) {
      this.#leftTermAt = { x: event.clientX, y: event.clientY };
      this.#context.card.pointerOn(mention, restless);
    } else if (event.timeStamp > this.#scrolledAt) {
      this.#timers.set('after-scroll', wait, () => event === this.#last && this.#look());
    }
  }

  #stopOn(event: PointerEvent, mayOpen: boolean): void {
    const mention = event === this.#last && mayOpen ? this.find(event) : undefined;
    if (mention !== undefined) this.#context.card.pointerOn(mention, false);
  }

  #isOnWay(at: Point): boolean {
    const { window } = this.#context.card;
    return window !== undefined && this.#leftTermAt !== undefined && isOnWay(this.#leftTermAt, at, window.box);
  }

  /** @returns true when the pointer has left the place where it rested */
  #moveRest(at: Point): boolean {
    const rest = this.#restingAt;
    if (rest !== undefined && Math.hypot(at.x - rest.x, at.y - rest.y) <= DISTANCE.jitter) return false;
    this.#restingAt = at;
    return true;
  }
}

/** Links and buttons keep their own click. */
function isOnControl(event: Event): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('a[href], button, input, select, textarea, label, summary, [role="button"]') !== null
  );
}
