// The search of the background, for the address bar. Made at the first key and kept while the background is awake.
import { createSearch, type Search } from '../../core/search/search.ts';
import { shippedKeys } from './shipped-search.ts';

let made: Promise<Search> | undefined;

/** Rejects where the shipped keys cannot be read; the next call tries again. */
export function backgroundSearch(): Promise<Search> {
  made ??= shippedKeys()
    .then((keys) => createSearch(keys))
    .catch((error: unknown) => {
      made = undefined;
      throw error;
    });
  return made;
}
