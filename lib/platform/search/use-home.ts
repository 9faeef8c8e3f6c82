// What stands where nothing was asked yet: the page's terms, recent look-ups, and what of the dataset has to do with today.
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import type { EntryBrief } from '../../core/search/entry-brief.ts';
import type { TermCount } from '../../core/search/frame-terms.ts';
import type { DatedEntry } from '../../core/search/today.ts';
import { localDay } from '../../core/time/local-day.ts';
import { ask } from '../messages/send.ts';
import type { SearchClient } from './search-client.ts';

const MOST_RECENTS = 50;
const MOST_OF_TODAY = 4;

export interface PageTerm {
  entry: EntryBrief;
  count: number;
}

export interface Home {
  /** Commonest first. */
  terms: readonly PageTerm[];
  /** Newest first. */
  recents: readonly EntryBrief[];
  today: readonly DatedEntry[];
}

const NOTHING: Home = { terms: [], recents: [], today: [] };

/** Entries by id; none where the search did not start, which the field tells. */
async function describe(client: SearchClient, ids: readonly string[], language: Language): Promise<EntryBrief[]> {
  return ids.length === 0 ? [] : client.ask('describe', { ids, language }).catch(() => []);
}

/** @returns undefined until all is known: sections that come one after another push each other down */
export function useHome(
  client: SearchClient,
  counts: readonly TermCount[],
  language: Language,
  recentsFor: unknown,
): Home & { ready: boolean; clearRecents: () => void } {
  const [terms, setTerms] = useState<readonly PageTerm[]>();
  const [recents, setRecents] = useState<readonly EntryBrief[]>();
  const [today, setToday] = useState<readonly DatedEntry[]>();
  useEffect(() => {
    let current = true;
    void describe(
      client,
      counts.map(({ entity }) => entity),
      language,
    ).then((entries) => {
      if (!current) return;
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      setTerms(
        counts.flatMap(({ entity, count }) => {
          const entry = byId.get(entity);
          return entry === undefined ? [] : [{ entry, count }];
        }),
      );
    });
    return () => {
      current = false;
    };
  }, [client, counts, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look-up changes the list
  useEffect(() => {
    let current = true;
    void ask('recents:list', { limit: MOST_RECENTS })
      .then((reply) => describe(client, reply.ok ? reply.content : [], language))
      .then((entries) => current && setRecents(entries));
    return () => {
      current = false;
    };
  }, [client, language, recentsFor]);
  useEffect(() => {
    client
      .ask('today', { day: localDay(new Date()), language, limit: MOST_OF_TODAY })
      .then(setToday, () => setToday([]));
  }, [client, language]);
  const clearRecents = useCallback(() => {
    setRecents([]);
    void ask('recents:clear', {});
  }, []);
  const ready = terms !== undefined && recents !== undefined && today !== undefined;
  return {
    terms: terms ?? NOTHING.terms,
    recents: recents ?? NOTHING.recents,
    today: today ?? NOTHING.today,
    ready,
    clearRecents,
  };
}
