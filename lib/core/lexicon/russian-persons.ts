// Case forms of persons' names in Russian texts.
import { combine } from './russian.ts';
import { adjective } from './russian-adjectives.ts';
import { invariable, type Paradigm, paradigmOf } from './russian-paradigm.ts';

/** How a name ends, and its endings: genitive, dative, accusative, instrumental, prepositional. */
interface NameType {
  nominative: RegExp;
  endings: readonly string[];
  /** Whether the last letter is an ending, to be taken off. */
  open: boolean;
}

/** Surnames in -ов and -ин take the endings of adjectives in one case; short ones (Тан, Мин) are foreign. */
const MASCULINE_SURNAME: NameType = {
  nominative: /.{2}(?:[оеё]в|[иы]н)$/iu,
  endings: ['а', 'у', '', 'ым', 'е'],
  open: false,
};
const MASCULINE: readonly NameType[] = [
  { nominative: /ий$/iu, endings: ['я', 'ю', '', 'ем', 'и'], open: true },
  { nominative: /[йь]$/iu, endings: ['я', 'ю', '', 'ем', 'е'], open: true },
  { nominative: /[гкхжшщч]а$/iu, endings: ['и', 'е', 'у', 'ой', 'е'], open: true },
  { nominative: /а$/iu, endings: ['ы', 'е', 'у', 'ой', 'е'], open: true },
  { nominative: /ия$/iu, endings: ['и', 'и', 'ю', 'ей', 'и'], open: true },
  { nominative: /я$/iu, endings: ['и', 'е', 'ю', 'ей', 'е'], open: true },
  { nominative: /[жшщчц]$/iu, endings: ['а', 'у', '', 'ем', 'е'], open: false },
  { nominative: /[бвгдзклмнпрстфх]$/iu, endings: ['а', 'у', '', 'ом', 'е'], open: false },
];
const FEMININE_SURNAME: NameType = {
  nominative: /(?:[оеё]ва|[иы]на)$/iu,
  endings: ['ой', 'ой', 'у', 'ой', 'ой'],
  open: true,
};

function declined(word: string, type: NameType | undefined): Paradigm {
  // A word in any other vowel does not change: Моди, Лукашенко.
  if (type === undefined) return invariable(word);
  return paradigmOf(word, type.endings, type.open ? word.slice(0, -1) : word);
}

/** A given name, patronymic or surname by its ending. */
function nameForms(word: string, surname: boolean): Paradigm {
  if (surname && /(?:[сц]кий|ный|ой)$/iu.test(word)) return adjective(word, 'masculine');
  if (surname && MASCULINE_SURNAME.nominative.test(word)) return declined(word, MASCULINE_SURNAME);
  return declined(
    word,
    MASCULINE.find(({ nominative }) => nominative.test(word)),
  );
}

function feminineSurname(word: string): Paradigm | undefined {
  if (FEMININE_SURNAME.nominative.test(word)) return declined(word, FEMININE_SURNAME);
  return /[сц]кая$/iu.test(word) ? adjective(word, 'feminine') : undefined;
}

/** Chinese and Korean surnames come first and are one syllable; only the given name changes. */
const SURNAME_FIRST =
  /^(?:Си|Ли|Ван|Ху|Цзян|Вэнь|Чжан|Чжу|Лю|Ян|Дэн|Чжао|Чэнь|Цай|Хань|Сунь|Ма|Дин|Хэ|Сюй|У|Фу|Цинь|Тан|Лоу|Ин|Го|Мэн|Цянь|Цуй|Шао|Лу|Сун|Се|Пэн|Фэн|Цзэн|Яо|Чжоу|Ши|Ло|Хуан|Линь|Гао|Бай|Дай|Дун|Ду|Е|Жэнь|Ким|Пак|Мао)$/u;

/**
 * All case forms of a person's name given in the nominative, as `given surname` or, for Chinese, `surname given`.
 */
export function russianPersonForms(name: string): string[] {
  const words = name.split(' ');
  const last = words.length - 1;
  const chinese = words.length === 2 && SURNAME_FIRST.test(words[0] ?? '');
  const woman = chinese ? undefined : feminineSurname(words[last] ?? '');
  const paradigms = words.map((word, index) => {
    const glue = index < last ? ' ' : '';
    if (chinese) return { paradigm: index === 0 ? invariable(word) : chineseGiven(word), glue };
    if (woman !== undefined) return { paradigm: index === last ? woman : womanName(word), glue };
    return { paradigm: nameForms(word, index === last), glue };
  });
  return [...new Set([name, ...combine(paradigms, '')])];
}

/** A woman's given name in a consonant does not change (Ирен), a patronymic and names in -а and -я do. */
function womanName(word: string): Paradigm {
  return /[ая]$/iu.test(word) ? nameForms(word, false) : invariable(word);
}

/** Chinese given names in a vowel stay (Цзиньтао), those in a consonant or soft sign change (Цзиньпина, Цзэминя). */
function chineseGiven(word: string): Paradigm {
  return /[аоуыэияюе]$/iu.test(word) ? invariable(word) : nameForms(word, false);
}

/** The surname by which a person of the given Russian name is called alone; `undefined` for Chinese names. */
export function russianSurname(name: string): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || SURNAME_FIRST.test(words[0] ?? '')) return undefined;
  return /^\p{Lu}\p{Ll}{3,}/u.test(last) ? last : undefined;
}
