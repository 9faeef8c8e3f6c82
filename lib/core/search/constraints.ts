// Documents of a date or a type: “2001”, “文件”, “2018 文件”, “Qingdao documents”.
import { type DaySpan, type KeySpan, spanOfEdtf } from './dates.ts';
import type { KeyType } from './key-format.ts';
import { scanNames } from './names.ts';
import type { Constraint } from './parse-query.ts';
import { CLASS, type Offers } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { scanWords, type WordIndex } from './words.ts';

/** Spans of each document's dates, the document's own date first. */
export type DateIndex = readonly (readonly KeySpan[])[];

/** A document's own date (an event's day, the signing of a treaty) against one of many dates in its history. */
const OWN_DATE = 1;
const OTHER_DATE = 0.5;
/** Types that happen on a day; who asks for a day asks for these, and only then for ideas that were named on it. */
const HAPPENINGS: ReadonlySet<KeyType> = new Set(['event', 'summit', 'meeting', 'document', 'exercise', 'occurrence']);
const NO_HAPPENING = 0.7;
/** A meeting of some days that covers the day asked for, and a long period that does. */
const DURING = 0.9;
const COVERING = 0.2;
/** As a difference of yyyymmdd: within a month, or from one month into the next. */
const SOME_DAYS = 100;

export function createDateIndex(index: SearchIndex): DateIndex {
  return index.documents.map((key) => (key.dates ?? []).map(spanOfEdtf).filter((span) => span !== undefined));
}

/** 0–1, how well the dates of a document answer the date asked for; 0: not at all. */
function dateQuality(spans: readonly KeySpan[], asked: DaySpan): number {
  let best = 0;
  spans.forEach((span, i) => {
    const isWithin = span.from >= asked.from && span.to <= asked.to;
    // A date known only by its year does not answer the question for one of its days; an interval does.
    const covers = span.lasts && span.from <= asked.from && span.to >= asked.to;
    if (!isWithin && !covers) return;
    const own = i === 0 ? OWN_DATE : OTHER_DATE;
    best = Math.max(best, isWithin ? own : span.to - span.from <= SOME_DAYS ? own * DURING : COVERING);
  });
  return best;
}

/** 0–1, how well a document meets a constraint, leaving words aside; 0: not at all. */
function constraintQuality(index: SearchIndex, dates: DateIndex, constraint: Constraint, document: number): number {
  const type = index.documents[document]?.type;
  if (constraint.types !== undefined && (type === undefined || !constraint.types.includes(type))) return 0;
  if (constraint.date === undefined) return 1;
  const happens = type !== undefined && HAPPENINGS.has(type) ? 1 : NO_HAPPENING;
  return happens * dateQuality(dates[document] ?? [], constraint.date);
}

/** Passes on what meets the constraint. */
export function constrained(index: SearchIndex, dates: DateIndex, constraint: Constraint, collector: Offers): Offers {
  return {
    offer: (document, rankClass, quality, label) => {
      const meets = constraintQuality(index, dates, constraint, document);
      if (meets > 0) collector.offer(document, rankClass, quality * meets, label);
    },
  };
}

/** Offers documents that meet the constraint, and whose labels hold the rest of the query where there is one. */
export function scanConstraint(
  index: SearchIndex,
  dates: DateIndex,
  words: WordIndex,
  constraint: Constraint,
  collector: Offers,
): void {
  const offers = constrained(index, dates, constraint, collector);
  if (constraint.rest === '') {
    for (let document = 0; document < index.documents.length; document += 1)
      offers.offer(document, CLASS.listed, 1, -1);
    return;
  }
  scanNames(index, { query: constraint.rest, rankClass: CLASS.narrowed, worst: CLASS.substring }, offers);
  scanWords(index, words, { query: constraint.rest, parts: constraint.restParts, rankClass: CLASS.narrowed }, offers);
}
