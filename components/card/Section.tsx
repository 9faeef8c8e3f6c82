import type { ReactNode } from 'react';

/** A titled part of the card; nothing at all where there is nothing to show. */
export function Section({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <section className="mt-4">
      <div className="mb-1.5 flex min-h-6 items-center justify-between gap-2">
        <h3 className="text-xs font-semibold text-quiet">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
