// The search files that the extension ships, read without the extension's API: workers have none.
import { type PackedDataset, unpackDataset } from '../../core/dataset/pack.ts';
import type { LocalText } from '../../core/dataset/schema.ts';
import type { SearchKeys } from '../../core/search/key-format.ts';

/** @throws Error where the file is missing or broken: a damaged installation */
export async function shippedKeys(): Promise<SearchKeys> {
  return (await shipped('/dataset/search.json')) as SearchKeys;
}

/**
 * What is said about each entry, for search in definitions. Read from the shipped records rather than the database: the
 * background need not wake for it.
 */
export async function shippedDefinitions(): Promise<Map<string, LocalText>> {
  const { entities, events } = unpackDataset((await shipped('/dataset/records.json')) as PackedDataset);
  return new Map([
    ...entities.map(({ id, definition }) => [id, definition] as const),
    ...events.map(({ id, what }) => [id, what] as const),
  ]);
}

async function shipped(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`the extension's own file ${path} is missing (${String(response.status)})`);
  return response.json();
}
