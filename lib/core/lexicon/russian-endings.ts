// Case endings of Russian nouns and adjectives by rule. Where the ending leaves a choice open, all choices are given:
// an impossible form costs a few bytes of the lexicon, a missing one a term on the page.
// Paradigms after А. А. Зализняк, «Грамматический словарь русского языка», reduced to the types that names use.

/** Agreement class of a word group. */
export type Agreement = 'masculine' | 'neuter' | 'feminine' | 'plural';
/** The accusative stands only where it differs from both nominative and genitive: in the feminine singular. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];
/** Possible forms of a word in each case. */
export type Paradigm = Record<Case, readonly string[]>;
export interface Noun {
  agreement: Agreement;
  forms: Paradigm;
}

const ADJECTIVE = /^(.{2,}?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/iu;
/** Nouns in -ий; every other word in -ий is taken for an adjective. */
const NOUN_STEMS = /(?:санатор|критер|сценар|комментар|крематор|планетар|радиомаяк)$/iu;
/** Soft adjectives in -ние look like nouns in -ние; these are the ones that names use. */
const SOFT_PLURALS =
  /(?:внешние|последние|соседние|ближние|дальние|средние|летние|зимние|древние|нижние|верхние|крайние)$/iu;
const VELAR = /[гкх]$/iu;
const SIBILANT = /[жшщч]$/iu;
const SIBILANT_OR_TS = /[жшщчц]$/iu;
/** Foreign nouns that never change. */
const INDECLINABLE =
  /^(?:бюро|евро|кино|радио|видео|динамо|метро|депо|эмбарго|шоу|интервью|коммюнике|резюме|турне|досье|ралли|жюри|эссе|экспо|дели|сочи|тбилиси|душанбе|баку|ош|алматы|евразэс)$/iu;

/** Words outside the rules: genitive, dative, accusative, instrumental, prepositional. */
const IRREGULAR: Readonly<Record<string, readonly [Agreement, string, string, string, string, string]>> = {
  путь: ['masculine', 'пути', 'пути', '', 'путём', 'пути'],
  день: ['masculine', 'дня', 'дню', '', 'днём', 'дне'],
  время: ['neuter', 'времени', 'времени', '', 'временем', 'времени'],
};

const list = (forms: string): string[] => (forms === '' ? [] : forms.split('/'));

function paradigm(
  stem: string,
  word: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Paradigm {
  const forms = (tails: string): string[] => tails.split('/').map((tail) => stem + tail);
  return {
    nominative: [word],
    genitive: forms(genitive),
    dative: forms(dative),
    accusative: list(accusative).map((tail) => stem + tail),
    instrumental: forms(instrumental),
    prepositional: forms(prepositional),
  };
}

export function invariable(word: string): Paradigm {
  return {
    nominative: [word],
    genitive: [word],
    dative: [word],
    accusative: [word],
    instrumental: [word],
    prepositional: [word],
  };
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

/** The paradigm of an adjective given in the nominative. */
export function adjective(word: string, agreement: Agreement): Paradigm {
  const parts = ADJECTIVE.exec(word);
  if (parts === null) return invariable(word);
  const [, stem = '', ending = '', reflexive = ''] = parts;
  const stressed = /^ой$/iu.test(ending);
  const soft = /^(?:яя|ее)$/iu.test(ending)
    ? !SIBILANT.test(stem)
    : /^(?:ий|ие)$/iu.test(ending) && !VELAR.test(stem) && !SIBILANT.test(stem);
  const e = !stressed && (soft || SIBILANT.test(stem)) ? 'е' : 'о';
  const y = soft || VELAR.test(stem) || SIBILANT.test(stem) ? 'и' : 'ы';
  const form = (tail: string): string[] => [stem + tail + reflexive];
  const base = { nominative: [word], accusative: [] };
  if (agreement === 'feminine')
    return {
      ...base,
      genitive: form(`${e}й`),
      dative: form(`${e}й`),
      accusative: form(soft ? 'юю' : 'ую'),
      instrumental: form(`${e}й`),
      prepositional: form(`${e}й`),
    };
  if (agreement === 'plural')
    return {
      ...base,
      genitive: form(`${y}х`),
      dative: form(`${y}м`),
      instrumental: form(`${y}ми`),
      prepositional: form(`${y}х`),
    };
  return {
    ...base,
    genitive: form(`${e}го`),
    dative: form(`${e}му`),
    instrumental: form(`${y}м`),
    prepositional: form(`${e}м`),
  };
}

/** The nominative plural of an adjective given in the nominative singular. */
export function pluralAdjective(word: string): string {
  const parts = ADJECTIVE.exec(word);
  if (parts === null) return word;
  const [, stem = '', ending = '', reflexive = ''] = parts;
  const soft = /^(?:ий|яя|ее|ие)$/iu.test(ending);
  return stem + (soft || VELAR.test(stem) || SIBILANT.test(stem) ? 'ие' : 'ые') + reflexive;
}

/** The readings of a noun given in the nominative singular; several where its ending leaves the gender open. */
export function nounSingular(word: string): Noun[] {
  if (INDECLINABLE.test(word))
    return (['masculine', 'neuter', 'feminine'] as const).map((agreement) => ({ agreement, forms: invariable(word) }));
  const irregular = IRREGULAR[word.toLowerCase()];
  if (irregular !== undefined) {
    const [agreement, ...cases] = irregular;
    const [genitive = [], dative = [], accusative = [], instrumental = [], prepositional = []] = cases.map((form) =>
      list(form).map((item) => word.slice(0, 1) + item.slice(1)),
    );
    return [{ agreement, forms: { nominative: [word], genitive, dative, accusative, instrumental, prepositional } }];
  }
  const stem = word.slice(0, -1);
  const hissing = SIBILANT_OR_TS.test(stem);
  const feminine = (forms: Paradigm): Noun[] => [{ agreement: 'feminine', forms }];
  const neuter = (forms: Paradigm): Noun[] => [{ agreement: 'neuter', forms }];
  const masculine = (forms: Paradigm): Noun[] => [{ agreement: 'masculine', forms }];
  if (/ия$/iu.test(word)) return feminine(paradigm(stem, word, 'и', 'и', 'ю', 'ей', 'и'));
  if (/[иь]е$/iu.test(word)) return neuter(paradigm(stem, word, 'я', 'ю', '', 'ем', /ие$/iu.test(word) ? 'и' : 'е'));
  if (/а$/iu.test(word))
    return feminine(
      paradigm(
        stem,
        word,
        VELAR.test(stem) || SIBILANT.test(stem) ? 'и' : 'ы',
        'е',
        'у',
        hissing ? 'ей/ой' : 'ой',
        'е',
      ),
    );
  if (/я$/iu.test(word)) return feminine(paradigm(stem, word, 'и', 'е', 'ю', 'ей', 'е'));
  if (/о$/iu.test(word)) return neuter(paradigm(stem, word, 'а', 'у', '', 'ом', 'е'));
  if (/е$/iu.test(word))
    return neuter(
      hissing ? paradigm(stem, word, 'а', 'у', '', 'ем', 'е') : paradigm(stem, word, 'я', 'ю', '', 'ем', 'е'),
    );
  if (/й$/iu.test(word)) return masculine(paradigm(stem, word, 'я', 'ю', '', 'ем', /ий$/iu.test(word) ? 'и' : 'е'));
  if (/ь$/iu.test(word)) {
    const soft = paradigm(stem, word, 'я', 'ю', '', 'ем', 'е');
    const third = paradigm(stem, word, 'и', 'и', 'ь', 'ью', 'и');
    if (/(?:тель|арь)$/iu.test(word)) return masculine(soft);
    return /(?:ость|есть|знь|чь|щь|шь|вязь)$/iu.test(word) ? feminine(third) : [...masculine(soft), ...feminine(third)];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/iu.test(word)) {
    const fleeting = /^(.+)(?:е(ц)|о(к))$/iu.exec(word);
    const base = fleeting === null ? word : `${fleeting[1]}${fleeting[2] ?? fleeting[3] ?? ''}`;
    return [word, ...(base === word ? [] : [base])].flatMap((form) =>
      masculine(paradigm(form, word, 'а', 'у', '', SIBILANT_OR_TS.test(form) ? 'ем/ом' : 'ом', 'е')),
    );
  }
  return masculine(invariable(word));
}

/** The nominative plural of a noun given in the nominative singular; `undefined` where no rule gives one. */
export function pluralOf(word: string): string | undefined {
  const stem = word.slice(0, -1);
  if (INDECLINABLE.test(word)) return word;
  if (/[иь]е$/iu.test(word)) return `${stem}я`;
  if (/(?:о|це|ще)$/iu.test(word)) return `${stem}а`;
  if (/[йья]$/iu.test(word)) return `${stem}и`;
  if (/а$/iu.test(word)) return stem + (VELAR.test(stem) || SIBILANT.test(stem) ? 'и' : 'ы');
  if (/ец$/iu.test(word)) return `${word.slice(0, -2)}цы`;
  if (/[^у]рок$|[^р]ок$/iu.test(word)) return `${word.slice(0, -2)}ки`;
  if (VELAR.test(word) || SIBILANT.test(word)) return `${word}и`;
  return /[бвдзлмнпрстфц]$/iu.test(word) ? `${word}ы` : undefined;
}

function pluralGenitives(word: string, singular: string | undefined): string[] {
  const stem = word.slice(0, -1);
  const fleeting = /^(.*[бвгджзлмнпрстфхцчшщ])к$/iu.exec(stem);
  const bare = fleeting === null ? [stem] : [`${fleeting[1]}ок`, `${fleeting[1]}ек`];
  const masculine = singular === undefined || /[бвгджзклмнпрстфхцчшщ]$/iu.test(singular);
  const open = singular === undefined || /[аоея]$/iu.test(singular);
  if (/ы$/iu.test(word))
    return [...(open ? bare : []), ...(masculine ? [`${stem}${/ц$/iu.test(stem) ? 'ев' : 'ов'}`] : [])];
  if (/а$/iu.test(word)) return bare;
  if (/[иь][ия]$/iu.test(word)) return [`${stem}й`, ...(/ьи$|ья$/iu.test(word) ? [`${stem.slice(0, -1)}ей`] : [])];
  if (VELAR.test(stem)) return [...(open ? bare : []), ...(masculine ? [`${stem}ов`] : [])];
  if (SIBILANT.test(stem))
    return [...(open ? bare : []), ...(masculine || /ь$/iu.test(singular ?? '') ? [`${stem}ей`] : [])];
  return /й$/iu.test(singular ?? '') ? [`${stem}ев`] : [`${stem}ей`, ...(open ? [`${stem}ь`] : [])];
}

/** The paradigm of a noun given in the nominative plural; the singular, where known, decides the genitive. */
export function nounPlural(word: string, singular?: string): Paradigm {
  if (!/[ыиая]$/iu.test(word) || INDECLINABLE.test(word)) return invariable(word);
  const stem = word.slice(0, -1);
  const a = /я$/iu.test(word) || (/и$/iu.test(word) && !VELAR.test(stem) && !SIBILANT.test(stem)) ? 'я' : 'а';
  return {
    nominative: [word],
    genitive: pluralGenitives(word, singular),
    dative: [`${stem}${a}м`],
    accusative: [],
    instrumental: [`${stem}${a}ми`],
    prepositional: [`${stem}${a}х`],
  };
}
