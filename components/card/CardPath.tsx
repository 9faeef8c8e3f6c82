import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { useLanguage } from '../ui/language.ts';

/** The entries that led to the one that is shown; each leads back to itself. */
export function CardPath({ records, onGo }: { records: readonly CardRecord[]; onGo: (index: number) => void }) {
  const { language, say } = useLanguage();
  return (
    <nav aria-label={say('path')} className="card-path px-5 pb-1.5 text-xs text-quiet">
      <ol>
        {records.map((record, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one entry may stand in the path twice, and its place is what it is
          <li key={index}>
            {index === records.length - 1 ? (
              <span aria-current="page" className="text-ink">
                {record.entity.prefLabel[language]}
              </span>
            ) : (
              <button type="button" className="text-jade hover:underline" onClick={() => onGo(index)}>
                {record.entity.prefLabel[language]}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
