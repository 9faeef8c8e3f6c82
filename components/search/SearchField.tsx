import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { ClearButton, FieldIcon } from './later.ts';
import { useSay } from './use-say.ts';

export interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The list of lines below, and the one that is marked. */
  listId: string;
  activeId: string | undefined;
  expanded: boolean;
  field: RefObject<HTMLInputElement | null>;
}

/** The field of the combobox pattern (ARIA APG): focus stays here while the arrow keys mark lines of the list. */
export function SearchField({ query, onQuery, onKey, listId, activeId, expanded, field }: SearchFieldProps) {
  const { say } = useSay();
  useLayoutEffect(() => field.current?.focus(), [field]);
  return (
    <div className="flex min-h-11 items-center gap-2.5 rounded-lg border border-jade bg-sheet ps-3.5 pe-1.5 focus-within:ring-2 focus-within:ring-jade/30">
      <span className="size-4.5 shrink-0 text-jade">
        <FieldIcon />
      </span>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={say('search')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={query}
        placeholder={say('searchPlaceholder')}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKey}
        className="min-w-0 flex-1 bg-transparent text-ellipsis py-2 text-base text-ink outline-none placeholder:text-sm placeholder:text-quiet"
      />
      {query !== '' && (
        <ClearButton
          onClear={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
