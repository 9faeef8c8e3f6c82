import type { FinderState } from '../../lib/core/search/finder-state.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from './use-say.ts';

/** What stands where a list has no lines. @param known whether the list is known yet */
export function NothingListed({ state: { tab, answer }, known }: { state: FinderState; known: boolean }) {
  const { say } = useSay();
  if (tab === 'recent') return known && <EmptyState title={say('noRecents')} />;
  if (answer.kind === 'failed') return <EmptyState title={say('searchFailed', { detail: answer.detail })} />;
  if (answer.kind === 'found') return <EmptyState title={say('noResults')} hint={say('noResultsHint')} />;
  return null;
}
