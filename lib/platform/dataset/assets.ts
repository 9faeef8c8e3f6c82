// The dataset files that the extension ships.
import { browser } from 'wxt/browser';
import type { DatasetManifest } from '../../core/dataset/compile.ts';
import type { DatasetAssets } from './installer.ts';

export const DATASET_PATHS = {
  manifest: '/dataset/manifest.json',
  records: '/dataset/records.json',
  searchKeys: '/dataset/search.json',
} as const;

export const shippedAssets: DatasetAssets = {
  manifest: async () => (await shipped(DATASET_PATHS.manifest)).json() as Promise<DatasetManifest>,
  records: async () => (await shipped(DATASET_PATHS.records)).text(),
};

async function shipped(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`the extension's own file ${path} is missing (${response.status})`);
  return response;
}
