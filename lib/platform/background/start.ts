// Wires the background: who asks for what is answered by which part. Everything is registered synchronously, because a
// worker that was woken by an event sees only the listeners of its first turn.
import { browser } from 'wxt/browser';
import { shippedAssets } from '../dataset/assets.ts';
import { DatasetRepository } from '../dataset/repository.ts';
import { LensDatabase } from '../db/database.ts';
import { RecentRepository } from '../db/recents.ts';
import { SavedExcerptRepository } from '../db/saved-excerpts.ts';
import { hostOf } from '../host-of.ts';
import { type Handlers, serve } from '../messages/serve.ts';
import { reportError } from '../report-error.ts';
import { loadSettings } from '../settings/store.ts';
import { answerCommands } from './commands.ts';
import { offerMenus } from './context-menus.ts';
import { DatasetKeeper } from './dataset-keeper.ts';
import { injectAnnotator, injectCard } from './injector.ts';
import { answerOmnibox } from './omnibox.ts';
import { openReader } from './open-reader.ts';
import { followTabs, takeTerms } from './tab-terms-keeper.ts';
import { followWaiting, isRecognised, rememberWaiting } from './waiting-frames.ts';

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
  followTabs();
  followWaiting();
  answerOmnibox(dataset, report);
  offerMenus(savedExcerpts, report);
  answerCommands(report);

  const handlers: Handlers = {
    'scout:found': async (_content, sender) => {
      const { settings } = await loadSettings();
      const host = hostOf(sender.tab?.url ?? sender.url);
      if (isRecognised(settings, host)) return { injected: await injectAnnotator(sender) };
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await rememberWaiting({ tabId, frameId: sender.frameId ?? 0, host });
      return { injected: false };
    },
    'annotator:start': async ({ host }, sender) => {
      const { settings } = await loadSettings();
      const topHost = hostOf(sender.tab?.url) || host;
      return { active: isRecognised(settings, topHost), settings };
    },
    'annotator:terms': async ({ terms }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await takeTerms(tabId, { frameId: sender.frameId ?? 0, terms });
      return null;
    },
    'card:load': async (_content, sender) => ({ loaded: await injectCard(sender) }),
    'cards:get': async ({ ids }) => {
      await keeper.ensure();
      return dataset.cards(ids);
    },
    'entity:named': async ({ text }) => {
      await keeper.ensure();
      return { entity: (await dataset.entityNamed(text)) ?? null };
    },
    'events:get': async ({ ids }) => {
      await keeper.ensure();
      return dataset.events(ids);
    },
    'excerpt:save': async (content) => {
      const { saved, isNew } = await savedExcerpts.save(content);
      return { id: saved.id, isNew };
    },
    'reader:open': async ({ route }) => {
      await openReader(route);
      return null;
    },
    'recent:record': async ({ id }) => {
      await recents.record(id);
      return null;
    },
    'recents:list': async ({ limit }) => (await recents.list(limit)).map(({ id }) => id),
    'recents:clear': async () => {
      await recents.clear();
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
