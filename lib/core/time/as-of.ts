// Looks at a record as of a day: which status held, which dates lay ahead.
import type { StatusPeriod } from '../dataset/schema.ts';
import { dateSpan } from './date-span.ts';

export type WhenHeld = 'past' | 'current' | 'later' | 'unsure';

/**
 * Whether a period held on a day.
 * @param day days since 1970-01-01
 * @returns `unsure` where the day falls inside the precision of the period's own start or end (a year-only date)
 */
export function whenHeld(period: Pick<StatusPeriod, 'from' | 'to'>, day: number): WhenHeld {
  const from = period.from === undefined ? undefined : dateSpan(period.from);
  const to = period.to === undefined ? undefined : dateSpan(period.to);
  if (from !== undefined && day < from.first) return 'later';
  if (to !== undefined && day > to.last) return 'past';
  // A period ends on the day the next begins: that day counts to the next.
  if (to !== undefined && to.first === to.last && day === to.first) return 'past';
  const insideStart = from !== undefined && from.first !== from.last && day <= from.last;
  const insideEnd = to !== undefined && to.first !== to.last && day >= to.first;
  return insideStart || insideEnd ? 'unsure' : 'current';
}

/** Whether a date lies wholly after a day. */
export function isLater(edtf: string, day: number): boolean {
  const span = dateSpan(edtf);
  return span !== undefined && span.first > day;
}
