// What a list says of an entry: enough for its line, nothing that needs the database.
import { LANGUAGES } from '../dataset/languages.ts';
import type { Language, LocalText } from '../dataset/schema.ts';
import { formatDate } from '../time/format-date.ts';
import { type KeyKind, type KeyType, kindOf, type SearchKey, titleOf } from './key-format.ts';
import type { Result } from './search.ts';

export interface EntryBrief {
  readonly id: string;
  readonly kind: KeyKind;
  readonly type: KeyType;
  readonly names: LocalText;
  /** The entry's own date, as readers of the language write it. */
  readonly date?: string;
}

/** An entry that a query found, and what of it matched. */
export interface FoundEntry extends EntryBrief {
  readonly via: Result['via'];
  readonly match: Result['match'];
}

export function briefOf(key: SearchKey, language: Language): EntryBrief {
  const [zh, en, ru] = LANGUAGES.map((other) => titleOf(key, other)) as [string, string, string];
  const date = key.dates?.[0];
  return {
    id: key.id,
    kind: kindOf(key),
    type: key.type,
    names: { zh, en, ru },
    ...(date === undefined ? {} : { date: formatDate(date, language) }),
  };
}
