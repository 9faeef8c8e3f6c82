// Field, tabs and lists of popup and side panel. Props only; keys of the field are handled here.
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo } from 'react';
import {
  type EntryReference,
  entriesOf,
  type FinderState,
  type FinderTab,
  MOST_RESULTS,
} from '../../lib/core/search/finder-state.ts';
import type { PageStatus } from '../../lib/core/search/page-status.ts';
import { type EntryGroup, EntryListbox, lineId } from './EntryListbox.tsx';
import { FinderTabs, panelId, tabId } from './FinderTabs.tsx';
import type { GlossaryFormat } from './GlossaryBar.tsx';
import { type HomeContent, homeGroups } from './home-groups.tsx';
import { NothingListed, PagePanel, RecentBar } from './later.ts';
import type { JumpPlace } from './MentionSteps.tsx';
import { SearchField } from './SearchField.tsx';
import { useSay } from './use-say.ts';

export interface FinderActions {
  type: (query: string) => void;
  choose: (tab: FinderTab) => void;
  mark: (index: number) => void;
  move: (by: number, count: number) => void;
  enter: (entry: EntryReference | undefined) => void;
  open: (entry: EntryReference) => void;
  back: () => void;
  step: (entity: string, by: 1 | -1) => void;
  jumpBack: () => void;
  clearRecents: () => void;
  exportGlossary: (format: GlossaryFormat) => void;
  allow: () => void;
}

export interface FinderProps {
  state: FinderState;
  /** Undefined until it is known. */
  home: HomeContent | undefined;
  status: PageStatus | undefined;
  place: JumpPlace | undefined;
  /** The entity that is being read, where the page is followed. */
  reading: string | undefined;
  glossary: { done: GlossaryFormat | undefined; problem: string | undefined };
  actions: FinderActions;
  field: RefObject<HTMLInputElement | null>;
  /** Stands under the field in place of tabs and lists. */
  instead: ReactNode;
  /** Stands above the page's terms. */
  pageOptions?: ReactNode;
}

/** By how many lines a key moves the mark. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 7],
  ['PageUp', -7],
]);
const NOWHERE: HomeContent = { terms: [], recents: [], today: [] };

export function Finder(props: FinderProps) {
  const { state, home, actions, field, instead } = props;
  const { language, say } = useSay();
  const listId = useId();
  const { query, tab, active } = state;
  const found = entriesOf(state);
  const asked = query.trim() !== '';
  const { terms, recents } = home ?? NOWHERE;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` speaks the language
  const groups = useMemo((): EntryGroup[] => {
    if (tab === 'recent') return [{ id: 'recents', lines: recents.map((entry) => ({ entry })) }];
    if (asked) return [{ id: 'found', lines: found.map((entry) => ({ entry })) }];
    return home === undefined ? [] : homeGroups(home, say, language);
  }, [tab, asked, found, home, recents, language]);
  const lines = groups.flatMap((group) => group.lines);
  const isListed = !instead && tab !== 'page' && lines.length > 0;
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Keys of an input method choose its candidates, not our lines.
    if (event.nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const run = actionOf(event.key);
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  const actionOf = (key: string): (() => void) | undefined => {
    if (key === 'Escape') return instead ? actions.back : query === '' ? undefined : () => actions.type('');
    if (instead) return undefined;
    const by = STEPS.get(key);
    if (by === 1 && tab === 'page') return () => focusFirst(listId);
    if (by !== undefined) return () => actions.move(by, lines.length);
    return key === 'Enter' ? () => actions.enter(lines[active]?.entry) : undefined;
  };
  return (
    <>
      <h1 className="sr-only">{say('appName')}</h1>
      <div className="px-4 pt-3 pb-1">
        <SearchField
          query={query}
          onQuery={actions.type}
          onKey={onKey}
          listId={listId}
          activeId={isListed ? lineId(listId, active) : undefined}
          expanded={isListed}
          field={field}
        />
        <p role="status" className="sr-only">
          {asked && state.answer.kind === 'found' ? say('results', { count: found.length }) : ''}
        </p>
      </div>
      {instead || (
        <>
          <FinderTabs
            label={say('search')}
            current={tab}
            onChoose={actions.choose}
            tabs={[
              {
                tab: 'search',
                label: say('search'),
                count: asked ? found.length : 0,
                more: found.length === MOST_RESULTS,
              },
              { tab: 'page', label: say('onThisPage'), count: terms.length },
              { tab: 'recent', label: say('recent') },
            ]}
          />
          <div
            id={panelId(tab)}
            role="tabpanel"
            aria-labelledby={tabId(tab)}
            // What scrolls must be reachable by keyboard; the page's terms scroll by themselves.
            tabIndex={tab === 'page' ? undefined : 0}
            className="relative flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain -outline-offset-2"
          >
            {tab === 'page' && home !== undefined && props.status !== undefined && (
              <PagePanel
                id={listId}
                terms={terms}
                status={props.status}
                place={props.place}
                reading={props.reading}
                glossary={props.glossary}
                options={props.pageOptions}
                isCrowded={state.opened.length > 0}
                actions={actions}
                onLeave={() => field.current?.focus()}
              />
            )}
            {tab === 'recent' && recents.length > 0 && <RecentBar onClear={actions.clearRecents} />}
            {isListed && (
              <EntryListbox
                id={listId}
                label={tab === 'recent' ? say('recent') : say('search')}
                groups={groups}
                active={active}
                onMark={actions.mark}
                onOpen={actions.open}
              />
            )}
            {!isListed && tab !== 'page' && <NothingListed state={state} known={home !== undefined} />}
          </div>
        </>
      )}
    </>
  );
}

function focusFirst(listId: string): void {
  document.getElementById(listId)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
