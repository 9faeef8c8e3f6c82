// Writes an EDTF date for readers, no more exact than it is.
import type { Language } from '../dataset/schema.ts';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB', ru: 'ru-RU' };
const SEASON_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    21: '春',
    22: '夏',
    23: '秋',
    24: '冬',
    33: '一季度',
    34: '二季度',
    35: '三季度',
    36: '四季度',
    40: '上半年',
    41: '下半年',
  },
  en: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'Q1',
    34: 'Q2',
    35: 'Q3',
    36: 'Q4',
    40: 'first half of',
    41: 'second half of',
  },
  ru: {
    21: 'весна',
    22: 'лето',
    23: 'осень',
    24: 'зима',
    33: '1-й кв.',
    34: '2-й кв.',
    35: '3-й кв.',
    36: '4-й кв.',
    40: '1-е полугодие',
    41: '2-е полугодие',
  },
};
const ABOUT: Readonly<Record<Language, string>> = { zh: '约', en: 'c. ', ru: 'ок. ' };
const OPEN_END: Readonly<Record<Language, string>> = { zh: '至今', en: 'today', ru: 'наст. вр.' };

/** Compact form for timelines and tables: ISO for exact dates (2018-06-10), words only where numbers cannot say it. */
export function formatDate(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatSingle(from, language);
  const end = to === '' || to === '..' ? OPEN_END[language] : formatSingle(shortenEnd(from, to), language);
  return from === '' || from === '..' ? `–${end}` : `${formatSingle(from, language)} – ${end}`;
}

/** `2018-06-09/2018-06-10` reads better as 2018-06-09 – 10. */
function shortenEnd(from: string, to: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(from) && /^\d{4}-\d\d-\d\d$/u.test(to) && from.slice(0, 8) === to.slice(0, 8)
    ? to.slice(8)
    : to;
}

function formatSingle(text: string, language: Language): string {
  const qualifier = /[?~%]$/u.exec(text)?.[0] ?? '';
  const plain = qualifier === '' ? text : text.slice(0, -1);
  const doubt = qualifier === '?' || qualifier === '%' ? '?' : '';
  const about = qualifier === '~' || qualifier === '%' ? ABOUT[language] : '';
  return about + formatPlain(plain, language) + doubt;
}

function formatPlain(text: string, language: Language): string {
  const decade = /^(\d{3})X$/u.exec(text)?.[1];
  if (decade !== undefined)
    return language === 'zh' ? `${decade}0 年代` : language === 'en' ? `${decade}0s` : `${decade}0-е`;
  const season = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/u.exec(text);
  if (season !== null) {
    const name = SEASON_NAMES[language][season[2] ?? ''] ?? '';
    return language === 'zh' ? `${season[1]} 年${name}` : `${name} ${season[1]}`;
  }
  return text;
}

/** Long form for sentences: 10 June 2018, 2018年6月10日, 10 июня 2018 г.; other precisions as `formatDate` writes them. */
export function formatLongDate(edtf: string, language: Language): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(edtf)) return formatDate(edtf, language);
  const date = new Date(`${edtf}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
