// The page's mentions in the order of the document.
import { sectionsNow } from './document-order.ts';
import type { Mention, PageTerms } from './page-terms.ts';
import { liveRange } from './painter.ts';

/** Built when asked for: pages change more often than people step. */
export function mentionsInOrder(terms: PageTerms): Mention[] {
  return sectionsNow(terms)
    .flat()
    .flatMap((entry) => {
      const mentions: Mention[] = [];
      for (let index = 0; index < entry.hits.count; index += 1) {
        const mention = terms.mention(entry, index);
        if (mention !== undefined) mentions.push(mention);
      }
      return mentions;
    });
}

/** Index of the first mention at or below the top of the viewport: stepping starts where one reads. */
export function firstVisible(mentions: readonly Mention[]): number {
  const index = mentions.findIndex(
    (mention) => (liveRange(mention.entry, mention.start, mention.end)?.getBoundingClientRect().bottom ?? -1) >= 0,
  );
  return Math.max(0, index);
}
