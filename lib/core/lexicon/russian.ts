// Inflected forms of Russian names: the agreeing head (adjectives and noun) changes, the tail in an oblique case stays.

import { adjective, agreementOf, isAdjective, pluralAdjective } from './russian-adjectives.ts';
import { nounPlural, nounSingular, pluralOf } from './russian-nouns.ts';
import { type Agreement, CASES, invariable, merge, type Paradigm } from './russian-paradigm.ts';

const CYRILLIC = /^[а-яё]+$/iu;
const ABBREVIATION = /^[А-ЯЁ]{2,}$/u;
/** Numerals that govern the head: genitive and prepositional, dative, instrumental. */
const NUMERALS: Readonly<Record<string, readonly [string, string, string]>> = {
  два: ['двух', 'двум', 'двумя'],
  две: ['двух', 'двум', 'двумя'],
  три: ['трёх', 'трём', 'тремя'],
  четыре: ['четырёх', 'четырём', 'четырьмя'],
};
/** A head of more words is no head but a sentence. */
const LONGEST_HEAD = 6;

/** A word of the head, and what stands between it and the next. `singular` where a plural was derived from it. */
interface HeadWord {
  word: string;
  glue: string;
  kind: 'adjective' | 'noun' | 'numeral' | 'fixed';
  singular?: string;
}

function kindOf(word: string, next: string, begins: boolean): HeadWord['kind'] {
  if (begins && NUMERALS[word.toLowerCase()] !== undefined) return 'numeral';
  if (isAdjective(word)) return 'adjective';
  // An adverb before a participle: постоянно действующий.
  return /[ои]$/iu.test(word) && isAdjective(next) ? 'fixed' : 'noun';
}

/** Splits a name into the words of its agreeing head and the unchanging rest. */
function splitHead(name: string): { head: HeadWord[]; tail: string } {
  const pieces = name.split(/(\s*[-–—]\s*|\s+)/u);
  const head: HeadWord[] = [];
  let complete = false;
  let at = 0;
  for (; at < pieces.length && head.length < LONGEST_HEAD; at += 2) {
    const word = pieces[at] ?? '';
    const glue = pieces[at + 1] ?? '';
    const before = head.at(-1);
    if (ABBREVIATION.test(word) || !CYRILLIC.test(word)) break;
    if (complete) {
      // Both halves of государство-член change; so do both nouns of Пояс и путь.
      const hyphenated = before !== undefined && /[-–—]/u.test(before.glue) && /^[а-яё]/u.test(word);
      const pair = word === 'и' && head.length === 1 && pieces.length === 5;
      if (!hyphenated && !pair) break;
      if (pair) {
        head.push({ word, glue, kind: 'fixed' });
        complete = false;
        continue;
      }
    }
    const kind = kindOf(word, pieces[at + 2] ?? '', head.length === 0);
    complete ||= kind === 'noun';
    head.push({ word, glue, kind });
  }
  return { head, tail: pieces.slice(at).join('') };
}

/** All phrases of words that stand in the same case, followed by the tail. */
export function combine(words: readonly { paradigm: Paradigm; glue: string }[], tail: string): string[] {
  return CASES.flatMap((which) => {
    if (words.every(({ paradigm }) => paradigm[which].length === 0)) return [];
    let phrases = [''];
    for (const { paradigm, glue } of words) {
      const forms = paradigm[which].length > 0 ? paradigm[which] : paradigm.nominative;
      phrases = phrases.flatMap((phrase) => forms.map((form) => phrase + form + glue));
    }
    return phrases.map((phrase) => phrase + tail);
  });
}

function paradigmIn(item: HeadWord, agreement: Agreement): Paradigm {
  if (item.kind === 'adjective') return adjective(item.word, agreement);
  if (item.kind === 'numeral') {
    const [oblique = '', dative = '', instrumental = ''] = NUMERALS[item.word.toLowerCase()] ?? [];
    return {
      nominative: [item.word],
      genitive: [oblique],
      dative: [dative],
      accusative: [],
      instrumental: [instrumental],
      prepositional: [oblique],
    };
  }
  if (item.kind === 'fixed') return invariable(item.word);
  if (agreement === 'plural') return nounPlural(item.word, item.singular);
  const readings = nounSingular(item.word);
  const fitting = readings.filter((noun) => noun.agreement === agreement);
  // In страна-участник each half has its own gender.
  return merge((fitting.length > 0 ? fitting : readings).map((noun) => noun.forms));
}

function agreements(head: readonly HeadWord[]): Agreement[] {
  const [first] = head;
  const leading = head.find((item) => item.kind === 'adjective');
  const noun = head.find((item) => item.kind === 'noun')?.word ?? '';
  if (first?.kind === 'numeral') return ['plural'];
  if (leading !== undefined) return [agreementOf(leading.word)];
  // государства-члены: the second half shows that the first is a plural too.
  const last = head.at(-1)?.word ?? '';
  if (/[ыи]$/iu.test(noun) || (head.length > 1 && /[ыи]$/iu.test(last) && /[ая]$/iu.test(noun))) return ['plural'];
  return [...new Set(nounSingular(noun).map((item) => item.agreement))];
}

function plural(item: HeadWord): HeadWord | undefined {
  if (item.kind === 'adjective') return { ...item, word: pluralAdjective(item.word) };
  if (item.kind !== 'noun') return item;
  const word = pluralOf(item.word);
  return word === undefined ? undefined : { ...item, word, singular: item.word };
}

function inSameCase(head: readonly HeadWord[], tail: string, agreement: Agreement): string[] {
  return combine(
    head.map((item) => ({ glue: item.glue, paradigm: paradigmIn(item, agreement) })),
    tail,
  );
}

/**
 * All case forms of a Russian name given in the nominative, its own form included.
 * @param countable whether a singular name is wanted in the plural too (саммиты ШОС).
 */
export function russianForms(name: string, countable: boolean): string[] {
  const { head, tail } = splitHead(name);
  if (!head.some((item) => item.kind === 'noun' || item.kind === 'adjective')) return [name];
  const found = agreements(head);
  const forms = new Set([name, ...found.flatMap((agreement) => inSameCase(head, tail, agreement))]);
  if (countable && !found.includes('plural')) {
    const plurals = head.map(plural);
    if (plurals.every((item) => item !== undefined))
      for (const form of inSameCase(plurals, tail, 'plural')) forms.add(form);
  }
  return [...forms];
}
