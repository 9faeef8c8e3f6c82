// Which saved excerpts a query means.
import type { SavedExcerpt } from './saved-excerpt.ts';

/** Excerpts that hold every word of the query in quotation, note, tags, page or the given extra text; order kept. */
export function filterExcerpts(
  excerpts: readonly SavedExcerpt[],
  query: string,
  extra: (excerpt: SavedExcerpt) => string,
): SavedExcerpt[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...excerpts];
  return excerpts.filter((excerpt) => {
    const text = [
      excerpt.selector.exact,
      excerpt.note,
      excerpt.tags.join(' '),
      excerpt.page?.title,
      excerpt.page?.url,
      extra(excerpt),
    ]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
