// How persons are called: by their full name, and by their surname alone.
import type { LabelLanguage } from '../dataset/schema.ts';
import { traditionalSpellings } from './chinese.ts';
import type { Spelling } from './forms.ts';
import { russianPersonForms, russianSurname } from './russian-persons.ts';

/** Surnames shared by too many people to stand alone: they count only where the full name does. */
const COMMON_SURNAME =
  /^(?:Khan|Singh|Sharif|Ahmed|Ahmad|Ali|Hussain|Kumar|Shah|Aliyev|Ivanov|Petrov|Popov|Smirnov|Wang|Zhang|Li|Liu|Chen|Yang|Sun|Ma|Hu|Zhu|Jiang|Wen|Han|Ding|Cai|Zhao|Шариф|Хан|Сингх|Алиев|Иванов|Петров|Попов|Смирнов|Медведев|Norov|Норов|Kim|Ким)/u;
/** Latin-script Chinese names put the surname first; it is one of few syllables. */
const CHINESE_LATIN =
  /^(?:Xi|Li|Wang|Hu|Jiang|Wen|Zhang|Zhu|Liu|Yang|Deng|Zhao|Chen|Cai|Han|Sun|Ma|Ding|He|Xu|Wu|Fu|Qin|Tang|Lou|Ying|Guo|Meng|Qian|Cui|Shao|Lu|Song|Xie|Peng|Feng|Zeng|Yao|Zhou|Shi|Luo|Huang|Lin|Gao|Bai|Dai|Dong|Du|Ye|Ren|Pan|Sha|Cheng) \p{Lu}/u;
/** A surname of fewer letters is a word of some language. */
const SHORTEST_SURNAME = 4;

function english(name: string): Spelling[] {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [{ text: name }];
  if (CHINESE_LATIN.test(name)) return [{ text: name }, { text: words[0] ?? '', echo: true, exact: true }];
  if (last.length < SHORTEST_SURNAME || !/^\p{Lu}\p{Ll}/u.test(last)) return [{ text: name }];
  return [{ text: name }, { text: last, echo: COMMON_SURNAME.test(last) }];
}

function russian(name: string): Spelling[] {
  const surname = russianSurname(name);
  const full = russianPersonForms(name).map((text) => ({ text }));
  if (surname === undefined) return full;
  const echo = COMMON_SURNAME.test(surname);
  // Two words in front give the paradigm its gender.
  const alone = russianPersonForms(name).map((form) => form.split(' ').at(-1) ?? '');
  return [...full, ...[...new Set(alone)].map((text) => ({ text, echo }))];
}

function chinese(name: string): Spelling[] {
  const parts = name.split(/[·•・‧]/u);
  const surname = parts.at(-1) ?? '';
  const names = parts.length > 1 && surname.length >= 2 ? [name, surname] : [name];
  return names
    .flatMap((text) => [text, ...traditionalSpellings(text)])
    .map((text) => ({ text, echo: text.length < 3 && text !== name }));
}

/** The spellings of a person's name: full name, surname, and in Russian all cases of both. */
export function personForms(name: string, language: LabelLanguage): Spelling[] {
  switch (language) {
    case 'zh':
    case 'zh-Hant':
      return chinese(name);
    case 'ru':
      return russian(name);
    case 'en':
      return english(name);
    default:
      return [{ text: name }];
  }
}
