// The part of the address after # as React state.
import { useSyncExternalStore } from 'react';

export interface HashRoute {
  /** Parts of the path, decoded: `#/source/liu-2024` → ['source', 'liu-2024']. */
  path: string[];
  parameters: URLSearchParams;
}

/** The current route; changes with the address. */
export function useHashRoute(): HashRoute {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseHash(hash);
}

export function parseHash(hash: string): HashRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  return { path: path.split('/').filter(Boolean).map(decode), parameters: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape in the address: shown as it is, found nowhere
  }
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
