// What a page may ask of its search worker.
import type { Language } from '../../core/dataset/schema.ts';
import type { EntryBrief, FoundEntry } from '../../core/search/entry-brief.ts';
import type { DatedEntry } from '../../core/search/today.ts';

export interface SearchRequests {
  /** Best first. */
  search: { query: string; language: Language; limit: number };
  /** Entries by id, in the order of the ids; unknown ones are left out. */
  describe: { ids: readonly string[]; language: Language };
  /** @see datedEntries */
  today: { day: string; language: Language; limit: number };
}

export interface SearchAnswers {
  search: FoundEntry[];
  describe: EntryBrief[];
  today: DatedEntry[];
}

export type SearchRequestName = keyof SearchRequests;

export interface SearchQuestion<Name extends SearchRequestName = SearchRequestName> {
  token: number;
  name: Name;
  content: SearchRequests[Name];
}

export type SearchReply =
  | { token: number; ok: true; content: SearchAnswers[SearchRequestName] }
  | { token: number; ok: false; error: string };
