// What the rules of Russian inflection are written in.

/** Agreement class of a word group. */
export type Agreement = 'masculine' | 'neuter' | 'feminine' | 'plural';

/** The accusative stands only where it differs from both nominative and genitive: in the feminine singular. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];

/** Possible forms of a word in each case. */
export type Paradigm = Record<Case, readonly string[]>;

export const VELAR = /[гкх]$/iu;
export const SIBILANT = /[жшщч]$/iu;
export const SIBILANT_OR_TS = /[жшщчц]$/iu;

/** A paradigm whose oblique cases come in the order of `CASES`, alternatives divided by a slash, an empty string for none. */
export function paradigmOf(word: string, oblique: readonly string[], stem = ''): Paradigm {
  const [genitive, dative, accusative, instrumental, prepositional] = oblique.map((forms) =>
    forms === '' ? [] : forms.split('/').map((form) => stem + form),
  );
  return {
    nominative: [word],
    genitive: genitive ?? [],
    dative: dative ?? [],
    accusative: accusative ?? [],
    instrumental: instrumental ?? [],
    prepositional: prepositional ?? [],
  };
}

export function invariable(word: string): Paradigm {
  return paradigmOf(word, [word, word, word, word, word]);
}

/** All forms of several paradigms, case by case. */
export function merge(paradigms: readonly Paradigm[]): Paradigm {
  const all = (which: Case): string[] => [...new Set(paradigms.flatMap((item) => item[which]))];
  return {
    nominative: all('nominative'),
    genitive: all('genitive'),
    dative: all('dative'),
    accusative: all('accusative'),
    instrumental: all('instrumental'),
    prepositional: all('prepositional'),
  };
}
