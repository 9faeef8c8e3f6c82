import { useVirtualizer } from '@tanstack/react-virtual';
import { Bookmark, Search } from 'lucide-react';
import { useRef } from 'react';
import type { SavedExcerpt } from '../../lib/core/excerpt/saved-excerpt.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { useLanguage } from '../ui/language.ts';
import { ExcerptCard, type ExcerptLabels } from './ExcerptCard.tsx';

export interface ExcerptListProps {
  /** All that match, newest first. */
  excerpts: readonly SavedExcerpt[];
  /** How many there are without the query. */
  total: number;
  query: string;
  onQuery: (query: string) => void;
  labelsOf: (excerpt: SavedExcerpt) => ExcerptLabels;
  onOpen: (excerpt: SavedExcerpt) => void;
  onDelete: (excerpt: SavedExcerpt) => void;
}

/** A card's usual height with its gap, CSS pixels; real heights are measured. */
const ESTIMATED_HEIGHT = 150;

export function ExcerptList({ excerpts, total, query, onQuery, labelsOf, onOpen, onDelete }: ExcerptListProps) {
  const { say } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: excerpts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 6,
    getItemKey: (index) => excerpts[index]?.id ?? index,
  });
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="px-8 pt-6 pb-4">
        <FilterField query={query} onQuery={onQuery} label={say('searchExcerpts')} />
      </div>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto px-8 pb-8">
        {excerpts.length === 0 ? (
          total === 0 ? (
            <EmptyState
              icon={<Bookmark size={44} aria-hidden />}
              title={say('noExcerpts')}
              hint={say('noExcerptsHint')}
            />
          ) : (
            <EmptyState icon={<Search size={44} aria-hidden />} title={say('noExcerptsMatch')} />
          )
        ) : (
          <ul style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map((row) => {
              const excerpt = excerpts[row.index];
              if (excerpt === undefined) return null;
              return (
                <li
                  key={row.key}
                  ref={rows.measureElement}
                  data-index={row.index}
                  className="absolute start-0 top-0 w-full pb-3"
                  style={{ transform: `translateY(${String(row.start)}px)` }}
                >
                  <ExcerptCard
                    excerpt={excerpt}
                    labels={labelsOf(excerpt)}
                    query={query}
                    onOpen={() => onOpen(excerpt)}
                    onDelete={() => onDelete(excerpt)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
