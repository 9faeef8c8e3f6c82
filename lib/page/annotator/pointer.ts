// Pointer and keys over the page, turned into events of the card.
import type { Settings } from '../../core/settings/settings.ts';
import type { CardController } from '../card/card-controller.ts';
import { DELAY } from '../card/delays.ts';
import { mentionAtPoint } from './hit-test.ts';
import type { Mention, PageTerms } from './page-terms.ts';

interface Context {
  terms: PageTerms;
  card: CardController;
  settings: () => Settings;
  shadowRoots: readonly ShadowRoot[];
  /** Whether a mention is marked, by the settings; what is not marked does not open. */
  shown: (mention: Mention) => boolean;
  signal: AbortSignal;
}

/** Listens until the signal aborts. Events that a page made up are ignored. */
export function followPointer({ terms, card, settings, shadowRoots, shown, signal }: Context): void {
  let frame: number | undefined;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let last: PointerEvent | undefined;

  const find = (event: { clientX: number; clientY: number }): Mention | undefined => {
    const mention = mentionAtPoint(terms, event.clientX, event.clientY, shadowRoots);
    return mention !== undefined && shown(mention) ? mention : undefined;
  };
  const look = (): void => {
    frame = undefined;
    if (last === undefined || isInCard(last, card)) return;
    const { opening } = settings();
    if (opening === 'click' || (opening === 'modifier' && !last.altKey)) return;
    const mention = find(last);
    if (mention === undefined) card.send({ type: 'pointer-off' });
    else if (performance.now() - scrolledAt > DELAY.afterScroll) card.pointerOn(mention);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      last = event;
      frame ??= requestAnimationFrame(look);
    },
    { passive: true, capture: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', () => card.send({ type: 'pointer-off' }), {
    passive: true,
    signal,
  });
  document.addEventListener(
    'scroll',
    () => {
      scrolledAt = performance.now();
      card.send({ type: 'scrolled' });
    },
    { passive: true, capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isInCard(event, card)) return;
      const touch = (event as PointerEvent).pointerType === 'touch';
      const mention =
        (touch || settings().opening === 'click') && !isOnControl(event) && getSelection()?.isCollapsed !== false
          ? find(event)
          : undefined;
      if (mention !== undefined) card.ask(mention, 'pointer');
      else if (card.isOpen) card.send({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame), { once: true });
}

/** Links and buttons keep their own click. */
function isOnControl(event: Event): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('a[href], button, input, select, textarea, label, summary, [role="button"]') !== null
  );
}

function isInCard(event: Event, card: CardController): boolean {
  return card.hostElement !== undefined && event.composedPath().includes(card.hostElement);
}
