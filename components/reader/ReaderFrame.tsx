import type { ReactNode } from 'react';
import { useLanguage } from '../ui/language.ts';

/** Three columns: outline, text, margin. Narrow screens stack them. */
export function ReaderFrame({
  aside,
  children,
  margin,
}: {
  aside: ReactNode;
  children: ReactNode;
  margin?: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <div className="flex min-h-full max-lg:flex-col">
      <aside className="shrink-0 border-line lg:sticky lg:top-0 lg:h-screen lg:w-72 lg:overflow-y-auto lg:border-e max-lg:border-b px-5 py-6">
        <a href="#/" className="mb-4 inline-block text-sm text-jade hover:underline">
          {say('appName')}
        </a>
        {aside}
      </aside>
      <main className="min-w-0 flex-1 px-8 py-8 lg:px-16">
        <div className="mx-auto max-w-3xl">{children}</div>
      </main>
      {margin !== undefined && <aside className="shrink-0 border-line px-5 py-8 lg:w-80 lg:border-s">{margin}</aside>}
    </div>
  );
}
