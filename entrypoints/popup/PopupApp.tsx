// Connects the popup.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Finder } from '../../components/search/Finder.tsx';
import { loadLater, OpenedEntry, SiteBar } from '../../components/search/later.ts';
import { SearchWordsContext } from '../../components/search/use-say.ts';
import { ask } from '../../lib/platform/messages/send.ts';
import type { PageProps } from '../../lib/platform/pages/mount-page.tsx';
import { openSidePanel } from '../../lib/platform/search/open-side-panel.ts';
import { startSearch } from '../../lib/platform/search/search-client.ts';
import { siteSwitches } from '../../lib/platform/search/site-switches.ts';
import { useSearchSurface } from '../../lib/platform/search/use-search-surface.ts';
import { useWords } from '../../lib/platform/search/use-words.ts';

const client = startSearch();

export function PopupApp({ settings, change }: PageProps) {
  const words = useWords(settings.language);
  const surface = useSearchSurface(client, settings, false);
  const { page, finder, shown, entry, actions, field } = surface;
  const sidePanelKeys = useSidePanelKeys();
  const ready = words !== undefined;
  useEffect(() => {
    if (!ready) return;
    // The budget of 150 ms is about this moment, and about the index, which answers whoever asks it.
    performance.mark('usable');
    loadLater();
  }, [ready]);
  if (words === undefined) return null;
  const windowId = page?.tab?.windowId;
  const openReader = (route: string): void => void ask('reader:open', { route }).then(() => window.close());
  const back = (): void => {
    finder.back();
    if (finder.state.opened.length <= 1) field.current?.focus();
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
            reading={undefined}
            glossary={surface.glossary}
            actions={{ ...actions, back }}
            field={field}
            instead={
              entry !== undefined &&
              shown !== undefined && (
                <OpenedEntry
                  entry={entry}
                  onBack={back}
                  onOpen={actions.open}
                  openReader={openReader}
                  takeFocus
                  mentions={{ count: surface.countOf(shown.id), place: surface.place, onStep: actions.step }}
                />
              )
            }
          />
        </main>
        <div className="min-h-11">
          <SiteBar
            {...siteSwitches(settings, page?.site, change)}
            onSidePanel={
              windowId === undefined ? undefined : () => void openSidePanel(windowId).then(() => window.close())
            }
            sidePanelKeys={sidePanelKeys}
            onReader={() => openReader('/')}
            onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
          />
        </div>
      </div>
    </SearchWordsContext>
  );
}

/** Keys of the side panel's command, as the user has set them. */
function useSidePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const command = commands.find(({ name }) => name === 'open-side-panel' || name === '_execute_sidebar_action');
      if (command?.shortcut) setKeys(command.shortcut);
    });
  }, []);
  return keys;
}
