import { Search } from 'lucide-react';
import type { ReactNode } from 'react';

/** A field that narrows the list below it. Its label stands in it while it is empty; children stand at its end. */
export function FilterField({
  query,
  onQuery,
  label,
  children,
}: {
  query: string;
  onQuery: (query: string) => void;
  label: string;
  children?: ReactNode;
}) {
  return (
    <label className="flex min-h-11 items-center gap-3 rounded-lg border border-line bg-sheet px-4 focus-within:border-jade">
      <Search size={18} aria-hidden className="text-quiet" />
      <input
        type="search"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        placeholder={label}
        aria-label={label}
        className="w-full bg-transparent text-base text-ink outline-none placeholder:text-quiet"
      />
      {children}
    </label>
  );
}
