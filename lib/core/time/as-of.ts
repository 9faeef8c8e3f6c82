// Looks at a record as of a time: which status held, which dates lay ahead.
import type { StatusPeriod } from '../dataset/schema.ts';
import { type DateSpan, dateSpan } from './date-span.ts';

export type WhenHeld = 'past' | 'current' | 'later' | 'unsure';

type Period = Pick<StatusPeriod, 'from' | 'to'>;

/**
 * Whether a period held at a time. Its last day counts.
 * @param when a day (days since 1970-01-01), or a span where the time is known to the month only
 * @returns `unsure` where the answer depends on what is not known: the time falls inside the precision of the period's own
 *   start or end (a year-only date), or the span is longer than the certainty
 */
export function whenHeld(period: Period, when: number | DateSpan): WhenHeld {
  if (typeof when === 'number') return heldOn(period, when);
  const [first, last] = [heldOn(period, when.first), heldOn(period, when.last)];
  return first === last ? first : 'unsure';
}

function heldOn({ from, to }: Period, day: number): WhenHeld {
  const start = from === undefined ? undefined : dateSpan(from);
  const end = to === undefined ? undefined : dateSpan(to);
  if (start !== undefined && day < start.first) return 'later';
  if (end !== undefined && day > end.last) return 'past';
  const insideStart = start !== undefined && start.first !== start.last && day < start.last;
  const insideEnd = end !== undefined && end.first !== end.last && day > end.first;
  return insideStart || insideEnd ? 'unsure' : 'current';
}

export interface StatusAnswer {
  /** Held for certain. */
  current: StatusPeriod[];
  unsure: StatusPeriod[];
  /** Began after the time asked for, earliest first. */
  later: StatusPeriod[];
  /** Over by then, latest first. */
  past: StatusPeriod[];
}

/**
 * What was it then? Each period stands in one list. Where one period ends on the day on which another begins, that day
 * counts to the one that begins.
 */
export function statusAnswer(status: readonly StatusPeriod[], when: number | DateSpan): StatusAnswer {
  const answer: StatusAnswer = { current: [], unsure: [], later: [], past: [] };
  const span = typeof when === 'number' ? { first: when, last: when } : when;
  for (const period of status) {
    const held = whenHeld(period, when);
    answer[held === 'current' && isReplacedOn(period, span, status) ? 'past' : held].push(period);
  }
  answer.current.sort((a, b) => startOf(b) - startOf(a));
  answer.unsure.sort((a, b) => startOf(a) - startOf(b));
  answer.later.sort((a, b) => startOf(a) - startOf(b));
  answer.past.sort((a, b) => startOf(b) - startOf(a));
  return answer;
}

function isReplacedOn(period: StatusPeriod, { first, last }: DateSpan, status: readonly StatusPeriod[]): boolean {
  const end = period.to === undefined ? undefined : dateSpan(period.to);
  if (end === undefined || end.first !== end.last || end.last !== first || first !== last) return false;
  return status.some((other) => {
    const start = other === period || other.from === undefined ? undefined : dateSpan(other.from);
    return start !== undefined && start.first === start.last && start.first === first;
  });
}

function startOf(period: Period): number {
  return period.from === undefined ? Number.NEGATIVE_INFINITY : (dateSpan(period.from)?.first ?? 0);
}

/** Whether a date lies wholly after a time. */
export function isLater(edtf: string, when: number | DateSpan): boolean {
  const span = dateSpan(edtf);
  return span !== undefined && span.first > (typeof when === 'number' ? when : when.last);
}
