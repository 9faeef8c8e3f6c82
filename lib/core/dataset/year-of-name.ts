// Summits of one city share their bare name; the year in the full name tells them apart.
import type { Entity } from './schema.ts';

/** The year an entity's id or English name carries (1900–2099), 0 for none. */
export function yearOfName(entity: Pick<Entity, 'id' | 'prefLabel'>): number {
  return Number(/\b(?:19|20)\d\d\b/u.exec(`${entity.id} ${entity.prefLabel.en}`)?.[0] ?? 0);
}
