// What a list says of an entry: enough for its line, nothing that needs the database.
import { LANGUAGES } from '../dataset/languages.ts';
import type { LocalText } from '../dataset/schema.ts';
import { type KeyKind, type KeyType, kindOf, type SearchKey, titleOf } from './key-format.ts';
import type { Result } from './search.ts';

export interface EntryBrief {
  readonly id: string;
  readonly kind: KeyKind;
  readonly type: KeyType;
  readonly names: LocalText;
  /** EDTF; the entry's own date. */
  readonly date?: string;
}

/** An entry that a query found, and what of it matched. */
export interface FoundEntry extends EntryBrief {
  readonly via: Result['via'];
  readonly match: Result['match'];
}

export function briefOf(key: SearchKey): EntryBrief {
  const [zh, en, ru] = LANGUAGES.map((language) => titleOf(key, language)) as [string, string, string];
  const date = key.dates?.[0];
  return {
    id: key.id,
    kind: kindOf(key),
    type: key.type,
    names: { zh, en, ru },
    ...(date === undefined ? {} : { date }),
  };
}
