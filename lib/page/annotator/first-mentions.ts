// Which mentions are the first of their entity in their section.
import type { Mention, PageTerms } from './page-terms.ts';

export class FirstMentions {
  readonly #first = new Map<string, { order: number; start: number }>();
  readonly #orders = new WeakMap<object, number>();
  /** Terms that changed since they were last looked through. */
  #stale: PageTerms | undefined;

  /** Takes terms as they are now. They are looked through when asked: where all mentions are marked, never. */
  reset(terms: PageTerms): void {
    this.#stale = terms;
  }

  #read(terms: PageTerms): void {
    this.#first.clear();
    let order = 0;
    for (const entry of terms.entries) {
      this.#orders.set(entry, order);
      for (let index = 0; index < entry.hits.count; index += 1) {
        const mention = terms.mention(entry, index);
        if (mention === undefined) continue;
        const key = `${String(entry.block.section)} ${mention.entity}`;
        if (!this.#first.has(key)) this.#first.set(key, { order, start: mention.start });
      }
      order += 1;
    }
  }

  isFirst(mention: Mention): boolean {
    const stale = this.#stale;
    this.#stale = undefined;
    if (stale !== undefined) this.#read(stale);
    const first = this.#first.get(`${String(mention.entry.block.section)} ${mention.entity}`);
    return first !== undefined && first.start === mention.start && first.order === this.#orders.get(mention.entry);
  }
}
