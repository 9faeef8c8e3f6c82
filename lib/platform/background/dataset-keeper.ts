// Keeps a whole dataset installed: one installation at a time, started when needed, repeated when the database is damaged.

import { type DatasetAssets, type InstallOutcome, installDataset, isWhole } from '../dataset/installer.ts';
import type { LensDatabase } from '../db/database.ts';

export class DatasetKeeper {
  readonly #database: LensDatabase;
  readonly #assets: DatasetAssets;
  #running: Promise<InstallOutcome> | undefined;
  #checked = false;

  constructor(database: LensDatabase, assets: DatasetAssets) {
    this.#database = database;
    this.#assets = assets;
  }

  /** Installs what is shipped unless it is there already. Concurrent calls share one installation. */
  install(): Promise<InstallOutcome> {
    this.#running ??= this.#install().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Makes sure that something can answer: the first question after a start checks the database, later ones cost nothing. */
  async ensure(): Promise<void> {
    if (this.#checked) return;
    const active = await this.#activeOrDamaged();
    if (active === undefined || !(await isWhole(this.#database, active))) await this.install();
    this.#checked = true;
  }

  async #install(): Promise<InstallOutcome> {
    await this.#activeOrDamaged();
    const outcome = await installDataset(this.#database, this.#assets, new AbortController().signal);
    this.#checked = outcome.outcome !== 'failed';
    return outcome;
  }

  /** What is active. A database that cannot be opened for want of its stores is made anew; the user's records are in it,
   *  so this happens only where the browser says that the stores themselves are gone. */
  async #activeOrDamaged() {
    try {
      return await this.#database.dataset.get('active');
    } catch (error) {
      if (!(error instanceof Error) || !['NotFoundError', 'DatabaseClosedError', 'VersionError'].includes(error.name))
        throw error;
      this.#database.close();
      await this.#database.open();
      return undefined;
    }
  }
}
