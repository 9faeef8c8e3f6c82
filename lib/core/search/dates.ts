// Dates in queries (“2001”, “2018-06”, “2018年6月10日”, “June 2018”, «15 июня 2001») and in keys (EDTF), both as spans of days.
// A day is the number yyyymmdd; every month has 31 days here, which no comparison can notice.
import { monthOfName } from '../time/month-names.ts';

export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface DateQuery extends DaySpan {
  /** The query without its date, trimmed. */
  readonly rest: string;
}

const YEAR = String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)`;
/** Number of the month, 1–12; season codes of EDTF (21–24) are handled apart. */
const NUMERIC = new RegExp(
  String.raw`${YEAR}(?:\s*[-./年]\s*(?<month>1[0-2]|0?[1-9])(?!\d)(?:\s*[-./月]\s*(?<day>3[01]|[12]\d|0?[1-9])(?!\d))?)?\s*[年月日号]?`,
  'u',
);
/** “10.06.2018”, as Russian has it. */
const DAY_FIRST = /(?<!\d)(?<day>3[01]|[12]\d|0?[1-9])\.(?<month>1[0-2]|0?[1-9])\.(?<year>(?:19|20)\d{2})(?!\d)/u;
/** “June 2018”, “15 июня 2001 года”, “June 15, 2001”, “2018 June”. */
const NAMED = [
  /(?:(?<day>3[01]|[12]\d|0?[1-9])\s+)?(?<name>\p{L}{3,9})\.?\s+(?<year>(?:19|20)\d{2})(?!\d)/u,
  /(?<name>\p{L}{3,9})\s+(?<day>3[01]|[12]\d|0?[1-9])\s*,?\s+(?<year>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})\s+(?<name>\p{L}{3,9})(?!\p{L})/u,
];
const YEAR_WORD = /^\s*(?:года?|году|г\.?)(?!\p{L})/u;

function span(year: number, month?: number, day?: number): DaySpan {
  const from = year * 10_000 + (month ?? 1) * 100 + (day ?? 1);
  const to = year * 10_000 + (month ?? 12) * 100 + (day ?? 31);
  return { from, to };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function without(query: string, match: RegExpExecArray): string {
  const after = query.slice(match.index + match[0].length).replace(YEAR_WORD, '');
  return `${query.slice(0, match.index)} ${after}`.replace(/\s+/gu, ' ').trim();
}

/** The first date of a query (lower case, half width), or undefined. */
export function parseDateQuery(query: string): DateQuery | undefined {
  for (const pattern of NAMED) {
    const match = pattern.exec(query);
    const { name = '', year, day } = match?.groups ?? {};
    const month = monthOfName(name);
    if (match === null || month === undefined) continue;
    return { ...span(Number(year), month, numberOf(day)), rest: without(query, match) };
  }
  const match = DAY_FIRST.exec(query) ?? NUMERIC.exec(query);
  if (match === null) return undefined;
  const { year, month, day } = match.groups ?? {};
  return { ...span(Number(year), numberOf(month), numberOf(day)), rest: without(query, match) };
}

/** EDTF seasons, ISO 8601-2 level 1: 21 spring … 24 winter, here the quarter that holds most of the season. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
};

/** The days of a date in a key. */
export interface KeySpan extends DaySpan {
  /** True of an interval, which lasts; a year or month without a day is merely not known more exactly. */
  readonly lasts: boolean;
}

/** The days of an EDTF date as used in the dataset (see data/README.md), or undefined where it has no year. Never throws. */
export function spanOfEdtf(edtf: string): KeySpan | undefined {
  const [first, second] = edtf.split('/').map((part) => part.replace(/[~?%]/gu, ''));
  const from = spanOfPart(first ?? '');
  if (from === undefined) return undefined;
  if (second === undefined) return { ...from, lasts: false };
  return { from: from.from, to: spanOfPart(second)?.to ?? from.to, lasts: true };
}

function spanOfPart(part: string): DaySpan | undefined {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(part);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (year.includes('X'))
    return { from: span(Number(year.replaceAll('X', '0'))).from, to: span(Number(year.replaceAll('X', '9'))).to };
  const season = SEASONS[month ?? ''];
  if (season !== undefined) return { from: span(Number(year), season[0]).from, to: span(Number(year), season[1]).to };
  return span(Number(year), numberOf(month), numberOf(day));
}
