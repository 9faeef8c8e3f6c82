// The search keys as they are shipped: what `keys.ts` writes at compile time and `search-index.ts` reads at run time.
import type { EntityType, LabelLanguage } from '../dataset/schema.ts';

export type KeyKind = 'entity' | 'event';
/** Events have no entity type of their own; they count as one more type. */
export type KeyType = EntityType | 'event';

/** One document that can be found. Field names are short words because they stand in the file some 1,200 times. */
export interface SearchKey {
  readonly id: string;
  readonly type: KeyType;
  /** How much the document matters, 0–99; breaks ties between equally good matches. */
  readonly weight: number;
  /** Labels by language; the first of `zh`, `en` and `ru` is the preferred label (of an event: its title). */
  readonly names: { readonly [language in LabelLanguage]?: readonly string[] };
  /** EDTF dates, the document's own date first; absent where there are none. */
  readonly dates?: readonly string[];
}

export interface SearchKeys {
  readonly version: 1;
  /** Traditional characters, each directly followed by its simplified form: "組组織织". */
  readonly traditional: string;
  /** Toneless readings of every Chinese character in the labels: "上shang 行hang,xing"; the commonest reading first. */
  readonly readings: string;
  readonly documents: readonly SearchKey[];
}

export function kindOf(key: SearchKey): KeyKind {
  return key.type === 'event' ? 'event' : 'entity';
}

/** Title of a document in a language, for display. */
export function titleOf(key: SearchKey, language: 'zh' | 'en' | 'ru'): string {
  return key.names[language]?.[0] ?? key.id;
}
