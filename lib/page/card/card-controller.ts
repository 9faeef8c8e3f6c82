// Carries out what the card's state table decides: timers, fetching, drawing, placing, letting go.
import type { CardRecord } from '../../core/dataset/card.ts';
import { excerptToSave } from '../../core/excerpt/from-dataset.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { ask } from '../../platform/messages/send.ts';
import type { CardData } from '../annotator/card-data.ts';
import { boxesOf } from '../annotator/hit-test.ts';
import type { Mention } from '../annotator/page-terms.ts';
import type { Painter } from '../annotator/painter.ts';
import { CardHost } from './card-host.ts';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardTarget,
  IDLE,
  type Opener,
  reduceCard,
} from './card-state.ts';
import { type CardView, offeredCardView } from './contract.ts';
import { DELAY, DISTANCE } from './delays.ts';
import { placeCard, type Rectangle } from './place.ts';

interface Context {
  settings: () => Settings;
  articleDate: string | undefined;
  painter: Painter;
  data: CardData;
  signal: AbortSignal;
}

export class CardController {
  readonly #context: Context;
  readonly #host = new CardHost();
  readonly #mentions = new Map<number, Mention>();
  readonly #numbers = new WeakMap<object, Map<number, number>>();
  #state: CardState = IDLE;
  #lastNumber = 0;
  #view: CardView | undefined;
  #record: CardRecord | undefined;
  #focusBefore: Element | null = null;

  constructor(context: Context) {
    this.#context = context;
    context.signal.addEventListener('abort', () => this.send({ type: 'dismiss' }), { once: true });
  }

  get isOpen(): boolean {
    return this.#state.kind === 'open' || this.#state.kind === 'leaving';
  }

  get hostElement(): HTMLElement | undefined {
    return this.#host.element;
  }

  pointerOn(mention: Mention): void {
    this.send({ type: 'pointer-on-term', target: this.#targetOf(mention) });
  }

  ask(mention: Mention, by: Opener): void {
    this.send({ type: 'ask', target: this.#targetOf(mention), by });
  }

  send(event: CardEvent): void {
    this.#lastNumber += 1;
    const { state, effects } = reduceCard(this.#state, event, this.#lastNumber);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: CardEffect): void {
    switch (effect.type) {
      case 'prepare':
        // Both are on their way while the pointer rests: when the card is wanted, they are there.
        void this.#context.data.get(effect.target.entity);
        void loadCardView();
        return;
      case 'time-rest':
        this.#after(DELAY.show, { type: 'rested', token: effect.token });
        return;
      case 'time-grace':
        this.#after(DELAY.grace, { type: 'graced', token: effect.token });
        return;
      case 'fetch':
        void this.#fetch(effect.target, effect.token);
        return;
      case 'show':
        this.#show(effect.target, effect.by);
        return;
      case 'hide':
        this.#hide();
        return;
    }
  }

  #after(milliseconds: number, event: CardEvent): void {
    const timer = setTimeout(() => this.send(event), milliseconds);
    this.#context.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #fetch(target: CardTarget, token: number): Promise<void> {
    const [lookup, loaded] = await Promise.all([this.#context.data.get(target.entity), loadCardView()]);
    this.#record = lookup.found;
    this.send({ type: lookup.found !== undefined && loaded ? 'ready' : 'unavailable', token });
  }

  #show(target: CardTarget, by: Opener): void {
    const factory = offeredCardView();
    const mention = this.#mentions.get(target.mention);
    if (factory === undefined || mention === undefined || this.#record === undefined) return;
    this.#focusBefore = document.activeElement;
    const shadow = this.#host.open();
    this.#view = factory(shadow, {
      close: () => this.send({ type: 'dismiss' }),
      saveExcerpt: (id) => this.#save(id),
      openReader: (route) => void ask('reader:open', { route }),
      follow: async (entity) => {
        const { found } = await this.#context.data.get(entity);
        if (found !== undefined) this.#record = found;
        return found;
      },
      resized: () => this.#place(mention),
    });
    const settings = this.#context.settings();
    this.#host.prepare(DISTANCE.width);
    this.#view.show({
      record: this.#record,
      settings,
      articleDate: this.#context.articleDate,
      focus: by === 'keyboard',
    });
    this.#host.element?.addEventListener('pointerenter', () => this.send({ type: 'pointer-in-card' }), {
      signal: this.#context.signal,
    });
    this.#host.element?.addEventListener('pointerleave', () => this.send({ type: 'pointer-off' }), {
      signal: this.#context.signal,
    });
    this.#place(mention);
    this.#context.painter.showOpen(mention);
    void ask('recent:record', { id: target.entity });
  }

  #place(mention: Mention): void {
    const host = this.#host.element;
    if (host === undefined) return;
    const lines = boxesOf(mention);
    if (lines.length === 0) return;
    const viewport = visibleArea();
    const height = this.#view?.naturalHeight() ?? host.getBoundingClientRect().height;
    const rightToLeft = getComputedStyle(mention.entry.block.element).direction === 'rtl';
    this.#host.place(placeCard({ height, lines, viewport, rightToLeft }));
  }

  #hide(): void {
    this.#view?.destroy();
    this.#view = undefined;
    const hadFocus = document.activeElement === this.#host.element;
    this.#host.close();
    this.#context.painter.showOpen(undefined);
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
  }

  async #save(excerptId: string): Promise<boolean> {
    if (this.#record === undefined) return false;
    const page = {
      url: location.href,
      title: document.title,
      ...(this.#context.articleDate === undefined ? {} : { date: this.#context.articleDate }),
    };
    const input = excerptToSave(this.#record, excerptId, this.#context.settings().language, page);
    return input !== undefined && (await ask('excerpt:save', input)).ok;
  }

  #targetOf(mention: Mention): CardTarget {
    const ofEntry = this.#numbers.get(mention.entry) ?? new Map<number, number>();
    this.#numbers.set(mention.entry, ofEntry);
    let number = ofEntry.get(mention.start);
    if (number === undefined) {
      number = this.#mentions.size + 1;
      ofEntry.set(mention.start, number);
    }
    this.#mentions.set(number, mention);
    return { entity: mention.entity, mention: number };
  }
}

/** Has the card's interface injected; true when it is there. */
async function loadCardView(): Promise<boolean> {
  if (offeredCardView() !== undefined) return true;
  await ask('card:load', {});
  return offeredCardView() !== undefined;
}

/** What of the page can be seen, zoomed by fingers or not, in layout viewport coordinates. */
function visibleArea(): Rectangle {
  const view = globalThis.visualViewport;
  if (view === null || view === undefined)
    return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  return {
    left: view.offsetLeft,
    top: view.offsetTop,
    right: view.offsetLeft + view.width,
    bottom: view.offsetTop + view.height,
  };
}
