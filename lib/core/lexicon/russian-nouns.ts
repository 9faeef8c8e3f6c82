// Case endings of Russian nouns by rule. Where the ending leaves a choice open, all choices are given: an impossible
// form costs a few bytes of the lexicon, a missing one a term on the page.
// Paradigms after А. А. Зализняк, «Грамматический словарь русского языка», reduced to the types that names use.
import {
  type Agreement,
  invariable,
  type Paradigm,
  paradigmOf,
  SIBILANT,
  SIBILANT_OR_TS,
  VELAR,
} from './russian-paradigm.ts';

export interface Noun {
  agreement: Agreement;
  forms: Paradigm;
}

/** Foreign nouns that never change. */
const INDECLINABLE =
  /^(?:бюро|евро|кино|радио|видео|динамо|метро|депо|эмбарго|шоу|интервью|коммюнике|резюме|турне|досье|ралли|жюри|эссе|экспо|дели|сочи|тбилиси|душанбе|баку|ош|алматы|евразэс)$/iu;

/** Words outside the rules. */
const IRREGULAR: Readonly<Record<string, readonly [Agreement, readonly string[]]>> = {
  путь: ['masculine', ['пути', 'пути', '', 'путём', 'пути']],
  день: ['masculine', ['дня', 'дню', '', 'днём', 'дне']],
  время: ['neuter', ['времени', 'времени', '', 'временем', 'времени']],
};

interface Declension {
  nominative: RegExp;
  agreement: Agreement;
  /** Genitive, dative, accusative, instrumental, prepositional. */
  endings: readonly string[];
  /** Whether the nominative's last letter is an ending; by default it is. */
  bare?: boolean;
}

/** The first that fits is taken, and with it all that stand beside it under the same pattern. */
const DECLENSIONS: readonly (readonly Declension[])[] = [
  [{ nominative: /ия$/iu, agreement: 'feminine', endings: ['и', 'и', 'ю', 'ей', 'и'] }],
  [{ nominative: /ие$/iu, agreement: 'neuter', endings: ['я', 'ю', '', 'ем', 'и'] }],
  [{ nominative: /[жшщч]а$/iu, agreement: 'feminine', endings: ['и', 'е', 'у', 'ей/ой', 'е'] }],
  [{ nominative: /ца$/iu, agreement: 'feminine', endings: ['ы', 'е', 'у', 'ей/ой', 'е'] }],
  [{ nominative: /[гкх]а$/iu, agreement: 'feminine', endings: ['и', 'е', 'у', 'ой', 'е'] }],
  [{ nominative: /а$/iu, agreement: 'feminine', endings: ['ы', 'е', 'у', 'ой', 'е'] }],
  [{ nominative: /я$/iu, agreement: 'feminine', endings: ['и', 'е', 'ю', 'ей', 'е'] }],
  [{ nominative: /о$/iu, agreement: 'neuter', endings: ['а', 'у', '', 'ом', 'е'] }],
  [{ nominative: /[жшщчц]е$/iu, agreement: 'neuter', endings: ['а', 'у', '', 'ем', 'е'] }],
  [{ nominative: /е$/iu, agreement: 'neuter', endings: ['я', 'ю', '', 'ем', 'е'] }],
  [{ nominative: /ий$/iu, agreement: 'masculine', endings: ['я', 'ю', '', 'ем', 'и'] }],
  [{ nominative: /(?:й|тель|арь)$/iu, agreement: 'masculine', endings: ['я', 'ю', '', 'ем', 'е'] }],
  [{ nominative: /(?:[ое]сть|знь|чь|щь|шь|вязь)$/iu, agreement: 'feminine', endings: ['и', 'и', 'ь', 'ью', 'и'] }],
  [
    { nominative: /ь$/iu, agreement: 'masculine', endings: ['я', 'ю', '', 'ем', 'е'] },
    { nominative: /ь$/iu, agreement: 'feminine', endings: ['и', 'и', 'ь', 'ью', 'и'] },
  ],
  [{ nominative: /[жшщчц]$/iu, agreement: 'masculine', endings: ['а', 'у', '', 'ем/ом', 'е'], bare: true }],
  [{ nominative: /[бвгдзклмнпрстфх]$/iu, agreement: 'masculine', endings: ['а', 'у', '', 'ом', 'е'], bare: true }],
];

