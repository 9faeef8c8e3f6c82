// A search surface as React state: the reducer, and the questions that its events raise.
import { useEffect, useReducer, useRef } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import {
  type EntryReference,
  FINDER_START,
  type FinderState,
  type FinderTab,
  MOST_RESULTS,
  reduceFinder,
} from '../../core/search/finder-state.ts';
import { ask } from '../messages/send.ts';
import type { SearchClient } from './search-client.ts';

export interface Finder {
  state: FinderState;
  type: (query: string) => void;
  choose: (tab: FinderTab) => void;
  mark: (index: number) => void;
  move: (by: number, count: number) => void;
  enter: (entry: EntryReference | undefined) => void;
  open: (entry: EntryReference) => void;
  follow: (entry: EntryReference) => void;
  back: () => void;
  close: () => void;
}

/** @param beside whether an opened entry stands beside the list, and stays */
export function useFinder(client: SearchClient, language: Language, beside: boolean): Finder {
  const [state, dispatch] = useReducer(reduceFinder, { ...FINDER_START, beside });
  const token = useRef(0);
  const { query } = state;
  useEffect(() => {
    if (query.trim() === '') return;
    const asked = state.token;
    client.ask('search', { query, language, limit: MOST_RESULTS }).then(
      (entries) => dispatch({ type: 'found', token: asked, entries }),
      (error: unknown) => dispatch({ type: 'failed', token: asked, detail: String(error) }),
    );
  }, [client, language, query, state.token]);
  const shown = state.opened.at(-1);
  const lookedUp = shown === undefined || shown.followed ? undefined : shown.id;
  useEffect(() => {
    if (lookedUp !== undefined) void ask('recent:record', { id: lookedUp });
  }, [lookedUp]);
  return {
    state,
    type: (text) => {
      token.current += 1;
      dispatch({ type: 'typed', query: text, token: token.current });
    },
    choose: (tab) => dispatch({ type: 'tab', tab }),
    mark: (index) => dispatch({ type: 'mark', index }),
    move: (by, count) => dispatch({ type: 'move', by, count }),
    enter: (entry) => dispatch({ type: 'enter', entry }),
    open: (entry) => dispatch({ type: 'open', entry }),
    follow: (entry) => dispatch({ type: 'follow', entry }),
    back: () => dispatch({ type: 'back' }),
    close: () => dispatch({ type: 'close' }),
  };
}
