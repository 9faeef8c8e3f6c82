import { useState } from 'react';
import type { LocalText } from '../../lib/core/dataset/schema.ts';
import { isLater } from '../../lib/core/time/as-of.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

export interface TimelineItem {
  key: string;
  edtf: string;
  what: LocalText;
  /** The entity's own date rather than an event it takes part in. */
  own: boolean;
  editorial: string | undefined;
}

/** Shown before "more": enough for an answer in two seconds. */
const SHOWN = 5;

/** Dates down a line. Dates after the article's are marked as later. */
export function Timeline({ items, articleDay }: { items: readonly TimelineItem[]; articleDay: number | undefined }) {
  const { language, say } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <>
      <ol className="relative">
        {shown.map((item, index) => {
          const later = articleDay !== undefined && isLater(item.edtf, articleDay);
          return (
            <li key={item.key} className={`relative flex gap-3 ps-5 pb-1.5 text-sm ${later ? 'opacity-75' : ''}`}>
              {index < shown.length - 1 && (
                <span aria-hidden className="absolute start-[5px] top-3 bottom-[-6px] w-px bg-line" />
              )}
              <span
                aria-hidden
                className={`absolute start-0 top-[5px] size-[11px] rounded-full border-2 border-jade ${item.own ? 'bg-jade' : 'bg-sheet'}`}
              />
              <time className="shrink-0 font-semibold text-amber tabular-nums">{formatDate(item.edtf, language)}</time>
              <span className="text-ink">
                {item.what[language]}
                {later && <span className="ms-1.5 text-xs text-quiet">({say('later')})</span>}
                {item.editorial !== undefined && (
                  <span className="ms-1.5 text-xs text-quiet" title={item.editorial}>
                    [{say('editorial')}]
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {items.length > SHOWN && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('less') : `${say('more')} (${items.length - SHOWN})`}
        </Button>
      )}
    </>
  );
}
