// Carries out what the card's state table decides: timers, fetching, windows, and words where there is no card.
import type { CardRecord } from '../../core/dataset/card.ts';
import { fillPlaces } from '../../core/i18n/fill.ts';
import { NOTICE_MESSAGES } from '../../core/i18n/notice-messages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { ask, isGone } from '../../platform/messages/send.ts';
import type { CardData } from '../annotator/card-data.ts';
import type { BlockEntry, Mention } from '../annotator/page-terms.ts';
import type { Painter } from '../annotator/painter.ts';
import { type Anchor, anchorOfMention, anchorOfRange } from './anchor.ts';
import { loadCardView, openReader, saveExcerpt } from './card-actions.ts';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardTarget,
  type Opener,
  reduceCard,
  type Unavailable,
} from './card-state.ts';
import { CardWindow } from './card-window.ts';
import { offeredCard } from './contract.ts';
import { copyText } from './copy-text.ts';
import type { TermInText } from './definition-terms.ts';
import { DELAY } from './delays.ts';
import { showNotice } from './notice.ts';
import { PinnedCards } from './pinned-cards.ts';
import { Timers } from './timers.ts';
import { notePainted } from './timing.ts';

export interface CardContext {
  settings: () => Settings;
  termsIn: (text: string, self: string) => TermInText[];
  /** Address of the reader, without a route. */
  readerAddress: string;
  painter: Pick<Painter, 'showOpen'>;
  data: CardData;
  signal: AbortSignal;
}

interface Target extends CardTarget {
  /** Undefined where a text was looked up that is no name. */
  entity: string | undefined;
  text: string;
  anchor: Anchor;
}

export class CardController {
  readonly #context: CardContext;
  readonly #timers: Timers<'rest' | 'grace'>;
  readonly #pinned = new PinnedCards();
  /** Entries by number, so that places have names; weak, so that nothing of the page is held. */
  readonly #numbers = new WeakMap<BlockEntry, number>();
  #state: CardState<Target> = { kind: 'idle' };
  #lastNumber = 0;
  #window: CardWindow | undefined;
  #fetched: CardRecord | undefined;
  #decided = 0;

  constructor(context: CardContext) {
    this.#context = context;
    this.#timers = new Timers(context.signal);
    context.signal.addEventListener(
      'abort',
      () => {
        this.send({ type: 'dismiss' });
        this.#pinned.closeAll();
      },
      { once: true },
    );
  }

  get isOpen(): boolean {
    return this.#window !== undefined;
  }

  /** The card that belongs to a term, not a pinned one. */
  get window(): CardWindow | undefined {
    return this.#window;
  }

  isOpenFor(mention: Mention): boolean {
    return this.#window !== undefined && 'target' in this.#state && this.#state.target.place === this.#placeOf(mention);
  }

  /** A card is likely to be asked for in a moment: what takes time is begun. */
  expect(mention?: Mention): void {
    void loadCardView();
    if (mention !== undefined) void this.#prepare(mention.entity);
  }

