// The ids under which a record is found from elsewhere: the database indexes them.
import type { Discrepancy, Entity, Event, Excerpt, Records, Table } from '../../core/dataset/schema.ts';

/** Entity ids (and, for excerpts, the source id as `source:<id>`) that lead to the record; no doubles. */
export function referencesOf(kind: keyof Records, record: Records[keyof Records][number]): string[] {
  switch (kind) {
    case 'entities': {
      const entity = record as Entity;
      return unique([
        ...entity.relations.map((relation) => relation.target),
        ...entity.status.flatMap((period) => period.of ?? []),
      ]);
    }
    case 'events':
      return unique((record as Event).entities);
    case 'excerpts':
      return unique([...(record as Excerpt).about, `source:${(record as Excerpt).source}`]);
    case 'tables': {
      const table = record as Table;
      return unique([...table.entities, ...table.rows.flatMap((row) => row.entity ?? []), `source:${table.source}`]);
    }
    case 'discrepancies': {
      const discrepancy = record as Discrepancy;
      return unique([...discrepancy.about, ...discrepancy.claims.map((claim) => `source:${claim.source}`)]);
    }
    case 'sources':
      return [];
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
