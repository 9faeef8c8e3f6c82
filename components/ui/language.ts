// The language in which components speak. A context, because every piece of text needs it.
import { useContext } from 'react';
import type { Language } from '../../lib/core/dataset/schema.ts';
import type { MessageName } from '../../lib/core/i18n/messages.ts';
import { translate } from '../../lib/core/i18n/translate.ts';
import { LanguageContext } from './language-context.ts';

export { LANGUAGE_TAGS, LanguageContext } from './language-context.ts';

export type Say = (name: MessageName, values?: Readonly<Record<string, string | number>>) => string;

/** The language and a function that says a message in it. */
export function useLanguage(): { language: Language; say: Say } {
  const language = useContext(LanguageContext);
  return { language, say: (name, values) => translate(language, name, values) };
}
