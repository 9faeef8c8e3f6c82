// Case endings of Russian adjectives and participles by rule.
import { type Agreement, invariable, type Paradigm, paradigmOf, SIBILANT, VELAR } from './russian-paradigm.ts';

const ADJECTIVE = /^(.{2,}?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/iu;
/** Nouns in -ий; every other word in -ий is taken for an adjective. */
const NOUN_STEMS = /(?:санатор|критер|сценар|комментар|крематор|планетар)$/iu;
/** Soft adjectives in -ние look like nouns in -ние; these are the ones that names use. */
const SOFT_PLURALS =
  /(?:внешние|последние|соседние|ближние|дальние|средние|летние|зимние|древние|нижние|верхние|крайние)$/iu;

/** Stressed endings keep their о even after a sibilant: большой, большое, большого; where -ая or -ие hides it, the stem tells. */
const STRESSED_STEMS = /^(?:больш|чуж)$/iu;

/** Whether a word can be an adjective in the nominative. */
export function isAdjective(word: string): boolean {
  const parts = ADJECTIVE.exec(word);
  if (parts === null) return false;
  const [, stem = '', ending = ''] = parts;
  if (ending.toLowerCase() !== 'ие') return !NOUN_STEMS.test(stem);
  return VELAR.test(stem) || SIBILANT.test(stem) || SOFT_PLURALS.test(word);
}

/** The class an adjective in the nominative agrees with. */
export function agreementOf(word: string): Agreement {
  if (/(?:ая|яя)(?:ся)?$/iu.test(word)) return 'feminine';
  if (/(?:ое|ее)(?:ся)?$/iu.test(word)) return 'neuter';
  return /(?:ые|ие)(?:ся)?$/iu.test(word) ? 'plural' : 'masculine';
}

/** The paradigm of an adjective given in the nominative of the class it agrees with. */
export function adjective(word: string, agreement: Agreement): Paradigm {
  const parts = ADJECTIVE.exec(word);
  if (parts === null) return invariable(word);
  const [, stem = '', ending = '', reflexive = ''] = parts;
  const narrow = VELAR.test(stem) || SIBILANT.test(stem);
  const soft = /^(?:яя|ее|ий|ие)$/iu.test(ending) && !narrow;
  const stressed = /^о[йе]$/iu.test(ending) || STRESSED_STEMS.test(stem);
  const e = (soft || SIBILANT.test(stem)) && !stressed ? 'е' : 'о';
  const y = soft || narrow ? 'и' : 'ы';
  const endings: Record<Agreement, readonly string[]> = {
    masculine: [`${e}го`, `${e}му`, '', `${y}м`, `${e}м`],
    neuter: [`${e}го`, `${e}му`, '', `${y}м`, `${e}м`],
    feminine: [`${e}й`, `${e}й`, soft ? 'юю' : 'ую', `${e}й`, `${e}й`],
    plural: [`${y}х`, `${y}м`, '', `${y}ми`, `${y}х`],
  };
  return paradigmOf(
    word,
    endings[agreement].map((tail) => (tail === '' ? '' : tail + reflexive)),
    stem,
  );
}

/** The nominative plural of an adjective given in the nominative singular. */
export function pluralAdjective(word: string): string {
  const parts = ADJECTIVE.exec(word);
  if (parts === null) return word;
  const [, stem = '', ending = '', reflexive = ''] = parts;
  const soft = /^(?:ий|яя|ее|ие)$/iu.test(ending);
  return stem + (soft || VELAR.test(stem) || SIBILANT.test(stem) ? 'ие' : 'ые') + reflexive;
}
