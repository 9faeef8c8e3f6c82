import type { Language } from '../../lib/core/dataset/schema.ts';
import type { EntryBrief } from '../../lib/core/search/entry-brief.ts';
import type { DatedEntry } from '../../lib/core/search/today.ts';
import type { EntryGroup } from './EntryListbox.tsx';
import type { PageTerm } from './PageTermList.tsx';
import type { SearchSay } from './use-say.ts';

/** Lines of each section where nothing was asked yet; the tabs have all of them. */
const LINES = { page: 5, recent: 4 } as const;

export interface HomeContent {
  terms: readonly PageTerm[];
  recents: readonly EntryBrief[];
  today: readonly DatedEntry[];
}

/** Sections of the empty query: the page's terms, recent look-ups without those, and what has to do with today. */
export function homeGroups({ terms, recents, today }: HomeContent, say: SearchSay, language: Language): EntryGroup[] {
  const page = terms.slice(0, LINES.page);
  const onPage = new Set(page.map(({ entry }) => entry.id));
  const recent = recents.filter(({ id }) => !onPage.has(id)).slice(0, LINES.recent);
  const groups: EntryGroup[] = [
    {
      id: 'page',
      title: say('onThisPage'),
      lines: page.map(({ entry, count }) => ({ entry, aside: <Aside text={say('mentions', { count })} /> })),
    },
    { id: 'recent', title: say('recent'), lines: recent.map((entry) => ({ entry })) },
    {
      id: 'today',
      title: say('todayAndSoon'),
      lines: today.map((entry) => ({ entry, aside: <WhenAside entry={entry} say={say} language={language} /> })),
    },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

function Aside({ text }: { text: string }) {
  return <span className="shrink-0 text-sm text-quiet tabular-nums">{text}</span>;
}

function WhenAside({ entry, say, language }: { entry: DatedEntry; say: SearchSay; language: Language }) {
  const when = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(entry.inDays, 'day');
  return (
    <span className="shrink-0 text-end text-xs text-amber">
      <span className="block">{when}</span>
      <span className="block tabular-nums">
        {entry.years > 0 ? say('anniversary', { count: entry.years }) : entry.day}
      </span>
    </span>
  );
}
