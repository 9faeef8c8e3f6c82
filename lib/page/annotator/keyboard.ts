// The page's terms by keyboard: to the next and the previous one, what is selected, from card to card, and out again.
import type { CardController } from '../card/card-controller.ts';
import { lookUpSelection, type SelectionContext } from './look-up-selection.ts';
import { firstVisible, mentionsInOrder } from './mention-order.ts';
import type { Mention, PageTerms } from './page-terms.ts';
import { liveRange } from './painter.ts';

interface Context extends SelectionContext {
  terms: PageTerms;
  card: CardController;
  shown: (mention: Mention) => boolean;
  signal: AbortSignal;
}

export interface TermSteps {
  /** Opens the card of the next (1) or previous (-1) marked mention, or of the same again (0). */
  step(direction: 1 | -1 | 0): void;
  /** Scrolls to the n-th mention of an entity, counted from 0 and round again, and opens its card. */
  jump(entity: string, index: number): { done: boolean; total: number };
}

/**
 * Alt+Shift with J (next), K (previous), L (look up the selection, or open the term again), M (from card to card); by the
 * key's place, so that they work on every layout. Escape closes.
 */
export function followKeys(context: Context): TermSteps {
  const { card, terms, signal } = context;
  const steps = termSteps(context);
  const shortcuts = new Map<string, () => void>([
    ['KeyJ', () => steps.step(1)],
    ['KeyK', () => steps.step(-1)],
    ['KeyL', () => lookUpSelection(context, 'keyboard') || steps.step(0)],
    ['KeyM', () => card.focusNext()],
  ]);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      const held = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      const shortcut = held ? shortcuts.get(event.code) : undefined;
      // The keys that go down before the letter give the card's interface its time to load.
      if (held && terms.entries.size > 0) card.expect();
      if (event.key === 'Escape' ? !card.escape() : shortcut === undefined || isEdited(event)) return;
      shortcut?.();
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true, signal },
  );
  return steps;
}

function termSteps({ terms, card, shown }: Context): TermSteps {
  let current: Mention | undefined;
  const open = (mention: Mention): void => {
    current = mention;
    const range = liveRange(mention.entry, mention.start, mention.end);
    const box = range?.getBoundingClientRect();
    // A frame cannot tell whether it is itself in view; scrolling brings its surroundings along.
    if (box !== undefined && (box.top < 0 || box.bottom > innerHeight || window !== window.top))
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    card.ask(mention, 'keyboard');
  };
  return {
    step(direction) {
      const all = mentionsInOrder(terms).filter(shown);
      if (all.length === 0) return;
      const at = all.findIndex((mention) => mention.entry === current?.entry && mention.start === current.start);
      const from = direction === -1 ? all.length - 1 : firstVisible(all);
      const mention = all[at === -1 ? from : (at + direction + all.length) % all.length];
      if (mention !== undefined) open(mention);
    },
    jump(entity, index) {
      const all = mentionsInOrder(terms).filter((mention) => mention.entity === entity);
      const mention = all[all.length === 0 ? 0 : index % all.length];
      if (mention !== undefined) open(mention);
      return { done: mention !== undefined, total: all.length };
    },
  };
}

/** Where text is written, these keys may write letters (on a Mac they do). */
function isEdited(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
