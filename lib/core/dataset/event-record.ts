// What a preview needs to know about one event, gathered in one object; the event's counterpart of a card record.
import type { RelatedEntity, SourceBrief } from './card.ts';
import type { Event, Excerpt } from './schema.ts';

export interface EventRecord {
  event: Event;
  /** In the order of the event's own list. */
  excerpts: Excerpt[];
  sources: SourceBrief[];
  /** Names of those that took part, in the event's order. */
  related: RelatedEntity[];
  /** Version of the dataset that answered. */
  version: string;
}
