import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EntryBrief } from '../../lib/core/search/entry-brief.ts';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import { EntryLine } from './EntryLine.tsx';
import { type JumpPlace, MentionSteps } from './MentionSteps.tsx';
import { useSay } from './use-say.ts';

export interface PageTerm {
  entry: EntryBrief;
  count: number;
}

export interface PageTermListProps {
  id: string;
  terms: readonly PageTerm[];
  /** The entity that is being read, where the page is followed. */
  reading: string | undefined;
  place: JumpPlace | undefined;
  onOpen: (entry: EntryReference) => void;
  onStep: (entity: string, by: 1 | -1) => void;
  /** Up from the first row. */
  onLeave: () => void;
}

/** Controls of a row: the entry, the mention before, the next one. */
const COLUMNS = 3;
/** Rows that PageUp and PageDown pass. */
const PAGE = 8;
/** Rows drawn at first; a page of hundreds of terms draws the others when they come near. */
const DRAWN_AT_ONCE = 60;

/** The page's terms as a grid (ARIA APG): one stop for the tab key, the arrow keys lead to each control of each row. */
export function PageTermList({ id, terms, reading, place, onOpen, onStep, onLeave }: PageTermListProps) {
  const { say } = useSay();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const grid = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const readingRow = terms.findIndex(({ entry }) => entry.id === reading);
  const shown = Math.min(terms.length, Math.max(drawn, at.row + PAGE + 1, readingRow + 1));
  const row = Math.min(at.row, terms.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at what was drawn for the term that is read now
  useEffect(() => {
    grid.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [reading]);
  useEffect(() => {
    if (end.current === null || shown >= terms.length) return;
    const observer = new IntersectionObserver((changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting)) setDrawn(shown + DRAWN_AT_ONCE);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown, terms.length]);

  const go = (nextRow: number, column: number): void => {
    const target = { row: Math.max(0, Math.min(nextRow, shown - 1)), column };
    setAt(target);
    const buttons = grid.current?.children[target.row]?.querySelectorAll('button');
    buttons?.[target.column]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(row + 1, at.column),
      ArrowUp: () => (row === 0 ? onLeave() : go(row - 1, at.column)),
      ArrowRight: () => go(row, Math.min(at.column + 1, COLUMNS - 1)),
      ArrowLeft: () => go(row, Math.max(at.column - 1, 0)),
      PageDown: () => go(row + PAGE, at.column),
      PageUp: () => go(row - PAGE, at.column),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
      End: () => go(event.ctrlKey ? terms.length - 1 : row, COLUMNS - 1),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const stop = (line: number, column: number): number => (line === row && column === at.column ? 0 : -1);
  return (
    <>
      <div ref={grid} id={id} role="grid" aria-label={say('onThisPage')} aria-rowcount={terms.length} onKeyDown={onKey}>
        {terms.slice(0, shown).map(({ entry, count }, line) => (
          <div
            key={entry.id}
            role="row"
            aria-rowindex={line + 1}
            aria-current={entry.id === reading ? 'true' : undefined}
            onFocus={(event) => setAt({ row: line, column: columnOf(event.target) })}
            className="flex min-h-14 scroll-my-10 items-center border-b border-line pe-3 hover:bg-jade-tint/50 aria-[current]:bg-jade-tint aria-[current]:shadow-[inset_3px_0_var(--jade)]"
          >
            <div role="gridcell" className="min-w-0 flex-1">
              <button
                type="button"
                tabIndex={stop(line, 0)}
                data-entry={entry.id}
                onClick={() => onOpen({ id: entry.id, kind: entry.kind })}
                className="flex w-full min-w-0 py-2 ps-5 text-start -outline-offset-2"
              >
                <EntryLine
                  entry={entry}
                  dated={false}
                  aside={entry.id === reading ? <span className="sr-only">{say('readingHere')}</span> : <span />}
                />
              </button>
            </div>
            <div role="gridcell">
              <MentionSteps
                entity={entry.id}
                count={count}
                place={place}
                onStep={onStep}
                tabIndexes={[stop(line, 1), stop(line, 2)]}
              />
            </div>
          </div>
        ))}
      </div>
      <div ref={end} className="h-px" />
    </>
  );
}

/** Which control of its row has the focus. */
function columnOf(target: EventTarget & Element): number {
  const buttons = [...(target.closest('[role="row"]')?.querySelectorAll('button') ?? [])];
  return Math.max(0, buttons.indexOf(target as HTMLButtonElement));
}
