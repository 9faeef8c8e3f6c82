// Cards that were pinned: they stay until each is closed, so that entries can be compared.
import type { CardWindow } from './card-window.ts';
import { LIMIT } from './delays.ts';

export class PinnedCards {
  readonly #cards = new Set<CardWindow>();

  get all(): readonly CardWindow[] {
    return [...this.#cards];
  }

  add(card: CardWindow): void {
    const [oldest] = this.#cards;
    if (oldest !== undefined && this.#cards.size >= LIMIT.pinned) this.close(oldest);
    this.#cards.add(card);
    card.pin();
  }

  close(card: CardWindow): void {
    if (this.#cards.delete(card)) card.close();
  }

  /** @returns false where no pinned card has focus */
  closeFocused(): boolean {
    const focused = this.all.find((card) => card.hasFocus);
    if (focused !== undefined) this.close(focused);
    return focused !== undefined;
  }

  closeAll(): void {
    for (const card of this.all) this.close(card);
  }
}
