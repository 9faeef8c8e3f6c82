// Which entries hold names that the page does not show at the moment.
import { copyHits } from '../../core/match/scan.ts';
import { Pace } from '../slices.ts';
import { sameHits } from './compare-hits.ts';
import type { BlockEntry } from './page-terms.ts';
import { shownHits } from './shown-hits.ts';

export class Veil {
  /** Of which nobody knows whether they are shown. */
  readonly #unsure = new Set<BlockEntry>();
  readonly #veiled = new Set<BlockEntry>();
  /** Not shown at some time, and shown or not at any other. */
  readonly #fickle = new Set<BlockEntry>();

  add(entry: BlockEntry): void {
    this.#unsure.add(entry);
  }

  delete(entry: BlockEntry): void {
    this.#unsure.delete(entry);
    this.#veiled.delete(entry);
    this.#fickle.delete(entry);
  }

  has(entry: BlockEntry): boolean {
    return this.#veiled.has(entry);
  }

  holdsAny(entries: ReadonlySet<BlockEntry>): boolean {
    return this.#veiled.size > 0 && !this.#veiled.isDisjointFrom(entries);
  }

  get hasFickle(): boolean {
    return this.#fickle.size > 0;
  }

  doubt(): void {
    for (const entry of this.#fickle) this.#unsure.add(entry);
  }

  suspect(entries: Iterable<BlockEntry>): void {
    for (const entry of entries) this.#fickle.add(entry);
  }

  /** Looks at all that is in doubt, and gives the entries of which more or less is seen than before; undefined to pause. */
  *look(): Generator<BlockEntry | undefined, void, void> {
    const pace = new Pace();
    for (const entry of [...this.#unsure]) {
      if (!this.#unsure.delete(entry)) continue;
      const seen = shownHits(entry.block, entry.found);
      if (seen.count === entry.found.count) {
        this.#veiled.delete(entry);
      } else {
        this.#veiled.add(entry);
        this.#fickle.add(entry);
      }
      const changed = !sameHits(seen, entry.seen);
      if (changed) entry.seen = seen === entry.found ? seen : copyHits(seen);
      if (changed) yield entry;
      if (pace.isDue(entry.found.count)) yield undefined;
    }
  }
}
