// What a search surface shows, moved by events. Late answers are told by their token: every query has a new one.
import type { EntryBrief, FoundEntry } from './entry-brief.ts';

/** More results than anybody scrolls through; beyond, a list says that there are more. */
export const MOST_RESULTS = 400;

export type FinderTab = 'search' | 'page' | 'recent';

export type EntryReference = Pick<EntryBrief, 'id' | 'kind'>;

export interface FinderState {
  readonly query: string;
  readonly tab: FinderTab;
  /** Token of the query that is being answered, or was last. */
  readonly token: number;
  readonly answer:
    | { readonly kind: 'none' }
    /** Earlier results stay until the new ones are there: a list that blinks cannot be read. */
    | { readonly kind: 'waiting'; readonly earlier: readonly FoundEntry[] }
    | { readonly kind: 'found'; readonly entries: readonly FoundEntry[] }
    | { readonly kind: 'failed'; readonly detail: string };
  /** Index of the marked line; -1 marks none. */
  readonly active: number;
  /** Entries opened one from another; the last is shown. */
  readonly opened: readonly OpenedReference[];
  /** Enter was pressed before the answer came: its best entry is opened. */
  readonly entering: boolean;
  /** The opened entry stands beside the list (side panel) and stays; else it stands in its place and goes with it. */
  readonly beside: boolean;
}

export interface OpenedReference extends EntryReference {
  /** Opened because the page came to it, not because somebody asked. */
  readonly followed: boolean;
}

export type FinderEvent =
  | { type: 'typed'; query: string; token: number }
  | { type: 'found'; token: number; entries: readonly FoundEntry[] }
  | { type: 'failed'; token: number; detail: string }
  | { type: 'tab'; tab: FinderTab }
  | { type: 'mark'; index: number }
  /** Moves the mark among `count` lines, round again at the ends; by more than one it stops there. */
  | { type: 'move'; by: number; count: number }
  /** Enter: opens the marked line, or the best of the answer that is still to come. */
  | { type: 'enter'; entry: EntryReference | undefined }
  | { type: 'open'; entry: EntryReference }
  /** The page came to an entry: it is shown unless one stands open that somebody asked for. */
  | { type: 'follow'; entry: EntryReference }
  | { type: 'back' }
  | { type: 'close' };

export const FINDER_START: FinderState = {
  query: '',
  tab: 'search',
  token: 0,
  answer: { kind: 'none' },
  active: -1,
  opened: [],
  entering: false,
  beside: false,
};

const NO_ENTRIES: readonly FoundEntry[] = [];

export function reduceFinder(state: FinderState, event: FinderEvent): FinderState {
  switch (event.type) {
    case 'typed':
      return typed(state, event.query, event.token);
    case 'found':
      return event.token === state.token ? found(state, event.entries) : state;
    case 'failed':
      if (event.token !== state.token) return state;
      return { ...state, answer: { kind: 'failed', detail: event.detail }, active: -1 };
    case 'tab':
      return { ...state, tab: event.tab, active: startOf(state, event.tab), opened: kept(state) };
    case 'mark':
      return { ...state, active: event.index };
    case 'move':
      return { ...state, active: moved(state.active, event.by, event.count) };
    case 'enter':
      if (state.answer.kind === 'waiting') return { ...state, entering: true };
      return event.entry === undefined ? state : open(state, event.entry);
    case 'open':
      return open(state, event.entry);
    case 'follow':
      if (state.opened.some(({ followed }) => !followed)) return state;
      return { ...state, opened: [{ id: event.entry.id, kind: event.entry.kind, followed: true }] };
    case 'back':
      return { ...state, opened: state.opened.slice(0, -1) };
    case 'close':
      return { ...state, opened: [] };
  }
}

/** Results to show: those found, or those of the query before while the new ones are awaited. */
export function entriesOf({ answer }: FinderState): readonly FoundEntry[] {
  if (answer.kind === 'found') return answer.entries;
  return answer.kind === 'waiting' ? answer.earlier : NO_ENTRIES;
}

function found(state: FinderState, entries: readonly FoundEntry[]): FinderState {
  const next: FinderState = {
    ...state,
    answer: { kind: 'found', entries },
    active: entries.length > 0 ? 0 : -1,
    entering: false,
  };
  return state.entering && entries[0] !== undefined ? open(next, entries[0]) : next;
}

/** An entry that is open already comes to the front. */
function open(state: FinderState, { id, kind }: EntryReference): FinderState {
  const others = state.opened.filter((other) => other.id !== id && !other.followed);
  return { ...state, opened: [...others, { id, kind, followed: false }] };
}

function kept({ beside, opened }: FinderState): readonly OpenedReference[] {
  return beside ? opened : [];
}

function typed(state: FinderState, query: string, token: number): FinderState {
  const next: FinderState = { ...state, query, token, tab: 'search', opened: kept(state), entering: false };
  if (query.trim() === '') return { ...next, answer: { kind: 'none' }, active: -1 };
  return { ...next, answer: { kind: 'waiting', earlier: entriesOf(state) } };
}

/** Results begin with their best marked, so that Enter takes it; other lists begin unmarked. */
function startOf(state: FinderState, tab: FinderTab): number {
  return tab === 'search' && entriesOf(state).length > 0 ? 0 : -1;
}

function moved(active: number, by: number, count: number): number {
  if (count === 0) return -1;
  if (Math.abs(by) > 1) return Math.max(0, Math.min(count - 1, Math.max(active, 0) + by));
  if (active === -1) return by > 0 ? 0 : count - 1;
  return (active + by + count) % count;
}
