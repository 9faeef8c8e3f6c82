// Days covered by an EDTF date, without the grammar library (which is too large for a page). Understands what the dataset
// uses and a little more; a test proves it equal to the library on every date of the dataset and on random ones.

export interface DateSpan {
  /** First and last day covered, days since 1970-01-01; -Infinity and Infinity where open. */
  first: number;
  last: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/**
 * First month (1–12) and number of months of EDTF's divisions of a year: 21–24 seasons, 33–36 quarters, 40–41 half-years.
 * EDTF leaves open which months a season has. The library with which the data are checked and searched reads seasons as
 * quarters, and so do we: one date must not lie in two places. Readers see “spring 2009” as written, never these months.
 */
const DIVISIONS: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [1, 3],
  22: [4, 3],
  23: [7, 3],
  24: [10, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/** Divisions of a year stand alone: EDTF has no intervals of them. */
const DIVIDED = /^\d{4}-(?:2[1-4]|3[3-6]|4[01])/u;

/** The span of an EDTF date or interval; undefined where it is not one of the supported forms. */
export function dateSpan(edtf: string): DateSpan | undefined {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return singleSpan(from);
  if (DIVIDED.test(from) || DIVIDED.test(to)) return undefined;
  const start = from === '' || from === '..' ? { first: Number.NEGATIVE_INFINITY, last: 0 } : singleSpan(from);
  const end = to === '' || to === '..' ? { first: 0, last: Number.POSITIVE_INFINITY } : singleSpan(to);
  return start && end ? { first: start.first, last: end.last } : undefined;
}

function singleSpan(text: string): DateSpan | undefined {
  const match = /^(\d{2})(\d\d|\dX|XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/u.exec(text);
  if (match === null) return undefined;
  const [, century = '', years = '', month, day, qualifier] = match;
  // What is unspecified or a season cannot be uncertain besides.
  if (qualifier !== undefined && (text.includes('X') || DIVIDED.test(text))) return undefined;
  if (years.includes('X')) {
    if (month !== undefined) return undefined;
    return months(Number(century + years.replaceAll('X', '0')), 1, years === 'XX' ? 1200 : 120);
  }
  const year = Number(century + years);
  if (month === undefined || month === 'XX') return day === undefined || day === 'XX' ? months(year, 1, 12) : undefined;
  const division = DIVISIONS[Number(month)];
  if (division !== undefined) return day === undefined ? months(year, ...division) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const whole = months(year, Number(month), 1);
  if (day === undefined || day === 'XX') return whole;
  const first = whole.first + Number(day) - 1;
  return Number(day) >= 1 && first <= whole.last ? { first, last: first } : undefined;
}

function months(year: number, firstMonth: number, count: number): DateSpan {
  return { first: dayNumber(year, firstMonth, 1), last: dayNumber(year, firstMonth + count, 1) - 1 };
}

/** Days since 1970-01-01 of a date; months may run past 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY);
}

/** The present day where the reader is. */
export function todayNumber(now = new Date()): number {
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
