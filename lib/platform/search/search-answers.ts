// Answers a page's questions from an index of the search core.
import { briefOf } from '../../core/search/entry-brief.ts';
import type { SearchKeys } from '../../core/search/key-format.ts';
import type { Search } from '../../core/search/search.ts';
import { datedEntries } from '../../core/search/today.ts';
import type { SearchAnswers, SearchRequestName, SearchRequests } from './worker-protocol.ts';

export type Answerer = {
  [Name in SearchRequestName]: (content: SearchRequests[Name]) => SearchAnswers[Name];
};

export function answererOf(keys: SearchKeys, search: Search): Answerer {
  return {
    search: ({ query, language, limit }) =>
      search(query, { language, limit }).flatMap(({ id, via, match }) => {
        const key = search.key(id);
        return key === undefined ? [] : [{ ...briefOf(key, language), via, match }];
      }),
    describe: ({ ids, language }) =>
      ids.flatMap((id) => {
        const key = search.key(id);
        return key === undefined ? [] : [briefOf(key, language)];
      }),
    today: ({ day, language, limit }) => datedEntries(keys.documents, day, language, limit),
  };
}
