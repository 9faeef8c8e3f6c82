import { Trash2 } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useLanguage } from '../ui/language.ts';

/** Sites on which nothing is recognised. */
export function SiteRules({ sites, onRemove }: { sites: readonly string[]; onRemove: (site: string) => void }) {
  const { say } = useLanguage();
  if (sites.length === 0) return <EmptyState title={say('noDisabledSites')} />;
  return (
    <ul className="max-w-2xl divide-y divide-line rounded-lg border border-line bg-sheet">
      {sites.map((site) => (
        <li key={site} className="flex items-center justify-between px-4 py-2 text-sm">
          <span className="break-all">{site}</span>
          <IconButton label={`${say('remove')}: ${site}`} onClick={() => onRemove(site)}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
