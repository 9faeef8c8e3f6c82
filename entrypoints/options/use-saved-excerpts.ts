import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedExcerpt } from '../../lib/core/excerpt/saved-excerpt.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';

export interface SavedExcerptsState {
  /** Newest first; empty until the database has answered. */
  all: SavedExcerpt[];
  loaded: boolean;
  remove(excerpt: SavedExcerpt): Promise<void>;
  restore(excerpt: SavedExcerpt): Promise<void>;
}

/** The saved excerpts, kept current whoever changes them. */
export function useSavedExcerpts(): SavedExcerptsState {
  const { savedExcerpts } = pageServices();
  const all = useLiveQuery(() => savedExcerpts.list(), []);
  return {
    all: all ?? [],
    loaded: all !== undefined,
    remove: (excerpt) => savedExcerpts.remove(excerpt.id),
    restore: (excerpt) => savedExcerpts.restore(excerpt),
  };
}
