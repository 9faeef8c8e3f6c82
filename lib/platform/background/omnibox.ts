// Keyword `sco` in the address bar: results while typing, the chosen entry in the reader.
import { browser } from 'wxt/browser';
import type { Language } from '../../core/dataset/schema.ts';
import { translate } from '../../core/i18n/translate.ts';
import type { FoundEntry } from '../../core/search/entry-brief.ts';
import { briefOf } from '../../core/search/entry-brief.ts';
import { type DescriptionFormat, escapeXml, suggestionsOf } from '../../core/search/omnibox-suggestions.ts';
import type { DatasetRepository } from '../dataset/repository.ts';
import { backgroundSearch } from '../search/background-search.ts';
import { loadSettings } from '../settings/store.ts';
import { openReader, routeOf, type Where } from './open-reader.ts';

/** Chrome shows no more than eight lines under the address bar, Firefox six. */
const MOST_LINES = 8;
const FORMAT: DescriptionFormat = import.meta.env.FIREFOX ? 'text' : 'markup';
/** Chrome's first line, which Enter takes, can still become the best answer. Firefox has drawn it by then: the hint stays. */
const DEFAULT_IS_FIRST = !import.meta.env.FIREFOX;
const PLACES: Readonly<Record<string, Where>> = {
  currentTab: 'current-tab',
  newForegroundTab: 'new-tab',
  newBackgroundTab: 'background-tab',
};

/** Registers for the address bar. Call synchronously when the background starts. */
export function answerOmnibox(dataset: DatasetRepository, report: (where: string, error: unknown) => void): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void loadSettings().then(({ settings }) => suggestDefault(hint(settings.language)));
    backgroundSearch().catch((error: unknown) => report('omnibox', error));
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    lines(text).then(
      (found) => {
        const [first, ...others] = found;
        if (first !== undefined && DEFAULT_IS_FIRST) suggestDefault(first.description);
        suggest((DEFAULT_IS_FIRST ? others : found).map(({ content, description }) => ({ content, description })));
      },
      (error: unknown) => report('omnibox', error),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const where = PLACES[disposition] ?? 'new-tab';
    entered(text, dataset, where).catch((error: unknown) => report('omnibox', error));
  });
}

async function lines(text: string): Promise<ReturnType<typeof suggestionsOf>> {
  const { language } = (await loadSettings()).settings;
  return suggestionsOf(await find(text, language), language, FORMAT);
}

/** The line whose text was entered, else the best answer to it. */
async function entered(text: string, dataset: DatasetRepository, where: Where): Promise<void> {
  const found = await lines(text);
  const chosen = (found.find(({ content }) => content === text) ?? found[0])?.entry;
  await openReader(chosen === undefined ? '/' : await routeOf(dataset, chosen.id, chosen.kind), where);
}

async function find(query: string, language: Language): Promise<FoundEntry[]> {
  const search = await backgroundSearch();
  return search(query, { language, limit: MOST_LINES }).flatMap(({ id, via, match }) => {
    const key = search.key(id);
    return key === undefined ? [] : [{ ...briefOf(key, language), via, match }];
  });
}

function suggestDefault(description: string): void {
  void browser.omnibox.setDefaultSuggestion({ description });
}

function hint(language: Language): string {
  const text = translate(language, 'omniboxHint');
  return FORMAT === 'markup' ? escapeXml(text) : text;
}
