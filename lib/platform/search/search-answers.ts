// Answers a page's questions from the search keys, and from the index over them once it is built.
import { briefOf } from '../../core/search/entry-brief.ts';
import type { SearchKey, SearchKeys } from '../../core/search/key-format.ts';
import type { Search } from '../../core/search/search.ts';
import { datedEntries } from '../../core/search/today.ts';
import type { SearchAnswers, SearchRequestName, SearchRequests } from './worker-protocol.ts';

export type Answerer = {
  [Name in SearchRequestName]: (content: SearchRequests[Name]) => Promise<SearchAnswers[Name]>;
};

/** @param search the best index there is by now */
export function answersOf(keys: Promise<SearchKeys>, search: () => Promise<Search>): Answerer {
  const byId = keys.then(({ documents }) => new Map(documents.map((key): [string, SearchKey] => [key.id, key])));
  // Whoever asks is told that there are no keys.
  byId.catch(() => undefined);
  return {
    search: async ({ query, language, limit }) => {
      const index = await search();
      return index(query, { language, limit }).flatMap(({ id, via, match }) => {
        const key = index.key(id);
        return key === undefined ? [] : [{ ...briefOf(key, language), via, match }];
      });
    },
    describe: async ({ ids, language }) => {
      const known = await byId;
      return ids.flatMap((id) => {
        const key = known.get(id);
        return key === undefined ? [] : [briefOf(key, language)];
      });
    },
    today: async ({ day, language, limit }) => datedEntries((await keys).documents, day, language, limit),
  };
}
