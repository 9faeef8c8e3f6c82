// Case forms of persons' names in Russian texts.
import { combine } from './russian.ts';
import type { Paradigm } from './russian-endings.ts';
import { adjective, invariable } from './russian-endings.ts';

/** Endings: genitive and accusative, dative, instrumental, prepositional. */
function masculine(
  stem: string,
  word: string,
  genitive: string,
  dative: string,
  instrumental: string,
  prepositional: string,
): Paradigm {
  return {
    nominative: [word],
    genitive: [stem + genitive],
    dative: [stem + dative],
    accusative: [],
    instrumental: [stem + instrumental],
    prepositional: [stem + prepositional],
  };
}

/** A man's given name, patronymic or surname; a word in any other vowel does not change. */
function masculineName(word: string, surname: boolean): Paradigm {
  const stem = word.slice(0, -1);
  if (surname && /(?:ский|цкий|ный|ой)$/iu.test(word)) return { ...adjective(word, 'masculine'), accusative: [] };
  if (surname && /(?:[ое]в|ёв|[иы]н)$/iu.test(word) && word.length > 4)
    return masculine(word, word, 'а', 'у', 'ым', 'е');
  if (/ий$/iu.test(word)) return masculine(stem, word, 'я', 'ю', 'ем', 'и');
  if (/[йь]$/iu.test(word)) return masculine(stem, word, 'я', 'ю', 'ем', 'е');
  if (/а$/iu.test(word))
    return {
      nominative: [word],
      genitive: [`${stem}ы`],
      dative: [`${stem}е`],
      accusative: [`${stem}у`],
      instrumental: [`${stem}ой`],
      prepositional: [`${stem}е`],
    };
  if (/ия$/iu.test(word))
    return {
      nominative: [word],
      genitive: [`${stem}и`],
      dative: [`${stem}и`],
      accusative: [`${stem}ю`],
      instrumental: [`${stem}ей`],
      prepositional: [`${stem}и`],
    };
  if (/я$/iu.test(word))
    return {
      nominative: [word],
      genitive: [`${stem}и`],
      dative: [`${stem}е`],
      accusative: [`${stem}ю`],
      instrumental: [`${stem}ей`],
      prepositional: [`${stem}е`],
    };
  if (/[бвгджзклмнпрстфхцчшщ]$/iu.test(word))
    return masculine(word, word, 'а', 'у', /[жшщчц]$/iu.test(word) ? 'ем' : 'ом', 'е');
  return invariable(word);
}

function feminineName(word: string): Paradigm | undefined {
  if (/(?:ова|ева|ёва|ина|ына)$/iu.test(word)) {
    const stem = word.slice(0, -1);
    return {
      nominative: [word],
      genitive: [`${stem}ой`],
      dative: [`${stem}ой`],
      accusative: [`${stem}у`],
      instrumental: [`${stem}ой`],
      prepositional: [`${stem}ой`],
    };
  }
  return /(?:ская|цкая)$/iu.test(word) ? adjective(word, 'feminine') : undefined;
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
  const feminine = words.map(feminineName);
  const isWoman = !chinese && feminine[last] !== undefined;
  const paradigms = words.map((word, index) => {
    const glue = index < last ? ' ' : '';
    if (chinese && index === 0) return { paradigm: invariable(word), glue };
    // Double names: only the last part changes (Касым-Жомарта).
    if (isWoman) return { paradigm: feminine[index] ?? masculineName(word, false), glue };
    return { paradigm: chinese ? chineseGiven(word) : masculineName(word, index === last), glue };
  });
  return [...new Set([name, ...combine(paradigms, '')])];
}

/** Chinese given names in a vowel stay (Цзиньтао), those in a consonant or soft sign change (Цзиньпина, Цзэминя). */
function chineseGiven(word: string): Paradigm {
  return /[аоуыэияюе]$/iu.test(word) ? invariable(word) : masculineName(word, false);
}

/** The surname by which a person of the given Russian name is called alone; `undefined` for Chinese names. */
export function russianSurname(name: string): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || SURNAME_FIRST.test(words[0] ?? '')) return undefined;
  return /^\p{Lu}\p{Ll}{3,}/u.test(last) ? last : undefined;
}
