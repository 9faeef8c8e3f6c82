// The dates of an entry in order, and which of them answer first.
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { LocalText } from '../../lib/core/dataset/schema.ts';
import { type DateSpan, dateSpan } from '../../lib/core/time/date-span.ts';

export interface TimelineItem {
  key: string;
  edtf: string;
  what: LocalText;
  /** The entity's own date rather than an event it takes part in. */
  own: boolean;
  editorial: string | undefined;
}

/** The entity's own dates and the events it takes part in, by date; an event that repeats an own date is left out. */
export function timelineOf(record: CardRecord): TimelineItem[] {
  const own: TimelineItem[] = record.entity.dates.map((date, index) => ({
    key: `own-${String(index)}`,
    edtf: date.edtf,
    what: date.what,
    own: true,
    editorial: date.editorial,
  }));
  const taken = new Set(own.map((item) => item.edtf));
  const events: TimelineItem[] = record.events
    .filter((event) => !taken.has(event.date))
    .map((event) => ({ key: event.id, edtf: event.date, what: event.title, own: false, editorial: event.editorial }));
  return [...own, ...events].sort((a, b) => firstDay(a) - firstDay(b));
}

/** The few that are shown before "more": own dates first, then those nearest to the time asked for; in order. */
export function keyItems(items: readonly TimelineItem[], when: DateSpan, count: number): TimelineItem[] {
  const telling = [...items].sort((a, b) => Number(b.own) - Number(a.own) || distance(a, when) - distance(b, when));
  const kept = new Set(telling.slice(0, count));
  return items.filter((item) => kept.has(item));
}

function distance(item: TimelineItem, when: DateSpan): number {
  const span = dateSpan(item.edtf);
  if (span === undefined) return Number.POSITIVE_INFINITY;
  if (span.last < when.first) return when.first - span.last;
  return Math.max(0, span.first - when.last);
}

function firstDay(item: TimelineItem): number {
  return dateSpan(item.edtf)?.first ?? 0;
}
