// The page's terms by keyboard: to the next and the previous one, and out again.
import type { CardController } from '../card/card-controller.ts';
import type { Mention, PageTerms } from './page-terms.ts';
import { liveRange } from './painter.ts';

interface Context {
  terms: PageTerms;
  card: CardController;
  shown: (mention: Mention) => boolean;
  signal: AbortSignal;
}

export interface TermSteps {
  /** Opens the card of the next (1) or previous (-1) marked mention. */
  step(direction: 1 | -1): void;
  /** Scrolls to the n-th mention of an entity, counted from 0 and round again, and opens its card. */
  jump(entity: string, index: number): { done: boolean; total: number };
}

/** Alt+Shift+J and Alt+Shift+K by the key's place, so that they work on every layout. Escape closes. */
export function followKeys({ terms, card, shown, signal }: Context): TermSteps {
  let current: Mention | undefined;
  const open = (mention: Mention): void => {
    current = mention;
    const range = liveRange(mention.entry, mention.start, mention.end);
    const element = range?.startContainer.parentElement;
    const box = range?.getBoundingClientRect();
    if (box !== undefined && (box.top < 0 || box.bottom > innerHeight))
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    card.ask(mention, 'keyboard');
  };
  const step = (direction: 1 | -1): void => {
    const all = mentionsInOrder(terms).filter(shown);
    if (all.length === 0) return;
    const at =
      current === undefined
        ? -1
        : all.findIndex((mention) => mention.entry === current?.entry && mention.start === current.start);
    const next =
      at === -1 ? (direction === 1 ? firstVisible(all) : all.length - 1) : (at + direction + all.length) % all.length;
    const mention = all[next];
    if (mention !== undefined) open(mention);
  };
  const jump = (entity: string, index: number): { done: boolean; total: number } => {
    const all = mentionsInOrder(terms).filter((mention) => mention.entity === entity);
    const mention = all[all.length === 0 ? 0 : index % all.length];
    if (mention !== undefined) open(mention);
    return { done: mention !== undefined, total: all.length };
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && card.isOpen) {
        card.send({ type: 'dismiss' });
        event.stopPropagation();
        event.preventDefault();
      } else if (
        event.altKey &&
        event.shiftKey &&
        !event.ctrlKey &&
        !event.metaKey &&
        (event.code === 'KeyJ' || event.code === 'KeyK')
      ) {
        step(event.code === 'KeyJ' ? 1 : -1);
        event.preventDefault();
      }
    },
    { capture: true, signal },
  );
  return { step, jump };
}

/** All mentions in the order of the document. Built when asked for: pages change more often than people step. */
function mentionsInOrder(terms: PageTerms): Mention[] {
  const entries = [...terms.entries].filter((entry) => entry.hits.count > 0);
  entries.sort((a, b) => {
    const [first, second] = [a.block.nodes[0], b.block.nodes[0]];
    if (first === undefined || second === undefined || first === second) return 0;
    return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
  return entries.flatMap((entry) => {
    const mentions: Mention[] = [];
    for (let index = 0; index < entry.hits.count; index += 1) {
      const mention = terms.mention(entry, index);
      if (mention !== undefined) mentions.push(mention);
    }
    return mentions;
  });
}

/** The first mention at or below the top of the viewport: stepping starts where one reads. */
function firstVisible(mentions: readonly Mention[]): number {
  const index = mentions.findIndex(
    (mention) => (liveRange(mention.entry, mention.start, mention.end)?.getBoundingClientRect().bottom ?? -1) >= 0,
  );
  return Math.max(0, index);
}
