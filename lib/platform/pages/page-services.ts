// What the extension's own pages share: one database connection and the repositories over it.

import { DatasetRepository } from '../dataset/repository.ts';
import { LensDatabase } from '../db/database.ts';
import { RecentRepository } from '../db/recents.ts';
import { SavedExcerptRepository } from '../db/saved-excerpts.ts';

export interface PageServices {
  dataset: DatasetRepository;
  savedExcerpts: SavedExcerptRepository;
  recents: RecentRepository;
}

let services: PageServices | undefined;

/** The services of this page, made at first use. */
export function pageServices(): PageServices {
  if (services === undefined) {
    const database = new LensDatabase();
    services = {
      dataset: new DatasetRepository(database),
      savedExcerpts: new SavedExcerptRepository(database),
      recents: new RecentRepository(database),
    };
  }
  return services;
}
