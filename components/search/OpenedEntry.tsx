import type { EntryView } from '../../lib/core/search/entry-view.ts';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { EntryPreview } from './EntryPreview.tsx';
import { type JumpPlace, MentionSteps } from './MentionSteps.tsx';
import { useSay } from './use-say.ts';

/** An entry that is on its way, is not there, or is open. */
export type EntryState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; detail: string }
  | { kind: 'open'; view: EntryView; save: (excerptId: string) => Promise<boolean> };

export interface OpenedEntryProps {
  entry: EntryState;
  onBack?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  onOpen: (entry: EntryReference) => void;
  openReader: (route: string) => void;
  takeFocus: boolean;
  /** Mentions on the page, and what leads to them; nothing is shown of none. */
  mentions: { count: number; place: JumpPlace | undefined; onStep: (entity: string, by: 1 | -1) => void };
}

export function OpenedEntry({ entry, mentions, ...rest }: OpenedEntryProps) {
  const { say } = useSay();
  if (entry.kind === 'open') {
    return (
      <EntryPreview
        view={entry.view}
        saveExcerpt={entry.save}
        mentions={
          mentions.count > 0 && (
            <div className="mt-1 flex items-center gap-1 text-sm text-quiet">
              {say('onThisPage')}
              <MentionSteps entity={entry.view.id} {...mentions} />
            </div>
          )
        }
        {...rest}
      />
    );
  }
  const leave = rest.onBack ?? rest.onClose;
  // Most entries are there before anybody could read that they are loading.
  if (entry.kind === 'loading') return <div aria-busy className="min-h-0 flex-1" />;
  return (
    <div className="min-h-0 flex-1">
      <EmptyState
        title={entry.kind === 'missing' ? say('entryMissing') : say('datasetMissing', { detail: entry.detail })}
      >
        {leave !== undefined && <Button onClick={leave}>{say('back')}</Button>}
      </EmptyState>
    </div>
  );
}
