// The record of an entry, from the background, as a view of it.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { EventRecord } from '../../core/dataset/event-record.ts';
import type { Language } from '../../core/dataset/schema.ts';
import { excerptToSave } from '../../core/excerpt/from-dataset.ts';
import { type EntryView, viewOfEntity, viewOfEvent } from '../../core/search/entry-view.ts';
import type { EntryReference } from '../../core/search/finder-state.ts';
import { ask } from '../messages/send.ts';

export type OpenedEntry =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; detail: string }
  | { kind: 'open'; view: EntryView; save: (excerptId: string) => Promise<boolean> };

export async function loadEntry({ id, kind }: EntryReference, language: Language): Promise<OpenedEntry> {
  if (kind === 'event') {
    const reply = await ask('events:get', { ids: [id] });
    if (!reply.ok) return { kind: 'failed', detail: reply.error };
    const [record] = reply.content;
    if (record === undefined) return { kind: 'missing' };
    return { kind: 'open', view: viewOfEvent(record), save: (excerptId) => saveOfEvent(record, excerptId, language) };
  }
  const reply = await ask('cards:get', { ids: [id] });
  if (!reply.ok) return { kind: 'failed', detail: reply.error };
  const [record] = reply.content;
  if (record === undefined) return { kind: 'missing' };
  return { kind: 'open', view: viewOfEntity(record), save: (excerptId) => save(record, excerptId, language) };
}

async function save(record: CardRecord, excerptId: string, language: Language): Promise<boolean> {
  const excerpt = excerptToSave(record, excerptId, language);
  return excerpt !== undefined && (await ask('excerpt:save', excerpt)).ok;
}

/** An event is no entity: its quotations are kept with the first that took part. */
async function saveOfEvent({ event, excerpts }: EventRecord, excerptId: string, language: Language): Promise<boolean> {
  const excerpt = excerpts.find(({ id }) => id === excerptId);
  if (excerpt === undefined) return false;
  const { id, selector, source, section } = excerpt;
  const entity = event.entities[0];
  const content = { selector, excerpt: id, source, section, language, ...(entity === undefined ? {} : { entity }) };
  return (await ask('excerpt:save', content)).ok;
}
