import type { ReactNode } from 'react';

/** What stands where there is nothing: what that means and what can be done. */
export function EmptyState({
  title,
  hint,
  icon,
  children,
}: {
  title: string;
  hint?: string;
  icon?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      {icon !== undefined && <div className="text-line">{icon}</div>}
      <p className="font-serif text-lg text-ink">{title}</p>
      {hint !== undefined && <p className="max-w-sm text-sm text-quiet">{hint}</p>}
      {children}
    </div>
  );
}
