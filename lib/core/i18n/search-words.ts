// What popup and side panel say, in one language. The build makes a module of each (see wxt.config.ts), of which a page
// loads its own: the popup has a budget in bytes, and two languages of three are never shown.

import type { EntityType, Language } from '../dataset/schema.ts';
import { ENTITY_TYPES } from '../dataset/vocabulary.ts';
import { TYPE_NAMES } from './entity-type-names.ts';
import { SEARCH_MESSAGES, type SearchMessageName } from './search-messages.ts';

export interface SearchWords {
  readonly language: Language;
  readonly messages: Readonly<Record<SearchMessageName, string>>;
  readonly types: Readonly<Record<EntityType, string>>;
}

export function wordsOf(language: Language): SearchWords {
  const messages = Object.entries(SEARCH_MESSAGES).map(([name, message]) => [name, message[language]]);
  const types = ENTITY_TYPES.map((type) => [type, TYPE_NAMES[type][language]]);
  return { language, messages: Object.fromEntries(messages), types: Object.fromEntries(types) };
}
