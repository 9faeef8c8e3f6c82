// A query taken apart once, before anything is searched.
import { type DateQuery, parseDateQuery } from './dates.ts';
import type { Folded } from './fold.ts';
import type { KeyType } from './key-format.ts';
import { otherLayout } from './layout.ts';
import { parseTypeQuery } from './type-words.ts';

export interface Query {
  readonly folded: string;
  /** Folded parts between spaces and punctuation as typed; folding drops separators beside Chinese. */
  readonly parts: readonly string[];
  /** Letters for pinyin, ü as v, apostrophes as ends of syllables; undefined if the query cannot be pinyin. */
  readonly pinyin: string | undefined;
  readonly otherLayout: string | undefined;
  readonly constraint: Constraint | undefined;
}

/** What the query says about dates and types; `rest` are its other words, folded. */
export interface Constraint {
  readonly date: DateQuery | undefined;
  readonly types: readonly KeyType[] | undefined;
  readonly rest: string;
  readonly restParts: readonly string[];
}

/** Longer queries are pasted text; what is beyond says nothing about a name. */
export const LONGEST_QUERY = 120;
/** From this length a word is tried on the other keyboard layout; two keys mean too many things. */
const SHORTEST_OTHER_LAYOUT = 3;
const SEPARATORS = /[^\p{L}\p{N}\p{M}+'’]+/u;

export function parseQuery(text: string, fold: (text: string) => Folded): Query {
  const typed = text.normalize('NFC').slice(0, LONGEST_QUERY);
  const folded = fold(typed).text;
  const partsOf = (part: string): string[] =>
    part
      .split(SEPARATORS)
      .map((word) => fold(word).text)
      .filter((word) => word !== '');
  const constraint = parseConstraint(typed, fold, partsOf);
  const other = folded.length >= SHORTEST_OTHER_LAYOUT ? otherLayout(typed) : undefined;
  return {
    folded,
    parts: partsOf(typed),
    pinyin: pinyinOf(typed, fold),
    otherLayout: other === undefined ? undefined : fold(other).text,
    constraint,
  };
}

function pinyinOf(typed: string, fold: (text: string) => Folded): string | undefined {
  const spelled = typed
    .normalize('NFD')
    .replace(/u\u0308/giu, 'v')
    .normalize('NFC');
  const parts = spelled
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((part) => fold(part).text)
    .filter((part) => part !== '');
  const text = parts.join(' ');
  return /[a-z]/u.test(text) && /^[a-z0-9 \u3400-\u9fff]+$/u.test(text) ? text : undefined;
}

function parseConstraint(
  typed: string,
  fold: (text: string) => Folded,
  partsOf: (part: string) => string[],
): Constraint | undefined {
  // Half width, lower case, but with the separators that dates need.
  const date = parseDateQuery(typed.normalize('NFKC').toLowerCase());
  const rest = fold(date?.rest ?? typed).text;
  const byType = parseTypeQuery(rest);
  if (date === undefined && byType === undefined) return undefined;
  const remaining = byType?.rest ?? rest;
  return { date, types: byType?.types, rest: remaining, restParts: partsOf(remaining) };
}
