import type { CardRecord } from '../../core/dataset/card.ts';
import type { Language } from '../../core/dataset/schema.ts';
import { excerptToSave } from '../../core/excerpt/from-dataset.ts';
import { pageServices } from './page-services.ts';

/** Saves an excerpt of a record from one of the extension's own pages; true when it is kept. */
export async function saveDatasetExcerpt(record: CardRecord, excerptId: string, language: Language): Promise<boolean> {
  const input = excerptToSave(record, excerptId, language);
  if (input === undefined) return false;
  await pageServices().savedExcerpts.save(input);
  return true;
}
