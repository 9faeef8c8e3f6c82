// Repository of the user's saved excerpts.
import { NewSavedExcerpt, SavedExcerpt } from '../../core/excerpt/saved-excerpt.ts';
import type { LensDatabase } from './database.ts';

export class SavedExcerptRepository {
  readonly #database: LensDatabase;

  constructor(database: LensDatabase) {
    this.#database = database;
  }

  /**
   * Saves an excerpt; the same dataset excerpt under the same entity is kept once.
   * @throws ZodError where the input is not a saved excerpt
   */
  async save(input: unknown, now: number = Date.now()): Promise<{ saved: SavedExcerpt; isNew: boolean }> {
    const checked = NewSavedExcerpt.parse(input);
    return this.#database.transaction('rw', this.#database.savedExcerpts, async () => {
      const same = await this.#database.savedExcerpts
        .filter(
          (other) =>
            other.selector.exact === checked.selector.exact &&
            other.entity === checked.entity &&
            other.page?.url === checked.page?.url,
        )
        .first();
      if (same !== undefined) return { saved: same, isNew: false };
      const saved = SavedExcerpt.parse({ ...checked, id: crypto.randomUUID(), createdAt: now });
      await this.#database.savedExcerpts.add(saved);
      return { saved, isNew: true };
    });
  }

  /** All, newest first. */
  list(): Promise<SavedExcerpt[]> {
    return this.#database.savedExcerpts.orderBy('createdAt').reverse().toArray();
  }

  async remove(id: string): Promise<void> {
    await this.#database.savedExcerpts.delete(id);
  }

  /** Puts a removed excerpt back as it was (undo). */
  async restore(saved: SavedExcerpt): Promise<void> {
    await this.#database.savedExcerpts.put(SavedExcerpt.parse(saved));
  }

  async update(id: string, change: Pick<Partial<SavedExcerpt>, 'note' | 'tags'>): Promise<void> {
    await this.#database.savedExcerpts.update(id, change);
  }

  count(): Promise<number> {
    return this.#database.savedExcerpts.count();
  }
}
