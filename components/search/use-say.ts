// What a search surface says. Not `useLanguage`, which carries every message of the extension in every language: the words
// come from outside, in one language.
import { createContext, useContext } from 'react';
import type { Language } from '../../lib/core/dataset/schema.ts';
import { fillPlaces } from '../../lib/core/i18n/fill.ts';
import type { SearchMessageName } from '../../lib/core/i18n/search-messages.ts';
import type { SearchWords } from '../../lib/core/i18n/search-words.ts';
import type { KeyType } from '../../lib/core/search/key-format.ts';

/** Provide it around every search surface. */
export const SearchWordsContext = createContext<SearchWords | undefined>(undefined);

export type SearchSay = (name: SearchMessageName, values?: Readonly<Record<string, string | number>>) => string;

export interface Speaking {
  language: Language;
  say: SearchSay;
  typeName: (type: KeyType) => string;
}

/** @throws Error outside of a `SearchWordsContext` */
export function useSay(): Speaking {
  const words = useContext(SearchWordsContext);
  if (words === undefined) throw new Error('search components need a SearchWordsContext');
  const { language, messages, types } = words;
  return {
    language,
    say: (name, values = {}) => fillPlaces(messages[name], values),
    typeName: (type) => (type === 'event' ? messages.event : types[type]),
  };
}
