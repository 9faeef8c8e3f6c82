// One card on the screen: its host, what is drawn in it, and where it stands. A card belongs to its term until it is
// pinned; then it belongs to the place where it was put.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Anchor } from './anchor.ts';
import { CardHost } from './card-host.ts';
import type { CardCallbacks, CardModel, CardView, CardViewFactory } from './contract.ts';
import { DISTANCE } from './delays.ts';
import { placeCard, placePinned, type Rectangle } from './place.ts';
import { deepestFocus, returnFocus } from './return-focus.ts';
import { followVisibleArea, visibleArea } from './visible-area.ts';

export interface CardContent {
  record: CardRecord;
  settings: Settings;
  articleDate: string | undefined;
  focus: boolean;
  outdated: boolean;
}

interface Owner {
  /** Callbacks of the interface that do not concern the window itself. */
  callbacks: Omit<CardCallbacks, 'resized' | 'moveBy'>;
  /** The term has left the screen or the document. */
  onLost: () => void;
  onPointer: (inside: boolean) => void;
}

export class CardWindow {
  readonly #host: CardHost;
  readonly #view: CardView;
  readonly #anchor: Anchor;
  readonly #owner: Owner;
  readonly #ending = new AbortController();
  readonly #focusBefore: Element | null;
  #model: CardModel;
  #pinnedAt: { left: number; top: number } | undefined;

  constructor(factory: CardViewFactory, anchor: Anchor, content: CardContent, owner: Owner) {
    this.#anchor = anchor;
    this.#owner = owner;
    this.#focusBefore = deepestFocus();
    this.#model = { ...content, pinned: false };
    this.#host = new CardHost(anchor.element);
    this.#host.prepare(DISTANCE.width * this.#scale);
    this.#view = factory(this.#host.shadow, {
      ...owner.callbacks,
      resized: () => this.place(),
      moveBy: (x, y) => this.#moveBy(x, y),
    });
    this.#view.show(this.#model);
    this.place();
    if (content.focus) this.#view.focus();
    this.#follow();
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  get anchor(): Anchor {
    return this.#anchor;
  }

  get box(): Rectangle {
    return this.element.getBoundingClientRect();
  }

  get hasFocus(): boolean {
    return document.activeElement === this.element;
  }

  focus(): void {
    this.#view.focus();
  }

  pin(): void {
    const { hasFocus } = this;
    const { left, top } = this.box;
    this.#pinnedAt = { left, top };
    this.#model = { ...this.#model, focus: false, pinned: true };
    this.#view.show(this.#model);
    this.place();
    // The button that was pressed is gone.
    if (hasFocus) this.#view.focus();
  }

  /** Puts the card where it belongs now. */
  place(): void {
    if (this.#ending.signal.aborted) return;
    const viewport = visibleArea();
    const height = this.#view.naturalHeight();
    if (this.#pinnedAt !== undefined) {
      this.#host.place(placePinned(this.#pinnedAt, height, viewport, this.#scale));
      return;
    }
    const lines = this.#anchor.boxes();
    if (lines.length === 0 || !lines.some((line) => overlaps(line, viewport))) this.#owner.onLost();
    if (lines.length === 0 || this.#ending.signal.aborted) return;
    const { element } = this.#anchor;
    const rightToLeft = element !== undefined && getComputedStyle(element).direction === 'rtl';
    this.#host.place(placeCard({ height, lines, viewport, rightToLeft, scale: this.#scale }));
  }

  /** Takes everything away; focus goes back to where it was, if it was in the card. */
  close(): void {
    const { hasFocus } = this;
    this.#ending.abort();
    this.#view.destroy();
    this.#host.close();
    if (hasFocus) returnFocus(this.#focusBefore, this.#anchor.element);
  }

  get #scale(): number {
    return this.#model.settings.textSize / 100;
  }

  #moveBy(x: number, y: number): void {
    const { left, top } = this.box;
    this.#pinnedAt = { left: left + x, top: top + y };
    this.place();
  }

  #follow(): void {
    const { signal } = this.#ending;
    const { element } = this;
    followVisibleArea((event) => {
      if (event === 'full-screen') this.#host.raise();
      this.place();
    }, signal);
    element.addEventListener('pointerenter', () => this.#owner.onPointer(true), { signal });
    element.addEventListener('pointerleave', () => this.#owner.onPointer(false), { signal });
  }
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
