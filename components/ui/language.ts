// The language in which components speak. A context, because every piece of text needs it.
import { createContext, useContext } from 'react';
import type { Language } from '../../lib/core/dataset/schema.ts';
import type { MessageName } from '../../lib/core/i18n/messages.ts';
import { translate } from '../../lib/core/i18n/translate.ts';

export const LanguageContext = createContext<Language>('zh');

export type Say = (name: MessageName, values?: Readonly<Record<string, string | number>>) => string;

/** The language and a function that says a message in it. */
export function useLanguage(): { language: Language; say: Say } {
  const language = useContext(LanguageContext);
  return { language, say: (name, values) => translate(language, name, values) };
}

/** BCP 47 tag for the `lang` attribute, so that the right glyphs and voices are chosen. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en', ru: 'ru' };
