import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EntryBrief } from '../../lib/core/search/entry-brief.ts';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import { EntryLine } from './EntryLine.tsx';

export interface ListedEntry {
  entry: EntryBrief;
  /** What stands at the end of the line in place of the type. */
  aside?: ReactNode;
}

export interface EntryGroup {
  id: string;
  /** Groups without a title are one plain list. */
  title?: string;
  lines: readonly ListedEntry[];
}

export interface EntryListboxProps {
  id: string;
  label: string;
  groups: readonly EntryGroup[];
  active: number;
  onMark: (index: number) => void;
  onOpen: (entry: EntryReference) => void;
}

/** Lines drawn at first, and more as one comes near the end: hundreds of results must not delay the next key. */
const DRAWN_AT_ONCE = 40;

/** Id of a line, for `aria-activedescendant`. */
export function lineId(listId: string, index: number): string | undefined {
  return index < 0 ? undefined : `${listId}-${String(index)}`;
}

/** The list of the combobox pattern: lines are marked and opened, focus stays in the field. */
export function EntryListbox({ id, label, groups, active, onMark, onOpen }: EntryListboxProps) {
  const total = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const shown = Math.min(total, Math.max(drawn, active + DRAWN_AT_ONCE / 2));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at what was drawn for this very mark and list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  useEffect(() => {
    if (end.current === null || shown >= total) return;
    const observer = new IntersectionObserver((changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting)) setDrawn(shown + DRAWN_AT_ONCE);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown, total]);
  let index = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-label={label}>
      {groups.map((group) => {
        const first = index;
        index += group.lines.length;
        const titleId = `${id}-${group.id}`;
        const lines = group.lines
          .slice(0, Math.max(0, shown - first))
          .map(({ entry, aside }, line) => (
            <Line
              key={`${group.id}-${entry.id}`}
              id={lineId(id, first + line) ?? ''}
              entry={entry}
              aside={aside}
              marked={first + line === active}
              position={first + line + 1}
              total={total}
              onMark={() => onMark(first + line)}
              onOpen={() => onOpen({ id: entry.id, kind: entry.kind })}
            />
          ));
        if (group.title === undefined) return lines;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list
          <div key={group.id} role="group" aria-labelledby={titleId}>
            <div
              id={titleId}
              role="presentation"
              className="flex min-h-8 items-end justify-between px-5 pt-2 pb-1 text-xs font-semibold text-quiet"
            >
              {group.title}
            </div>
            {lines}
          </div>
        );
      })}
      <div ref={end} role="presentation" className="h-px" />
    </div>
  );
}

interface LineProps {
  id: string;
  entry: EntryBrief;
  aside: ReactNode;
  marked: boolean;
  position: number;
  total: number;
  onMark: () => void;
  onOpen: () => void;
}

function Line({ id, entry, aside, marked, position, total, onMark, onOpen }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field points here by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={marked}
      aria-posinset={position}
      aria-setsize={total}
      data-entry={entry.id}
      onPointerMove={marked ? undefined : onMark}
      onMouseDown={(event) => event.preventDefault()} // the field keeps the focus
      onClick={onOpen}
      className="flex min-h-14 cursor-pointer scroll-my-2 border-b border-line px-5 py-2 aria-selected:bg-jade-tint"
    >
      <EntryLine entry={entry} aside={aside} />
    </div>
  );
}
