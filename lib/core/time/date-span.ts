// Days covered by an EDTF date, without the grammar library (which is too large for a page). Understands what the dataset
// uses; a test proves it equal to the library on every date of the dataset.

export interface DateSpan {
  /** First and last day covered, days since 1970-01-01; -Infinity and Infinity where open. */
  first: number;
  last: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** First month (1–12) and number of months of EDTF's seasons; 21–24 seasons, 33–36 quarters, 40–41 half-years.
 *  Seasons of the north: spring is March to May. */
const SEASONS: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/** The span of an EDTF date or interval; undefined where it is not one of the supported forms. */
export function dateSpan(edtf: string): DateSpan | undefined {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return singleSpan(from);
  const start = from === '' || from === '..' ? { first: Number.NEGATIVE_INFINITY, last: 0 } : singleSpan(from);
  const end = to === '' || to === '..' ? { first: 0, last: Number.POSITIVE_INFINITY } : singleSpan(to);
  return start && end ? { first: start.first, last: end.last } : undefined;
}

function singleSpan(text: string): DateSpan | undefined {
  const match = /^(\d{2})(\d\d|\dX|XX)(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/u.exec(text);
  if (match === null) return undefined;
  const [, century = '', years = '', month, day] = match;
  if (years.includes('X')) {
    if (month !== undefined) return undefined;
    const firstYear = Number(century + years.replaceAll('X', '0'));
    const lastYear = Number(century + years.replaceAll('X', '9'));
    return { first: dayNumber(firstYear, 1, 1), last: dayNumber(lastYear + 1, 1, 1) - 1 };
  }
  const year = Number(century + years);
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1 };
  const season = SEASONS[Number(month)];
  if (season !== undefined) {
    return day === undefined
      ? { first: dayNumber(year, season[0], 1), last: dayNumber(year, season[0] + season[1], 1) - 1 }
      : undefined;
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined)
    return { first: dayNumber(year, Number(month), 1), last: dayNumber(year, Number(month) + 1, 1) - 1 };
  const first = dayNumber(year, Number(month), Number(day));
  return { first, last: first };
}

/** Days since 1970-01-01 of a date; months may run past 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY);
}
