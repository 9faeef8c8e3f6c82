// Dates as publishers write them, read into EDTF without converting time zones: the day is the one that they wrote.
import { dateSpan, todayNumber } from '../../core/time/date-span.ts';
import { monthOfName } from '../../core/time/month-names.ts';

/** Pages of before the Web give the date of what they reproduce; that is the date that counts. */
const EARLIEST_YEAR = 1945;
/** Days: a publisher's clock may be ahead of the reader's by its time zone. */
const AHEAD = 1;

/** EDTF date (day or month precision) that a text begins with, or undefined where it is none, or lies in the future. */
export function writtenDate(text: string): string | undefined {
  const trimmed = text.trim();
  const date = fromNumbers(trimmed) ?? fromWords(trimmed) ?? fromDots(trimmed) ?? fromClock(trimmed);
  const span = date === undefined ? undefined : dateSpan(date);
  return span === undefined || span.first > todayNumber() + AHEAD ? undefined : date;
}

/** 2018-06-10T08:00+08:00, 2018/6/10, 2018.06.10, 2018年6月10日, 20180610, 2018-06. */
function fromNumbers(text: string): string | undefined {
  const separated =
    /^(\d{4})(?:\s*[-/.年]\s*)(\d{1,2})(?:(?:\s*[-/.月]\s*)(\d{1,2})(?!\d)|(?!\d|\s*[-/.月]\s*\d))/u.exec(text);
  const [, year, month, day] = separated ?? /^(\d{4})(\d\d)(\d\d)(?:\d{6})?(?=\D|$)/u.exec(text) ?? [];
  return compose(year, month, day);
}

/** June 10, 2018; 10 June 2018; Sun, 10 Jun 2018 08:00:00 GMT; 10 июня 2018 г. */
function fromWords(text: string): string | undefined {
  const lower = text.toLowerCase();
  const monthFirst = /^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=\D|$)/u.exec(lower);
  if (monthFirst !== null) return compose(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2]);
  const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})(?=\D|$)/u.exec(lower);
  return dayFirst === null ? undefined : compose(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]);
}

/** 10.06.2018, as Russian and German pages write. With slashes day and month cannot be told apart. */
function fromDots(text: string): string | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=\D|$)/u.exec(text);
  return match === null ? undefined : compose(match[3], match[2], match[1]);
}

/** Seconds or milliseconds since 1970. Where the publisher is, nobody knows: the day is that of Greenwich. */
function fromClock(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}

function compose(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || Number(year) < EARLIEST_YEAR) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return Number(month) >= 1 && Number(month) <= 12 && dateSpan(date) !== undefined ? date : undefined;
}

function monthOf(name: string): string | undefined {
  return monthOfName(name)?.toString();
}
