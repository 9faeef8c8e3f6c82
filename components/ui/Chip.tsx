import type { ReactNode } from 'react';

const TONES = {
  jade: 'bg-jade-tint text-jade',
  amber: 'bg-amber-tint text-amber',
  plain: 'border border-line text-quiet',
} as const;

/** A small label. */
export function Chip({ tone = 'jade', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`inline-block max-w-full truncate rounded-full px-2.5 py-0.5 align-bottom text-xs ${TONES[tone]}`}>
      {children}
    </span>
  );
}
