// The language of an interface, without anything that it says: the popup says little and must not carry every message.
import { createContext } from 'react';
import type { Language } from '../../lib/core/dataset/schema.ts';

export const LanguageContext = createContext<Language>('zh');

/** BCP 47 tag for the `lang` attribute, so that the right glyphs and voices are chosen. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en', ru: 'ru' };
