import { EmptyState } from '../ui/EmptyState.tsx';
import { useLanguage } from '../ui/language.ts';

export function NotFound() {
  const { say } = useLanguage();
  return (
    <EmptyState title={say('notFound')} hint={say('notFoundHint')}>
      <a href="#/" className="text-jade underline">
        {say('home')}
      </a>
    </EmptyState>
  );
}
