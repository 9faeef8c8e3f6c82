// What the annotator and the card's interface know of each other. The interface is loaded only when a first card is about
// to open; both run in the same isolated world and meet at one symbol.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { Settings } from '../../core/settings/settings.ts';

export interface CardModel {
  record: CardRecord;
  settings: Settings;
  /** EDTF date of the article, where one was found. */
  articleDate: string | undefined;
  /** True when the card was opened by keyboard: focus moves into it. */
  focus: boolean;
}

export interface CardCallbacks {
  close(): void;
  /** Saves an excerpt of the shown record; true when it is kept (or was already). */
  saveExcerpt(excerptId: string): Promise<boolean>;
  /** Opens a route of the reader in a tab. */
  openReader(route: string): void;
  /** The user follows a relation inside the card. */
  follow(entity: string): Promise<CardRecord | undefined>;
  /** The card's natural size may have changed. */
  resized(): void;
}

export interface CardView {
  /** Draws synchronously, so that it can be measured and placed in the same frame. */
  show(model: CardModel): void;
  /** Height that everything would need, CSS pixels. */
  naturalHeight(): number;
  /** Removes everything that was drawn. */
  destroy(): void;
}

export type CardViewFactory = (shadow: ShadowRoot, callbacks: CardCallbacks) => CardView;

const KEY = Symbol.for('sco-lens.card');

interface IsolatedWorld {
  [KEY]?: CardViewFactory;
}

export function offerCardView(factory: CardViewFactory): void {
  (globalThis as IsolatedWorld)[KEY] = factory;
}

export function offeredCardView(): CardViewFactory | undefined {
  return (globalThis as IsolatedWorld)[KEY];
}
