import { CornerUpLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import type { PageStatus } from '../../lib/core/search/page-status.ts';
import { Button } from '../ui/Button.tsx';
import { GlossaryBar, type GlossaryFormat } from './GlossaryBar.tsx';
import type { JumpPlace } from './MentionSteps.tsx';
import { PageNotice } from './PageNotice.tsx';
import { type PageTerm, PageTermList } from './PageTermList.tsx';
import { useSay } from './use-say.ts';

export interface PagePanelProps {
  id: string;
  terms: readonly PageTerm[];
  status: PageStatus;
  place: JumpPlace | undefined;
  /** The entity that is being read, where the page is followed. */
  reading: string | undefined;
  glossary: { done: GlossaryFormat | undefined; problem: string | undefined };
  /** Stands above the terms. */
  options: ReactNode;
  /** An entry stands beside the list: where the window is low, the terms get the room of the exports. */
  isCrowded: boolean;
  actions: {
    open: (entry: EntryReference) => void;
    step: (entity: string, by: 1 | -1) => void;
    jumpBack: () => void;
    exportGlossary: (format: GlossaryFormat) => void;
    allow: () => void;
  };
  /** Up from the first row. */
  onLeave: () => void;
}

/** The terms of the page, or why there are none. */
export function PagePanel({
  id,
  terms,
  status,
  place,
  reading,
  glossary,
  options,
  isCrowded,
  actions,
  onLeave,
}: PagePanelProps) {
  const { say } = useSay();
  if (terms.length === 0) return <PageNotice status={status} onAllow={actions.allow} />;
  return (
    <>
      {(options !== undefined || place !== undefined) && (
        <div className="flex min-h-10 items-center justify-between gap-3 border-b border-line px-4">
          {options ?? <span />}
          {place !== undefined && (
            <Button look="quiet" className="px-2!" onClick={actions.jumpBack}>
              <CornerUpLeft size={15} aria-hidden />
              {say('jumpBack')}
            </Button>
          )}
        </div>
      )}
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <PageTermList
          id={id}
          terms={terms}
          reading={reading}
          place={place}
          onOpen={actions.open}
          onStep={actions.step}
          onLeave={onLeave}
        />
      </div>
      <div className={isCrowded ? '[@media(height<900px)]:hidden' : ''}>
        <GlossaryBar onExport={actions.exportGlossary} {...glossary} />
      </div>
    </>
  );
}
