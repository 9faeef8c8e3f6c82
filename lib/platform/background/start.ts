// Wires the background: who asks for what is answered by which part. Everything is registered synchronously, because a
// worker that was woken by an event sees only the listeners of its first turn.
import { browser } from 'wxt/browser';
import { shippedAssets } from '../dataset/assets.ts';
import { DatasetRepository } from '../dataset/repository.ts';
import { LensDatabase } from '../db/database.ts';
import { RecentRepository } from '../db/recents.ts';
import { SavedExcerptRepository } from '../db/saved-excerpts.ts';
import { type Handlers, serve } from '../messages/serve.ts';
import { reportError } from '../report-error.ts';
import { loadSettings } from '../settings/store.ts';
import { forgetTab, showTerms } from './badge.ts';
import { DatasetKeeper } from './dataset-keeper.ts';
import { injectAnnotator, injectCard } from './injector.ts';

export function startBackground(): void {
  const database = new LensDatabase();
  const keeper = new DatasetKeeper(database, shippedAssets);
  const dataset = new DatasetRepository(database);
  const savedExcerpts = new SavedExcerptRepository(database);
  const recents = new RecentRepository(database);
  const report = (where: string, error: unknown): void => void reportError(where, error);

  const install = (): void => {
    keeper.install().then(
      (outcome) => {
        if (outcome.outcome === 'failed') report('dataset', `${outcome.reason}: ${outcome.detail}`);
      },
      (error: unknown) => report('dataset', error),
    );
  };
  browser.runtime.onInstalled.addListener(install);
  browser.runtime.onStartup.addListener(install);
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') forgetTab(tabId);
  });
  browser.tabs.onRemoved.addListener(forgetTab);

  const handlers: Handlers = {
    'scout:found': async (_content, sender) => {
      const { settings } = await loadSettings();
      const host = hostOf(sender.tab?.url ?? sender.url);
      if (!settings.enabled || settings.disabledSites.includes(host)) return { injected: false };
      return { injected: await injectAnnotator(sender) };
    },
    'annotator:start': async ({ host }, sender) => {
      const { settings } = await loadSettings();
      const topHost = hostOf(sender.tab?.url) || host;
      return { active: settings.enabled && !settings.disabledSites.includes(topHost), settings };
    },
    'annotator:terms': async ({ terms }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) {
        const { settings } = await loadSettings();
        await showTerms(
          tabId,
          sender.frameId ?? 0,
          terms.map(([entity]) => entity),
          settings.badge,
        );
      }
      return null;
    },
    'card:load': async (_content, sender) => ({ loaded: await injectCard(sender) }),
    'cards:get': async ({ ids }) => {
      await keeper.ensure();
      return dataset.cards(ids);
    },
    'excerpt:save': async (content) => {
      const { saved, isNew } = await savedExcerpts.save(content);
      return { id: saved.id, isNew };
    },
    'reader:open': async ({ route }) => {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}#${route}` });
      return null;
    },
    'recent:record': async ({ id }) => {
      await recents.record(id);
      return null;
    },
    'dataset:ensure': async () => {
      const outcome = await keeper.install();
      return outcome.outcome === 'failed'
        ? { ready: false, detail: `${outcome.reason}: ${outcome.detail}` }
        : { ready: true, detail: outcome.version };
    },
    'error:report': async ({ where, message, stack }) => {
      const error = new Error(message);
      if (stack !== undefined) error.stack = stack;
      await reportError(where, error);
      return null;
    },
  };
  serve(handlers, report);
}

/** Host name of an address; empty where it has none. */
export function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}
