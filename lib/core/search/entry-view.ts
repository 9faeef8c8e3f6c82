// An entry at a glance: what a preview says, from the whole record.
import type { CardRecord, RelatedEntity, SourceBrief } from '../dataset/card.ts';
import type { EventRecord } from '../dataset/event-record.ts';
import type { Entity, Excerpt, LocalText } from '../dataset/schema.ts';
import { dateSpan } from '../time/date-span.ts';
import type { KeyKind, KeyType } from './key-format.ts';

export interface DateLine {
  key: string;
  /** EDTF. */
  edtf: string;
  what: LocalText;
}

export interface EntryView {
  id: string;
  kind: KeyKind;
  type: KeyType;
  names: LocalText;
  text: LocalText;
  /** Who vouches for the text where no excerpt does. */
  editorial: string | undefined;
  proposal: Entity['proposal'];
  dates: DateLine[];
  /** The quotation that says most, with its source. */
  quotation: { excerpt: Excerpt; source: SourceBrief } | undefined;
  moreExcerpts: number;
  /** What sources disagree about, in a sentence each. */
  differences: LocalText[];
  /** Who took part; of entities nothing, the reader shows it better. */
  related: RelatedEntity[];
  /** Where the reader shows it. */
  route: string;
}

/** More than these and a preview is no glance. */
const MOST_DATES = 4;

export function viewOfEntity(record: CardRecord): EntryView {
  const { entity, events, excerpts, totals } = record;
  const own = entity.dates.map(({ edtf, what }, index) => ({ key: `own-${String(index)}`, edtf, what }));
  const taken = new Set(own.map(({ edtf }) => edtf));
  const more = events
    .filter(({ date }) => !taken.has(date))
    .map(({ id, date, title }) => ({ key: id, edtf: date, what: title }));
  return {
    id: entity.id,
    kind: 'entity',
    type: entity.type,
    names: entity.prefLabel,
    text: entity.definition,
    editorial: entity.editorial,
    proposal: entity.proposal,
    dates: inOrder([...own, ...more].slice(0, MOST_DATES)),
    quotation: bestQuotation(excerpts, record.sources, 'definition'),
    moreExcerpts: Math.max(0, totals.excerpts - 1),
    differences: record.discrepancies.flatMap(({ verdict, claims }) => verdict ?? claims[0]?.says ?? []),
    related: [],
    route: `/entity/${entity.id}`,
  };
}

export function viewOfEvent({ event, excerpts, sources, related }: EventRecord): EntryView {
  const first = event.entities[0];
  return {
    id: event.id,
    kind: 'event',
    type: 'event',
    names: event.title,
    text: event.what,
    editorial: event.editorial,
    proposal: undefined,
    dates: [{ key: event.id, edtf: event.date, what: event.title }],
    quotation: bestQuotation(excerpts, sources, 'event'),
    moreExcerpts: Math.max(0, excerpts.length - 1),
    differences: [],
    related,
    route: first === undefined ? '/' : `/entity/${first}`,
  };
}

function bestQuotation(
  excerpts: readonly Excerpt[],
  sources: readonly SourceBrief[],
  wanted: Excerpt['supports'][number],
): EntryView['quotation'] {
  const excerpt = excerpts.find(({ supports }) => supports.includes(wanted)) ?? excerpts[0];
  const source = sources.find(({ id }) => id === excerpt?.source);
  return excerpt === undefined || source === undefined ? undefined : { excerpt, source };
}

function inOrder(dates: DateLine[]): DateLine[] {
  return dates.toSorted((a, b) => (dateSpan(a.edtf)?.first ?? 0) - (dateSpan(b.edtf)?.first ?? 0));
}
