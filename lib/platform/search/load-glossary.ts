// Gathers the records of a page's terms for its glossary.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { Language } from '../../core/dataset/schema.ts';
import { type Glossary, type GlossaryPage, glossaryOf } from '../../core/glossary/glossary.ts';
import type { TermCount } from '../../core/search/frame-terms.ts';
import { ask } from '../messages/send.ts';

/** As many as one request may ask for. */
const BATCH = 40;

/** @throws Error with the reason where the background does not answer */
export async function loadGlossary(
  terms: readonly TermCount[],
  page: GlossaryPage,
  language: Language,
): Promise<Glossary> {
  const records: CardRecord[] = [];
  for (let from = 0; from < terms.length; from += BATCH) {
    const reply = await ask('cards:get', { ids: terms.slice(from, from + BATCH).map(({ entity }) => entity) });
    if (!reply.ok) throw new Error(reply.error);
    records.push(...reply.content);
  }
  return glossaryOf(records, new Map(terms.map(({ entity, count }) => [entity, count])), page, language);
}
