// Opens routes of the reader.
import { browser } from 'wxt/browser';
import type { DatasetRepository } from '../dataset/repository.ts';

export type Where = 'new-tab' | 'background-tab' | 'current-tab';

export async function openReader(route: string, where: Where = 'new-tab'): Promise<void> {
  const url = `${browser.runtime.getURL('/reader.html')}#${route}`;
  if (where === 'current-tab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'new-tab' });
}

/** Where the reader shows an entry; an event is shown with the first entity that took part in it. */
export async function routeOf(dataset: DatasetRepository, id: string, kind: 'entity' | 'event'): Promise<string> {
  if (kind === 'entity') return `/entity/${id}`;
  const [found] = await dataset.events([id]);
  const entity = found?.event.entities[0];
  return entity === undefined ? '/' : `/entity/${entity}`;
}
