// A dataset quotation as the user keeps it.
import type { CardRecord } from '../dataset/card.ts';
import type { Language } from '../dataset/schema.ts';
import type { NewSavedExcerpt } from './saved-excerpt.ts';

/** @returns undefined where the record has no excerpt of that id */
export function excerptToSave(
  record: CardRecord,
  excerptId: string,
  language: Language,
  page?: NewSavedExcerpt['page'],
): NewSavedExcerpt | undefined {
  const excerpt = record.excerpts.find((candidate) => candidate.id === excerptId);
  if (excerpt === undefined) return undefined;
  return {
    selector: excerpt.selector,
    entity: record.entity.id,
    excerpt: excerpt.id,
    source: excerpt.source,
    section: excerpt.section,
    language,
    ...(page === undefined ? {} : { page }),
  };
}
