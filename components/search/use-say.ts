// The language of a search surface and what it says. Not `useLanguage`, which carries every message of the extension.
import { useContext } from 'react';
import type { Language } from '../../lib/core/dataset/schema.ts';
import { fillPlaces } from '../../lib/core/i18n/fill.ts';
import { SEARCH_MESSAGES, type SearchMessageName } from '../../lib/core/i18n/search-messages.ts';
import { LanguageContext } from '../ui/language-context.ts';

export type SearchSay = (name: SearchMessageName, values?: Readonly<Record<string, string | number>>) => string;

export function useSay(): { language: Language; say: SearchSay } {
  const language = useContext(LanguageContext);
  return { language, say: (name, values = {}) => fillPlaces(SEARCH_MESSAGES[name][language], values) };
}
