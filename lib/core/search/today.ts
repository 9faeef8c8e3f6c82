// What of the dataset has to do with today: what lies ahead, and anniversaries of what lies behind.
import { dayNumber } from '../time/date-span.ts';
import { briefOf, type EntryBrief } from './entry-brief.ts';
import type { SearchKey } from './key-format.ts';

export interface DatedEntry extends EntryBrief {
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
export function datedEntries(documents: readonly SearchKey[], today: string, limit: number): DatedEntry[] {
  const now = partsOf(today);
  if (now === undefined) return [];
  const bestOfDay = new Map<string, { entry: DatedEntry; weight: number }>();
  for (const key of documents) {
    const entry = datedEntry(key, now);
    if (entry === undefined) continue;
    const known = bestOfDay.get(entry.day);
    if (known === undefined || key.weight > known.weight) bestOfDay.set(entry.day, { entry, weight: key.weight });
  }
  return [...bestOfDay.values()]
    .sort((a, b) => a.entry.inDays - b.entry.inDays || b.weight - a.weight)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function datedEntry(key: SearchKey, now: DayParts): DatedEntry | undefined {
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
  return { ...briefOf(key), day, inDays, years };
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
