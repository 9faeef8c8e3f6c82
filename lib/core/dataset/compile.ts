// Turns curated records into the dataset that is shipped: references resolved both ways, nothing else added.
import type { Entity, Excerpt, Records } from './schema.ts';

/** The compiled document, as `npm run dataset` prints it and as the extension ships it. */
export interface Dataset extends Records {
  version: string;
}

/** What the installer verifies a dataset against. */
export interface DatasetManifest {
  version: string;
  counts: Record<keyof Records, number>;
  /** SHA-256 of the records file, hexadecimal. */
  sha256: string;
}

/**
 * Attaches to each entity the excerpts that say they are about it, beyond those it names itself.
 * Order: the entity's own first, then by source and place in the source, as a reader would meet them.
 */
export function compileRecords(records: Records): Records {
  const about = new Map<string, string[]>();
  for (const excerpt of [...records.excerpts].sort(byPlace)) {
    for (const entity of excerpt.about) about.set(entity, [...(about.get(entity) ?? []), excerpt.id]);
  }
  return {
    ...records,
    entities: records.entities.map((entity) => withExcerpts(entity, about.get(entity.id) ?? [])),
    excerpts: [...records.excerpts].sort(byPlace),
    events: [...records.events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1)),
  };
}

function withExcerpts(entity: Entity, more: readonly string[]): Entity {
  const own = [
    ...entity.excerpts,
    ...entity.dates.flatMap((date) => date.excerpts),
    ...entity.status.flatMap((period) => period.excerpts),
  ];
  return { ...entity, excerpts: [...new Set([...own, ...more])] };
}

function byPlace(a: Excerpt, b: Excerpt): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return (a.position?.start ?? 0) - (b.position?.start ?? 0);
}

export function countRecords(records: Records): Record<keyof Records, number> {
  return {
    sources: records.sources.length,
    entities: records.entities.length,
    events: records.events.length,
    excerpts: records.excerpts.length,
    tables: records.tables.length,
    discrepancies: records.discrepancies.length,
  };
}
