import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ExcerptList } from '../../components/excerpts/ExcerptList.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { UndoBar } from '../../components/ui/UndoBar.tsx';
import { shortCitation } from '../../lib/core/cite/citation.ts';
import { filterExcerpts } from '../../lib/core/excerpt/filter-excerpts.ts';
import type { SavedExcerpt } from '../../lib/core/excerpt/saved-excerpt.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';
import type { SavedExcerptsState } from './use-saved-excerpts.ts';

export function SavedExcerpts({ saved }: { saved: SavedExcerptsState }) {
  const { language, say } = useLanguage();
  const [query, setQuery] = useState('');
  const [deleted, setDeleted] = useState<SavedExcerpt>();
  const names = useLiveQuery(
    async () => new Map((await pageServices().dataset.entities()).map((entity) => [entity.id, entity.prefLabel])),
    [],
  );
  const sources = useLiveQuery(() => pageServices().dataset.sources(), []);

  const labelsOf = (excerpt: SavedExcerpt) => {
    const source = sources?.find((candidate) => candidate.id === excerpt.source);
    return {
      entity: excerpt.entity === undefined ? undefined : (names?.get(excerpt.entity)?.[language] ?? excerpt.entity),
      citation:
        source !== undefined
          ? shortCitation(source, excerpt.section ?? '', language)
          : (excerpt.page?.title ?? excerpt.source ?? ''),
    };
  };
  const matching = filterExcerpts(saved.all, query, (excerpt) => Object.values(labelsOf(excerpt)).join(' '));
  if (!saved.loaded) return null;
  const open = (excerpt: SavedExcerpt): void => {
    if (excerpt.source !== undefined && excerpt.excerpt !== undefined)
      window.open(`/reader.html#/source/${excerpt.source}?excerpt=${excerpt.excerpt}`, '_blank');
    else if (excerpt.page !== undefined) window.open(excerpt.page.url, '_blank', 'noopener');
  };
  return (
    <>
      <ExcerptList
        excerpts={matching}
        total={saved.all.length}
        query={query}
        onQuery={setQuery}
        labelsOf={labelsOf}
        onOpen={open}
        onDelete={(excerpt) => void saved.remove(excerpt).then(() => setDeleted(excerpt))}
      />
      {deleted !== undefined && (
        <UndoBar
          text={`${say('deleted')}: ${deleted.selector.exact}`}
          onUndo={() => void saved.restore(deleted).then(() => setDeleted(undefined))}
          onClose={() => setDeleted(undefined)}
        />
      )}
    </>
  );
}
