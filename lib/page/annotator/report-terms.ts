// Tells the background which terms this frame holds: whenever they changed, and when the document leaves.
import { ask } from '../../platform/messages/send.ts';
import type { PageTerms } from './page-terms.ts';

/**
 * @param onGone the extension was updated or removed under this page
 * @returns reports the terms as they are now, and gives them: entity and number of mentions, commonest first
 */
export function reportTerms(terms: PageTerms, onGone: () => void, signal: AbortSignal): () => [string, number][] {
  const tell = async (counts: [string, number][]): Promise<void> => {
    const reply = await ask('annotator:terms', { terms: counts });
    if (!reply.ok && 'gone' in reply && reply.gone) onGone();
  };
  const report = (): [string, number][] => {
    const counts = [...terms.counts()].sort((a, b) => b[1] - a[1]);
    void tell(counts);
    return counts;
  };
  addEventListener('pagehide', () => void tell([]), { signal });
  return report;
}
