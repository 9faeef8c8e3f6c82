// What a card, an entry page or a result preview needs to know about one entity, gathered in one object.
import type { Discrepancy, Entity, EntityType, Event, Excerpt, LocalText, Source, Table } from './schema.ts';

/** The little that is said of a source beside a quotation. */
export type SourceBrief = Pick<Source, 'id' | 'title' | 'asOf' | 'csl' | 'outline'>;

export interface RelatedEntity {
  id: string;
  type: EntityType;
  prefLabel: LocalText;
}

/** How many there are of what a card may show only some of. */
export interface CardTotals {
  excerpts: number;
  events: number;
  /** All statistics: single figures, series and tables. */
  tables: number;
  discrepancies: number;
  /** Entities that the entity is related to, in either direction. */
  related: number;
}

export interface CardRecord {
  entity: Entity;
  /** In the order of the entity's own list. */
  excerpts: Excerpt[];
  /** Excerpts behind the claims of the discrepancies, where they are not among `excerpts`. */
  quoted: Excerpt[];
  sources: SourceBrief[];
  /** Events in which the entity takes part, by date. */
  events: Event[];
  tables: Table[];
  discrepancies: Discrepancy[];
  /** Names of the entities its relations and statuses point to, and of those that point to it. */
  related: RelatedEntity[];
  /** Relations of other entities to this one: `{type, source}`. */
  inbound: { type: Entity['relations'][number]['type']; source: string }[];
  totals: CardTotals;
  /** Version of the dataset that answered. */
  version: string;
}
