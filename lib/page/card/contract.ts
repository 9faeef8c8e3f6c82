// What the annotator and the card's interface know of each other. The interface is loaded only when a first card is about
// to open; both run in the same isolated world and meet at one symbol.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Unavailable } from './card-state.ts';
import type { TermInText } from './definition-terms.ts';

export interface CardModel {
  record: CardRecord;
  settings: Settings;
  /** EDTF date of the article, where one was found. */
  articleDate: string | undefined;
  /** True when the card was opened by keyboard: focus moves into it. */
  focus: boolean;
  pinned: boolean;
  /** The extension was updated under the page: what is known is shown, and that the page must be reloaded. */
  outdated: boolean;
}

/** How a request to the background ended; `gone`: the extension was updated under the page. */
export type Outcome = 'done' | 'failed' | 'gone';

export interface CardCallbacks {
  close(): void;
  /** Saves an excerpt of a record; done also when it was kept already. */
  saveExcerpt(record: CardRecord, excerptId: string): Promise<Outcome>;
  /** Opens a route of the reader in a tab. */
  openReader(route: string): Promise<Outcome>;
  /** The record of an entity that the user follows inside the card. */
  follow(entity: string): Promise<CardRecord | Unavailable>;
  /** Names in a text of the card, other than those of the entity itself. */
  termsIn(text: string, self: string): TermInText[];
  /** Address of an entity's page in the reader. */
  entryLink(entity: string): string;
  /** True when the text is on the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Makes the card a window of its own, which stays when others open. */
  pin(): void;
  /** Moves a pinned card, CSS pixels. */
  moveBy(x: number, y: number): void;
  /** The card's natural size may have changed. */
  resized(): void;
}

export interface CardView {
  /** Draws synchronously, so that it can be measured and placed in the same frame. */
  show(model: CardModel): void;
  /** Height that everything would need, CSS pixels. */
  naturalHeight(): number;
  focus(): void;
  /** Removes everything that was drawn. */
  destroy(): void;
}

export type CardViewFactory = (shadow: ShadowRoot, callbacks: CardCallbacks) => CardView;

/** What comes into a frame when a card is about to open. */
export interface CardModule {
  createView: CardViewFactory;
  /** EDTF date of the article, where one is found. */
  articleDate: () => string | undefined;
}

const KEY = Symbol.for('sco-lens.card');

interface IsolatedWorld {
  [KEY]?: CardModule;
}

export function offerCard(module: CardModule): void {
  (globalThis as IsolatedWorld)[KEY] = module;
}

export function offeredCard(): CardModule | undefined {
  return (globalThis as IsolatedWorld)[KEY];
}