/** The stem without its fleeting vowel, where it may have one: рынок, рынка; ленинец, ленинца. */
function stemsOf(word: string): string[] {
  const fleeting = /^(.+)(?:е(ц)|о(к))$/iu.exec(word);
  return fleeting === null ? [word] : [word, `${fleeting[1]}${fleeting[2] ?? fleeting[3] ?? ''}`];
}

/** The readings of a noun given in the nominative singular; several where its ending leaves the gender open. */
export function nounSingular(word: string): Noun[] {
  if (INDECLINABLE.test(word)) {
    return (['masculine', 'neuter', 'feminine'] as const).map((agreement) => ({ agreement, forms: invariable(word) }));
  }
  const irregular = IRREGULAR[word.toLowerCase()];
  if (irregular !== undefined) return [{ agreement: irregular[0], forms: paradigmOf(word, irregular[1]) }];
  const fitting = DECLENSIONS.find(([declension]) => declension?.nominative.test(word)) ?? [];
  const readings = fitting.flatMap(({ agreement, endings, bare = false }) =>
    (bare ? stemsOf(word) : [word.slice(0, -1)]).map((stem) => ({ agreement, forms: paradigmOf(word, endings, stem) })),
  );
  return readings.length > 0 ? readings : [{ agreement: 'masculine', forms: invariable(word) }];
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
  if (/[^ур]ок$/iu.test(word)) return `${word.slice(0, -2)}ки`;
  if (VELAR.test(word) || SIBILANT.test(word)) return `${word}и`;
  return /[бвдзлмнпрстфц]$/iu.test(word) ? `${word}ы` : undefined;
}

/** The bare stem as a genitive plural, with the vowel that keeps two consonants apart: встреч, ярмарок. */
function bareGenitives(stem: string): string[] {
  const cluster = /^(.*[бвгджзлмнпрстфхцчшщ])к$/iu.exec(stem);
  return cluster === null ? [stem] : [`${cluster[1]}ок`, `${cluster[1]}ек`];
}

/** Genitive plurals by the end of the nominative plural and, where it is known, of the singular. */
function pluralGenitives(word: string, singular: string | undefined): string[] {
  const stem = word.slice(0, -1);
  if (/а$/iu.test(word)) return bareGenitives(stem);
  if (/ь[ия]$/iu.test(word)) return [`${stem}й`, `${stem.slice(0, -1)}ей`];
  if (/и[ия]$/iu.test(word)) return [`${stem}й`];
  const open = singular === undefined || /[аоея]$/iu.test(singular) ? bareGenitives(stem) : [];
  const closed = singular === undefined || /[бвгджзклмнпрстфхцчшщ]$/iu.test(singular);
  if (/ы$/iu.test(word) || VELAR.test(stem))
    return closed ? [...open, `${stem}${/ц$/iu.test(stem) ? 'ев' : 'ов'}`] : open;
  if (SIBILANT_OR_TS.test(stem)) return closed || /ь$/iu.test(singular) ? [...open, `${stem}ей`] : open;
  if (/й$/iu.test(singular ?? '')) return [`${stem}ев`];
  return open.length > 0 ? [`${stem}ей`, `${stem}ь`] : [`${stem}ей`];
}

/** The paradigm of a noun given in the nominative plural; the singular, where known, decides the genitive. */
export function nounPlural(word: string, singular?: string): Paradigm {
  if (!/[ыиая]$/iu.test(word) || INDECLINABLE.test(word)) return invariable(word);
  const stem = word.slice(0, -1);
  const soft = /я$/iu.test(word) || (/и$/iu.test(word) && !VELAR.test(stem) && !SIBILANT.test(stem));
  const a = soft ? 'я' : 'а';
  return { ...paradigmOf(word, ['', `${a}м`, '', `${a}ми`, `${a}х`], stem), genitive: pluralGenitives(word, singular) };
}
