// Makes the modules `virtual:search-words/<language>`: what the popup says, a language each.
import type { Plugin } from 'vite';
import { LANGUAGES } from '../core/dataset/languages.ts';
import { wordsOf } from '../core/i18n/search-words.ts';

const PREFIX = 'virtual:search-words/';

export function searchWordsPlugin(): Plugin {
  return {
    name: 'search-words',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => {
      const language = LANGUAGES.find((candidate) => id === `\0${PREFIX}${candidate}`);
      return language === undefined ? undefined : `export const words = ${JSON.stringify(wordsOf(language))};`;
    },
  };
}
