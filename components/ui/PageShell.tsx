import type { ReactNode } from 'react';

export interface NavigationItem {
  id: string;
  label: string;
  count?: number;
  href: string;
}

/** A page with its sections at the side. Narrow screens get them on top. */
export function PageShell({
  title,
  items,
  current,
  children,
}: {
  title: string;
  items: readonly NavigationItem[];
  current: string;
  children: ReactNode;
}) {
  return (
    <div className="flex h-full flex-col md:flex-row">
      <nav
        aria-label={title}
        className="shrink-0 border-line md:h-full md:w-60 md:border-e md:px-4 md:py-6 max-md:flex max-md:flex-wrap max-md:gap-1 max-md:border-b max-md:p-2"
      >
        <div className="mb-4 px-3 font-serif text-xl font-bold text-ink max-md:hidden">{title}</div>
        {items.map((item) => (
          <a
            key={item.id}
            href={item.href}
            aria-current={item.id === current ? 'page' : undefined}
            className="mb-1 flex min-h-10 items-center justify-between rounded-md px-3 text-base text-ink hover:bg-jade-tint aria-[current]:bg-jade-tint aria-[current]:font-semibold aria-[current]:text-jade max-md:mb-0"
          >
            {item.label}
            {item.count !== undefined && <span className="ms-3 text-sm tabular-nums">{item.count}</span>}
          </a>
        ))}
      </nav>
      <main className="min-h-0 min-w-0 flex-1">{children}</main>
    </div>
  );
}
