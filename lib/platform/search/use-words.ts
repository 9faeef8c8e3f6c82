// The words of the user's language, loaded alone.
import { useEffect, useState } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import type { SearchWords } from '../../core/i18n/search-words.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ words: SearchWords }>>> = {
  zh: () => import('virtual:search-words/zh'),
  en: () => import('virtual:search-words/en'),
  ru: () => import('virtual:search-words/ru'),
};

/** @returns undefined until they are loaded; afterwards the earlier language until another is */
export function useWords(language: Language): SearchWords | undefined {
  const [words, setWords] = useState<SearchWords>();
  useEffect(() => {
    let current = true;
    void LOAD[language]().then((loaded) => current && setWords(loaded.words));
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}
