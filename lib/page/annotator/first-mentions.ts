// Which mentions are the first of their entity in their section.
import { readSections } from './document-order.ts';
import type { BlockEntry, Mention, PageTerms } from './page-terms.ts';

export class FirstMentions {
  /** Offsets of the first mentions in each block that holds any. */
  #first = new Map<BlockEntry, Set<number>>();

  /** Takes the page as it is now. */
  *read(terms: PageTerms): Generator<undefined, void, void> {
    const first = new Map<BlockEntry, Set<number>>();
    for (const section of yield* readSections(terms)) {
      const named = new Set<string>();
      for (const entry of section) {
        const starts = new Set<number>();
        for (let index = 0; index < entry.hits.count; index += 1) {
          const mention = terms.mention(entry, index);
          if (mention === undefined || named.has(mention.entity)) continue;
          named.add(mention.entity);
          starts.add(mention.start);
        }
        if (starts.size > 0) first.set(entry, starts);
        yield undefined;
      }
    }
    this.#first = first;
  }

  isFirst({ entry, start }: Mention): boolean {
    return this.#first.get(entry)?.has(start) === true;
  }
}
