// Who may ask whom for what. Each request's type derives from the validator that the receiver runs on it.
import { z } from 'zod';
import type { CardRecord } from '../../core/dataset/card.ts';
import type { EventRecord } from '../../core/dataset/event-record.ts';
import { Slug } from '../../core/dataset/schema.ts';
import { NewSavedExcerpt } from '../../core/excerpt/saved-excerpt.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** As many cards as one answer may hold: larger answers keep the channel busy while a card waits. */
const CARDS_AT_ONCE = 40;

/** Requests to the background, and who sends them. */
export const REQUESTS = {
  /** Scout → background: this frame holds text that may be a core term. */
  'scout:found': z.strictObject({}),
  /** Annotator → background: what holds for this page? */
  'annotator:start': z.strictObject({ host: z.string().max(255) }),
  /** Annotator → background: the terms of this frame changed. */
  'annotator:terms': z.strictObject({ terms: z.array(z.tuple([z.string(), z.number().int().positive()])).max(5000) }),
  /** Annotator → background: a card is about to open; bring its interface into this frame. */
  'card:load': z.strictObject({}),
  /** Annotator, pages → background. */
  'cards:get': z.strictObject({ ids: z.array(Slug).max(CARDS_AT_ONCE) }),
  /** Annotator → background: which entity has this name, marked on pages or not? */
  'entity:named': z.strictObject({ text: z.string().max(300) }),
  /** Popup, side panel → background. */
  'events:get': z.strictObject({ ids: z.array(Slug).max(CARDS_AT_ONCE) }),
  /** Card → background. */
  'excerpt:save': NewSavedExcerpt,
  /** Card → background: open a route of the reader in a tab. */
  'reader:open': z.strictObject({ route: z.string().startsWith('/').max(500) }),
  /** Card, pages → background: an entry was looked up. */
  'recent:record': z.strictObject({ id: Slug }),
  /** Popup, side panel → background: what was looked up, newest first. */
  'recents:list': z.strictObject({ limit: z.number().int().positive().max(100) }),
  'recents:clear': z.strictObject({}),
  /** Pages → background: make sure that a dataset is installed. */
  'dataset:ensure': z.strictObject({}),
  /** Anywhere → background: something failed that should not. */
  'error:report': z.strictObject({
    where: z.string().max(200),
    message: z.string().max(2000),
    stack: z.string().max(5000).optional(),
  }),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Request<Name extends RequestName> = z.input<(typeof REQUESTS)[Name]>;

/** What the background answers. */
export interface Answers {
  'scout:found': { injected: boolean };
  'annotator:start': { active: boolean; settings: Settings };
  'annotator:terms': null;
  'card:load': { loaded: boolean };
  'cards:get': CardRecord[];
  'entity:named': { entity: string | null };
  'events:get': EventRecord[];
  'excerpt:save': { id: string; isNew: boolean };
  'reader:open': null;
  'recent:record': null;
  /** Ids of entities and events. */
  'recents:list': string[];
  'recents:clear': null;
  'dataset:ensure': { ready: boolean; detail: string };
  'error:report': null;
}

/** Requests of the popup, the side panel and the background to the annotators of a tab. */
export interface TabRequests {
  'tab:terms': Record<string, never>;
  'tab:jump': { entity: string; index: number };
  /** Back to where the page stood before the first jump. */
  'tab:back': Record<string, never>;
  /** Open the card of what is selected in the frame. */
  'tab:look-up': Record<string, never>;
}

export interface TermOnPage {
  entity: string;
  count: number;
}

export interface TabAnswers {
  'tab:terms': TermOnPage[];
  'tab:jump': { done: boolean; total: number };
  'tab:back': { done: boolean };
  /** `done` is false where nothing is selected that a card could stand beside. */
  'tab:look-up': { done: boolean };
}

/** What a frame tells through the port of a side panel that follows the page: the term nearest the middle of the view. */
export interface FollowReport {
  entity: string;
}

/** How requests travel: a name and what belongs to it. */
export interface Envelope {
  request: string;
  content: unknown;
}

/** How answers travel: an expected failure is a value. */
export type Reply<Content> = { ok: true; content: Content } | { ok: false; error: string };
