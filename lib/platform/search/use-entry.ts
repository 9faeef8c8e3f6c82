// The opened entry as React state.
import { useEffect, useState } from 'react';
import type { Language } from '../../core/dataset/schema.ts';
import type { EntryReference } from '../../core/search/finder-state.ts';
import type { OpenedEntry } from './load-entry.ts';

/** @returns the entry asked for, never an earlier one; undefined where none is asked for */
export function useEntry(reference: EntryReference | undefined, language: Language): OpenedEntry | undefined {
  const [state, setState] = useState<{ id: string; opened: OpenedEntry }>();
  const { id, kind } = reference ?? {};
  useEffect(() => {
    if (id === undefined || kind === undefined) return;
    let current = true;
    // Loaded when first needed: the popup has a budget for its start.
    void import('./load-entry.ts')
      .then(({ loadEntry }) => loadEntry({ id, kind }, language))
      .then((opened) => current && setState({ id, opened }));
    return () => {
      current = false;
    };
  }, [id, kind, language]);
  if (id === undefined) return undefined;
  return state?.id === id ? state.opened : { kind: 'loading' };
}
