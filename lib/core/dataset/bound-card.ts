// What of an entity goes onto a card. A page asks for forty cards at once and the organisation itself has hundreds of
// relations: a card takes what it shows, and how many there are; the reader's entry page has everything.
import type { CardRecord, SourceBrief } from './card.ts';
import type { Entity, Event, Excerpt, Table } from './schema.ts';

/** Largest numbers of records on a card. */
export const CARD_LIMITS = {
  excerpts: 10,
  events: 10,
  /** Single figures; series and tables are for the reader. */
  figures: 6,
  figureRows: 3,
  discrepancies: 4,
  inbound: 18,
  /** Of one relation, so that a hundred meetings do not crowd out the organs. */
  inboundOfType: 6,
  altLabels: 24,
} as const;

/** The record without what a card does not show. `totals` stay. */
export function boundCard(full: CardRecord): CardRecord {
  const entity = boundEntity(full.entity);
  const kept = new Set(entity.excerpts);
  const excerpts = full.excerpts.filter((excerpt) => kept.has(excerpt.id));
  const discrepancies = full.discrepancies.slice(0, CARD_LIMITS.discrepancies);
  const claimed = new Set(discrepancies.flatMap(({ claims }) => claims.flatMap((claim) => claim.excerpt ?? [])));
  const quoted = [...full.excerpts, ...full.quoted].filter(
    (excerpt) => claimed.has(excerpt.id) && !kept.has(excerpt.id),
  );
  const inbound = boundInbound(full);
  const named = new Set([
    ...entity.relations.map((relation) => relation.target),
    ...entity.status.flatMap((period) => period.of ?? []),
    ...inbound.map((relation) => relation.source),
  ]);
  const cited = new Set(discrepancies.flatMap(({ claims }) => claims.map((claim) => claim.source)));
  return {
    ...full,
    entity,
    excerpts,
    quoted,
    discrepancies,
    inbound,
    sources: full.sources.flatMap((source) => boundSource(source, [...excerpts, ...quoted], cited)),
    events: boundEvents(full.events),
    tables: full.tables
      .filter((table) => table.kind === 'figure')
      .slice(0, CARD_LIMITS.figures)
      .map((table) => boundTable(table, entity.id)),
    related: full.related.filter((other) => named.has(other.id)),
  };
}

function boundEntity(entity: Entity): Entity {
  const { guard: _recognition, ...rest } = entity;
  return {
    ...rest,
    altLabels: entity.altLabels.slice(0, CARD_LIMITS.altLabels).map(({ lang, text, tier }) => ({ lang, text, tier })),
    excerpts: entity.excerpts.slice(0, CARD_LIMITS.excerpts),
  };
}

/** An event with few participants says more about each of them; a card needs only when and what. */
function boundEvents(events: readonly Event[]): Event[] {
  const telling = [...events].sort((a, b) => a.entities.length - b.entities.length).slice(0, CARD_LIMITS.events);
  return events
    .filter((event) => telling.includes(event))
    .map(({ id, date, title, editorial, certainty }) => ({
      id,
      date,
      title,
      what: title,
      entities: [],
      figures: [],
      excerpts: [],
      certainty,
      ...(editorial === undefined ? {} : { editorial }),
    }));
}

/** The rows that are this entity's, or nobody's in particular. */
function boundTable(table: Table, entity: string): Table {
  const rows = table.rows.filter((row) => row.entity === undefined || row.entity === entity);
  return { ...table, entities: [], rows: rows.slice(0, CARD_LIMITS.figureRows) };
}

function boundInbound(full: CardRecord): CardRecord['inbound'] {
  const counts = new Map<string, number>();
  return full.inbound
    .filter(({ type }) => {
      const count = (counts.get(type) ?? 0) + 1;
      counts.set(type, count);
      return count <= CARD_LIMITS.inboundOfType;
    })
    .slice(0, CARD_LIMITS.inbound);
}

/** A source with the sections that are cited; nothing where it is not cited at all. */
function boundSource(source: SourceBrief, excerpts: readonly Excerpt[], claimed: ReadonlySet<string>): SourceBrief[] {
  const sections = new Set(excerpts.flatMap((excerpt) => (excerpt.source === source.id ? excerpt.section : [])));
  if (sections.size === 0 && !claimed.has(source.id)) return [];
  const outline = source.outline.flatMap(({ summary: _text, ...section }) => (sections.has(section.id) ? section : []));
  return [{ ...source, outline }];
}
