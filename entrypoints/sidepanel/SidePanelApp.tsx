// Connects the side panel: the popup's search beside the page, an entry that stays open, and the page followed as it scrolls.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Finder } from '../../components/search/Finder.tsx';
import { OpenedEntry, SiteBar } from '../../components/search/later.ts';
import { SearchWordsContext } from '../../components/search/use-say.ts';
import { Switch } from '../../components/ui/Switch.tsx';
import { ask } from '../../lib/platform/messages/send.ts';
import type { PageProps } from '../../lib/platform/pages/mount-page.tsx';
import { takePanelRequests } from '../../lib/platform/search/panel-request.ts';
import { startSearch } from '../../lib/platform/search/search-client.ts';
import { siteSwitches } from '../../lib/platform/search/site-switches.ts';
import { useReading } from '../../lib/platform/search/use-reading.ts';
import { useSearchSurface } from '../../lib/platform/search/use-search-surface.ts';
import { useWords } from '../../lib/platform/search/use-words.ts';

const client = startSearch();

export function SidePanelApp({ settings, change }: PageProps) {
  const words = useWords(settings.language);
  const surface = useSearchSurface(client, settings, true);
  const { page, finder, shown, entry, actions, field } = surface;
  const [following, setFollowing] = useState(true);
  const reading = useReading(following ? page?.tab?.id : undefined, surface.frames);
  const { follow, type, enter } = finder;
  const isPage = finder.state.tab === 'page';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function only dispatches
  useEffect(() => {
    if (reading !== undefined && isPage) follow({ id: reading, kind: 'entity' });
  }, [reading, isPage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions only dispatch
  useEffect(() => {
    const controller = new AbortController();
    void browser.windows.getCurrent().then(({ id }) => {
      if (id === undefined || controller.signal.aborted) return;
      const lookUp = ({ query }: { query: string }): void => {
        type(query);
        enter(undefined);
      };
      takePanelRequests(id, lookUp, controller.signal);
    });
    return () => controller.abort();
  }, []);
  if (words === undefined) return null;
  const openReader = (route: string): void => void ask('reader:open', { route });
  const leave = (go: () => void) => (): void => {
    go();
    field.current?.focus();
  };
  return (
    <SearchWordsContext value={words}>
      <div className="flex h-full flex-col">
        <main className="flex min-h-0 flex-1 flex-col">
          <Finder
            state={finder.state}
            home={surface.home}
            status={page?.status}
            place={surface.place}
            reading={following ? reading : undefined}
            glossary={surface.glossary}
            actions={actions}
            field={field}
            instead={undefined}
            pageOptions={<Switch label={words.messages.followPage} checked={following} onChange={setFollowing} />}
          />
        </main>
        {entry !== undefined && shown !== undefined && (
          <aside
            aria-label={words.messages.entry}
            className="flex h-[48%] min-h-0 flex-col border-t-2 border-jade bg-sheet"
          >
            <OpenedEntry
              entry={entry}
              onClose={leave(finder.close)}
              onBack={finder.state.opened.length > 1 ? leave(finder.back) : undefined}
              onOpen={actions.open}
              openReader={openReader}
              takeFocus={!shown.followed}
              mentions={{ count: surface.countOf(shown.id), place: surface.place, onStep: actions.step }}
            />
          </aside>
        )}
        <div className="min-h-11">
          <SiteBar
            {...siteSwitches(settings, page?.site, change)}
            onReader={() => openReader('/')}
            onOptions={() => void browser.runtime.openOptionsPage()}
          />
        </div>
      </div>
    </SearchWordsContext>
  );
}
