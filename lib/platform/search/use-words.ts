// The words of the user's language, loaded alone.
import { useEffect, useState } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import type { SearchWords } from '../../core/i18n/search-words.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ words: SearchWords }>>> = {
  zh: () => import('virtual:search-words/zh'),
  en: () => import('virtual:search-words/en'),
  ru: () => import('virtual:search-words/ru'),
};

let latest: SearchWords | undefined;

/** Loads the words of a language; what is drawn after it has them at once. */
export async function loadWords(language: Language): Promise<SearchWords> {
  latest = (await LOAD[language]()).words;
  return latest;
}

/** @returns undefined until any are loaded; those of the earlier language until another's are */
export function useWords(language: Language): SearchWords | undefined {
  const [words, setWords] = useState(latest);
  useEffect(() => {
    let current = true;
    void loadWords(language).then((loaded) => current && setWords(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}
