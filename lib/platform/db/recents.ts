// Repository of recent look-ups, for the popup's empty query.
import type { LensDatabase, RecentLookup } from './database.ts';

/** More than this many are not remembered: the list is a convenience, not a history. */
const REMEMBERED = 50;

export class RecentRepository {
  readonly #database: LensDatabase;

  constructor(database: LensDatabase) {
    this.#database = database;
  }

  async record(id: string, now: number = Date.now()): Promise<void> {
    await this.#database.transaction('rw', this.#database.recents, async () => {
      await this.#database.recents.put({ id, at: now });
      const old = await this.#database.recents.orderBy('at').reverse().offset(REMEMBERED).primaryKeys();
      await this.#database.recents.bulkDelete(old);
    });
  }

  /** Newest first. */
  list(limit: number): Promise<RecentLookup[]> {
    return this.#database.recents.orderBy('at').reverse().limit(limit).toArray();
  }

  async clear(): Promise<void> {
    await this.#database.recents.clear();
  }
}
