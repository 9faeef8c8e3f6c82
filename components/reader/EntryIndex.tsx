import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Entity } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import { TYPE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { useLanguage } from '../ui/language.ts';

/** Height of one line of the index, CSS pixels. */
const ROW_HEIGHT = 64;

/** All entries, filtered by a word in any of the three languages. */
export function EntryIndex({
  entities,
  query,
  onQuery,
}: {
  entities: readonly Entity[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const { language, say } = useLanguage();
  const wanted = query.trim().toLowerCase();
  const shown =
    wanted === ''
      ? entities
      : entities.filter(
          (entity) =>
            LANGUAGES.some((other) => entity.prefLabel[other].toLowerCase().includes(wanted)) ||
            entity.altLabels.some((label) => label.text.toLowerCase().includes(wanted)),
        );
  const rows = useWindowVirtualizer({ count: shown.length, estimateSize: () => ROW_HEIGHT, overscan: 10 });
  return (
    <>
      <h1 className="font-serif text-2xl font-bold">{say('entries')}</h1>
      <div className="my-4">
        <FilterField query={query} onQuery={onQuery} label={say('search')}>
          <span className="text-sm text-quiet tabular-nums">{shown.length}</span>
        </FilterField>
      </div>
      {shown.length === 0 && <EmptyState title={say('noResults')} />}
      <ul style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const entity = shown[row.index];
          if (entity === undefined) return null;
          return (
            <li
              key={entity.id}
              className="absolute start-0 top-0 w-full border-b border-line"
              style={{ height: ROW_HEIGHT, transform: `translateY(${String(row.start)}px)` }}
            >
              <a
                href={`#/entity/${entity.id}`}
                className="flex h-full items-center justify-between gap-3 px-2 hover:bg-jade-tint"
              >
                <span className="min-w-0">
                  <span className="block truncate font-serif text-base font-semibold">
                    {entity.prefLabel[language]}
                  </span>
                  <span className="block truncate text-xs text-quiet">
                    {LANGUAGES.filter((other) => other !== language)
                      .map((other) => entity.prefLabel[other])
                      .join(' · ')}
                  </span>
                </span>
                <Chip>{TYPE_NAMES[entity.type][language]}</Chip>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
