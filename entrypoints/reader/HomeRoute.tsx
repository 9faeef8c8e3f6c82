import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EntryIndex } from '../../components/reader/EntryIndex.tsx';
import { ReaderFrame } from '../../components/reader/ReaderFrame.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';

export function HomeRoute() {
  const { language, say } = useLanguage();
  const sources = useLiveQuery(() => pageServices().dataset.sources(), []) ?? [];
  const entities = useLiveQuery(() => pageServices().dataset.entities(), []) ?? [];
  const [query, setQuery] = useState('');
  document.title = `${say('appName')} · ${say('reader')}`;
  return (
    <ReaderFrame
      aside={
        <nav aria-label={say('sources')}>
          <h2 className="mb-2 font-serif text-base font-bold">{say('sources')}</h2>
          <ul className="grid gap-3 text-sm">
            {sources.map((source) => (
              <li key={source.id}>
                <a href={`#/source/${source.id}`} className="text-jade hover:underline">
                  {source.title[language]}
                </a>
                <div className="text-xs text-amber">{formatDate(source.asOf, language)}</div>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <EntryIndex entities={entities} query={query} onQuery={setQuery} />
    </ReaderFrame>
  );
}
