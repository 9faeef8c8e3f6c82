// Exports of the page's glossary as React state: which was just done, and what went wrong.
import { useEffect, useState } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import type { TermCount } from '../../core/search/frame-terms.ts';
import type { FollowedTab } from './followed-tab.ts';
import type { GlossaryFormat } from './save-glossary.ts';

/** Milliseconds that a confirmation is shown. */
const DONE_SHOWN = 1600;

export function useGlossary(
  terms: readonly TermCount[],
  tab: FollowedTab | undefined,
  language: Language,
): {
  done: GlossaryFormat | undefined;
  problem: string | undefined;
  save: (format: GlossaryFormat) => void;
} {
  const [state, setState] = useState<{ done?: GlossaryFormat; problem?: string }>({});
  useEffect(() => {
    if (state.done === undefined) return;
    const timer = setTimeout(() => setState({}), DONE_SHOWN);
    return () => clearTimeout(timer);
  }, [state.done]);
  const save = async (format: GlossaryFormat): Promise<void> => {
    // Loaded when asked for: the popup has a budget.
    const [{ loadGlossary }, { saveGlossary }] = await Promise.all([
      import('./load-glossary.ts'),
      import('./save-glossary.ts'),
    ]);
    const page = { title: tab?.title ?? '', url: tab?.url ?? '' };
    await saveGlossary(await loadGlossary(terms, page, language), format);
  };
  return {
    done: state.done,
    problem: state.problem,
    save: (format) =>
      void save(format).then(
        () => setState({ done: format }),
        (error: unknown) => setState({ problem: String(error) }),
      ),
  };
}
