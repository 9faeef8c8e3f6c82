// What of the dataset has to do with today: what lies ahead, and anniversaries of what lies behind.
import type { Language } from '../dataset/schema.ts';
import { dayNumber } from '../time/date-span.ts';
import { briefOf, type EntryBrief } from './entry-brief.ts';
import type { SearchKey } from './key-format.ts';

export interface DatedEntry extends EntryBrief, When {}

export interface When {
  /** The day it began, ISO 8601. */
  readonly day: string;
  /** Days from today until the date or its anniversary; 0 is today. */
  readonly inDays: number;
  /** Full years since; 0 where the date itself lies ahead. */
  readonly years: number;
}

/** Beyond half a year nothing is soon; some anniversary always comes earlier. */
const FARTHEST_DAYS = 183;

/**
 * Entries whose exact day, or its anniversary, is today or comes next; soonest first. One a day: the weightiest.
 * @param today ISO 8601, the user's own day
 */
export function datedEntries(
  documents: readonly SearchKey[],
  today: string,
  language: Language,
  limit: number,
): DatedEntry[] {
  const now = partsOf(today);
  if (now === undefined) return [];
  const bestOfDay = new Map<string, { key: SearchKey; when: When }>();
  for (const key of documents) {
    const when = whenOf(key, now);
    if (when === undefined) continue;
    const known = bestOfDay.get(when.day);
    if (known === undefined || key.weight > known.key.weight) bestOfDay.set(when.day, { key, when });
  }
  return [...bestOfDay.values()]
    .sort((a, b) => a.when.inDays - b.when.inDays || b.key.weight - a.key.weight)
    .slice(0, limit)
    .map(({ key, when }) => ({ ...briefOf(key, language), ...when }));
}

function whenOf(key: SearchKey, now: DayParts): When | undefined {
  const day = /^\d{4}-\d\d-\d\d/u.exec(key.dates?.[0] ?? '')?.[0];
  const date = day === undefined ? undefined : partsOf(day);
  if (day === undefined || date === undefined) return undefined;
  const today = numberOf(now);
  const passed = numberOf(date) < today;
  const thisYear = numberOf({ ...date, year: now.year });
  const next = passed ? (thisYear >= today ? thisYear : numberOf({ ...date, year: now.year + 1 })) : numberOf(date);
  const inDays = next - today;
  if (inDays > FARTHEST_DAYS) return undefined;
  const years = passed ? (thisYear >= today ? now.year : now.year + 1) - date.year : 0;
  return { day, inDays, years };
}

interface DayParts {
  year: number;
  month: number;
  day: number;
}

function partsOf(day: string): DayParts | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(date) };
}

function numberOf({ year, month, day }: DayParts): number {
  return dayNumber(year, month, day);
}