  pointerOn(mention: Mention, restless: boolean): void {
    this.send({ type: 'pointer-on-term', target: this.#targetOf(mention), restless });
  }

  ask(mention: Mention, by: Opener): void {
    this.send({ type: 'ask', target: this.#targetOf(mention), by });
  }

  /** Opens the card of an entity beside a stretch of text; says so where there is none. */
  askForText(text: string, entity: string | undefined, range: Range, by: Opener): void {
    const target = { place: `text ${text}`, entity, text, anchor: anchorOfRange(range) };
    this.send({ type: 'ask', target, by });
  }

  /** Closes the card with focus, or else the one that belongs to a term. @returns false where there is nothing to close */
  escape(): boolean {
    if (this.#pinned.closeFocused()) return true;
    if (!this.isOpen) return false;
    this.send({ type: 'dismiss' });
    return true;
  }

  /** Moves focus to the next open card, pinned ones included. */
  focusNext(): void {
    const all = [...(this.#window === undefined ? [] : [this.#window]), ...this.#pinned.all];
    const at = all.findIndex((card) => card.hasFocus);
    all[(at + 1) % all.length]?.focus();
  }

  /** Call when the page's text has changed: the card goes where its term went. */
  refresh(): void {
    this.#window?.place();
  }

  send(event: CardEvent<Target>): void {
    this.#lastNumber += 1;
    const { state, effects } = reduceCard(this.#state, event, this.#lastNumber);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: CardEffect<Target>): void {
    switch (effect.type) {
      case 'prepare':
        // All is on its way while the pointer rests: when the card is wanted, it is there.
        void loadCardView();
        void this.#prepare(effect.target.entity);
        return;
      case 'time-rest':
        this.#timers.set('rest', DELAY.show, () => this.send({ type: 'rested', token: effect.token }));
        return;
      case 'time-grace':
        this.#timers.set('grace', DELAY.grace, () => this.send({ type: 'graced', token: effect.token }));
        return;
      case 'fetch':
        this.#decided = performance.now();
        void this.#fetch(effect.target, effect.token);
        return;
      case 'show':
        this.#show(effect.target, effect.by);
        return;
      case 'hide':
        this.#hide();
        return;
      case 'release':
        this.#release();
        return;
      case 'tell':
        this.#tell(effect.target, effect.why);
        return;
    }
  }

  async #prepare(entity: string | undefined): Promise<void> {
    const record = await this.#lookUp(entity);
    const { settings, termsIn } = this.#context;
    if (typeof record === 'object') termsIn(record.entity.definition[settings().language], record.entity.id);
  }

  async #fetch(target: Target, token: number): Promise<void> {
    const [lookup, loaded] = await Promise.all([this.#lookUp(target.entity), loadCardView()]);
    if (typeof lookup === 'string' || loaded !== 'done') {
      const gone = lookup === 'gone' || loaded === 'gone';
      this.send({ type: 'unavailable', token, why: gone ? 'gone' : 'unknown' });
      return;
    }
    this.#fetched = lookup;
    this.send({ type: 'ready', token });
  }

  async #lookUp(entity: string | undefined): Promise<CardRecord | Unavailable> {
    return entity === undefined ? 'unknown' : this.#context.data.get(entity);
  }

  #show(target: Target, by: Opener): void {
    const offered = offeredCard();
    const record = this.#fetched;
    const { settings, data, termsIn, readerAddress, painter } = this.#context;
    this.#hide();
    if (offered === undefined || record === undefined) return;
    const date = offered.articleDate();
    const focus = by === 'keyboard';
    const content = { record, settings: settings(), articleDate: date, focus, outdated: isGone() };
    const opened: CardWindow = new CardWindow(offered.createView, target.anchor, content, {
      callbacks: {
        close: () => this.#close(opened),
        saveExcerpt: (of, id) => saveExcerpt(of, id, settings().language, date),
        openReader,
        follow: (entity) => data.get(entity),
        termsIn,
        entryLink: (entity) => `${readerAddress}#/entity/${entity}`,
        copyText,
        pin: () => this.send({ type: 'pin' }),
      },
      onLost: () => opened === this.#window && this.send({ type: 'term-lost' }),
      onPointer: (inside) => opened === this.#window && this.send({ type: inside ? 'pointer-in-card' : 'pointer-off' }),
    });
    this.#window = opened;
    painter.showOpen(target.anchor.mention);
    notePainted(this.#decided);
    void ask('recent:record', { id: record.entity.id });
  }

  #hide(): void {
    this.#window?.close();
    this.#window = undefined;
    this.#context.painter.showOpen(undefined);
  }

  #release(): void {
    const released = this.#window;
    this.#window = undefined;
    this.#context.painter.showOpen(undefined);
    if (released !== undefined) this.#pinned.add(released);
  }

  #close(card: CardWindow): void {
    if (card === this.#window) this.send({ type: 'dismiss' });
    else this.#pinned.close(card);
  }

  #tell({ anchor, text }: Target, why: Unavailable): void {
    const settings = this.#context.settings();
    const message = why === 'gone' ? NOTICE_MESSAGES.reloadPage : NOTICE_MESSAGES.noEntry;
    showNotice(fillPlaces(message[settings.language], { text }), settings, anchor, this.#context.signal);
  }

  #targetOf(mention: Mention): Target {
    return {
      place: this.#placeOf(mention),
      entity: mention.entity,
      text: mention.entry.block.text.slice(mention.start, mention.end),
      anchor: anchorOfMention(mention),
    };
  }

  #placeOf({ entry, start }: Mention): string {
    const number = this.#numbers.get(entry) ?? ++this.#lastNumber;
    this.#numbers.set(entry, number);
    return `${String(number)}:${String(start)}`;
  }
}
