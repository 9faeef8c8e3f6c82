// Compile time only: how much a document matters, for ties between equally good matches.
import type { Entity, Event, Excerpt, Records } from '../dataset/schema.ts';

/** Points before scaling. Relations and excerpts count by their logarithm: the fiftieth says little. */
const POINTS = {
  tier: { core: 3, contextual: 1.5, none: 0 },
  /** What the organisation itself is made of comes before what it touches. */
  type: {
    organization: 1,
    organ: 3,
    status: 1.5,
    mechanism: 1,
    summit: 1,
    document: 0.5,
    concept: 0.5,
    country: 1.5,
    finance: 0.5,
  },
  excerpt: 1,
  relation: 1,
  /** A preferred label beyond this length (Chinese characters) is a detail rather than a main entry. */
  longLabel: -1,
  proposal: -1,
} as const;
const LONG_LABEL = 20;
/** The weight's upper end; events stay in the lowest fifth, an entity of the same name comes first. */
const SCALE = 99;
const EVENT_SCALE = 20;

/** Weight by id, 0–99. */
export function importanceOf(records: Pick<Records, 'entities' | 'events' | 'excerpts'>): Map<string, number> {
  const links = countLinks(records.entities, records.events);
  const excerpts = countExcerpts(records.excerpts);
  const points = new Map(
    records.entities.map((entity) => [
      entity.id,
      entityPoints(entity, links.get(entity.id) ?? 0, excerpts.get(entity.id) ?? 0),
    ]),
  );
  const most = Math.max(1, ...points.values());
  const weights = new Map<string, number>();
  for (const [id, value] of points) weights.set(id, Math.round((Math.max(0, value) / most) * SCALE));
  for (const event of records.events) {
    weights.set(
      event.id,
      Math.min(EVENT_SCALE, Math.round(5 * Math.log2(1 + event.excerpts.length + event.entities.length))),
    );
  }
  return weights;
}

function entityPoints(entity: Entity, links: number, excerpts: number): number {
  const types: Readonly<Record<string, number>> = POINTS.type;
  return (
    POINTS.tier[entity.tier] +
    (types[entity.type] ?? 0) +
    POINTS.excerpt * Math.log2(1 + entity.excerpts.length + excerpts) +
    POINTS.relation * Math.log2(1 + entity.relations.length + links) +
    (entity.prefLabel.zh.length > LONG_LABEL ? POINTS.longLabel : 0) +
    (entity.proposal === undefined ? 0 : POINTS.proposal)
  );
}

function countLinks(entities: readonly Entity[], events: readonly Event[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const entity of entities) for (const relation of entity.relations) add(relation.target);
  for (const event of events) event.entities.forEach(add);
  return counts;
}

function countExcerpts(excerpts: readonly Excerpt[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const excerpt of excerpts) for (const id of excerpt.about) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
