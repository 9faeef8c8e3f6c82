// The lexicon of the curated records as they stand, for commands.

import type { Entity } from '../core/dataset/schema.ts';
import { compileLexicon } from '../core/lexicon/compile.ts';
import type { Lexicon } from '../core/lexicon/decode.ts';
import { decodeLexicon } from '../core/lexicon/decode.ts';
import { loadRecords } from './load-records.ts';

export interface LoadedLexicon {
  lexicon: Lexicon;
  bytes: Uint8Array;
  entities: Map<string, Entity>;
}

/** Compiles the lexicon of `data/`. Records with faults are left out; `npm run data` reports them. */
export function loadLexicon(): LoadedLexicon {
  const { entities } = loadRecords().records;
  const bytes = compileLexicon(entities);
  return { lexicon: decodeLexicon(bytes), bytes, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}
