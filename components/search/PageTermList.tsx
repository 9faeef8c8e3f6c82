import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EntryBrief } from '../../lib/core/search/entry-brief.ts';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import { type GridPlace, moveInGrid } from '../../lib/core/search/grid-move.ts';
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
/** Rows drawn beyond the one that has the focus, so that the next keys find theirs. */
const AHEAD = 20;
/** Rows drawn at first; a page of hundreds of terms draws the others when they come near. */
const DRAWN_AT_ONCE = 60;

/** The page's terms as a grid (ARIA APG): one stop for the tab key, the arrow keys lead to each control of each row. */
export function PageTermList({ id, terms, reading, place, onOpen, onStep, onLeave }: PageTermListProps) {
  const { say } = useSay();
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const grid = useRef<HTMLTableElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const readingRow = terms.findIndex(({ entry }) => entry.id === reading);
  const shown = Math.min(terms.length, Math.max(drawn, at.row + AHEAD, readingRow + 1));
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

  const onKey = (event: KeyboardEvent): void => {
    const target = moveInGrid({ row, column: at.column }, event.key, event.ctrlKey, { rows: shown, columns: COLUMNS });
    if (target === undefined) return;
    event.preventDefault();
    if (target === 'out') onLeave();
    else {
      setAt(target);
      grid.current?.rows[target.row]?.querySelectorAll('button')[target.column]?.focus();
    }
  };
  const stop = (line: number, column: number): number => (line === row && column === at.column ? 0 : -1);
  return (
    <>
      <table
        ref={grid}
        id={id}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the APG's grid is a table with keys
        role="grid"
        aria-label={say('onThisPage')}
        aria-rowcount={terms.length}
        onKeyDown={onKey}
        className="w-full border-collapse"
      >
        <tbody>
          {terms.slice(0, shown).map(({ entry, count }, line) => (
            <tr
              key={entry.id}
              aria-rowindex={line + 1}
              aria-current={entry.id === reading ? 'true' : undefined}
              onFocus={(event) => setAt({ row: line, column: columnOf(event.target) })}
              className="scroll-my-10 border-b border-line hover:bg-jade-tint/50 aria-[current]:bg-jade-tint aria-[current]:shadow-[inset_3px_0_var(--jade)]"
            >
              <td className="w-full max-w-0">
                <button
                  type="button"
                  tabIndex={stop(line, 0)}
                  data-entry={entry.id}
                  onClick={() => onOpen({ id: entry.id, kind: entry.kind })}
                  className="flex min-h-14 w-full min-w-0 items-center py-2 ps-5 text-start -outline-offset-2"
                >
                  <EntryLine
                    entry={entry}
                    dated={false}
                    aside={entry.id === reading && <span className="sr-only">{say('readingHere')}</span>}
                  />
                </button>
              </td>
              <td className="pe-3">
                <MentionSteps
                  entity={entry.id}
                  count={count}
                  place={place}
                  onStep={onStep}
                  tabIndexes={[stop(line, 1), stop(line, 2)]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div ref={end} className="h-px" />
    </>
  );
}

/** Which control of its row has the focus. */
function columnOf(target: EventTarget & Element): number {
  const buttons = [...(target.closest('tr')?.querySelectorAll('button') ?? [])];
  return Math.max(0, buttons.indexOf(target as HTMLButtonElement));
}
