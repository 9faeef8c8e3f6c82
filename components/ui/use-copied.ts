// Copying with a short confirmation.
import { useEffect, useState } from 'react';

/** Long enough to be read, short enough not to be taken for a state. */
const SHOWN_MILLISECONDS = 1600;

/** @returns what was copied last (for a moment) and a function that copies; copying fails silently where the page forbids it. */
export function useCopied(): { copied: string | undefined; copy: (name: string, text: string) => void } {
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (name: string, text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(name),
      () => setCopied(undefined),
    );
  };
  return { copied, copy };
}
