// Everything a popup or side panel shows and does, for the entrypoint to hand to the components.
import { useMemo, useRef } from 'react';
import { countTerms } from '../../core/search/frame-terms.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SearchClient } from './search-client.ts';
import { useEntry } from './use-entry.ts';
import { useFinder } from './use-finder.ts';
import { useGlossary } from './use-glossary.ts';
import { useHome } from './use-home.ts';
import { useJumps } from './use-jumps.ts';
import { usePage } from './use-page.ts';

const NO_FRAMES = [] as const;

/** @param beside true in the side panel: it follows the window's tabs, and its entry stands beside the list */
export function useSearchSurface(client: SearchClient, settings: Settings, beside: boolean) {
  const { language } = settings;
  const field = useRef<HTMLInputElement>(null);
  const page = usePage(settings, beside);
  const frames = page?.frames ?? NO_FRAMES;
  const counts = useMemo(() => countTerms(frames), [frames]);
  const finder = useFinder(client, language, beside);
  const { state } = finder;
  const shown = state.opened.at(-1);
  const home = useHome(client, counts, language, shown?.id);
  const jumps = useJumps(page?.tab?.id, frames);
  const glossary = useGlossary(counts, page?.tab, language);
  const entry = useEntry(shown, language);
  return {
    field,
    page,
    frames,
    finder,
    shown,
    entry,
    home: page !== undefined && home.ready ? home : undefined,
    place: jumps.place,
    glossary,
    countOf: (id: string): number => counts.find(({ entity }) => entity === id)?.count ?? 0,
    actions: {
      type: finder.type,
      choose: finder.choose,
      mark: finder.mark,
      move: finder.move,
      enter: finder.enter,
      open: finder.open,
      back: finder.back,
      step: jumps.step,
      jumpBack: jumps.back,
      clearRecents: home.clearRecents,
      exportGlossary: glossary.save,
      allow: () => page?.allow(),
    },
  };
}
