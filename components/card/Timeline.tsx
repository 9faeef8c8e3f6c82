import { useState } from 'react';
import { isLater } from '../../lib/core/time/as-of.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { useAsOf } from './as-of.ts';
import { CopyButton } from './CopyButton.tsx';
import { keyItems, type TimelineItem } from './timeline-items.ts';

/** Shown before "more": enough for an answer in two seconds. */
const SHOWN = 4;

/** Dates down a line. Where the article stands among them is marked; what came after it is "later". */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const { language, say } = useLanguage();
  const { when, isArticle, articleDate } = useAsOf();
  const [all, setAll] = useState(false);
  const shown = all ? items : keyItems(items, when, SHOWN);
  const firstLater = isArticle ? shown.findIndex((item) => isLater(item.edtf, when)) : -1;
  return (
    <>
      <ol className="timeline text-sm">
        {shown.map((item, index) => (
          <li key={item.key} data-later={firstLater !== -1 && index >= firstLater}>
            {index === firstLater && articleDate !== undefined && (
              <span className="article-mark text-xs text-quiet">
                {say('articleHere')} {formatDate(articleDate, language)}
              </span>
            )}
            <TimelineRow item={item} later={firstLater !== -1 && index >= firstLater} />
          </li>
        ))}
      </ol>
      {items.length > SHOWN && (
        <Button look="link" className="mt-0.5" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('less') : `${say('more')} (${String(items.length - shown.length)})`}
        </Button>
      )}
    </>
  );
}

function TimelineRow({ item, later }: { item: TimelineItem; later: boolean }) {
  const { language, say } = useLanguage();
  const date = formatDate(item.edtf, language);
  return (
    <span className="timeline-row" data-own={item.own}>
      <span className="font-semibold text-amber tabular-nums">
        {date}
        <CopyButton text={`${date} ${item.what[language]}`} label={`${say('copyDate')}: ${date}`} />
      </span>
      <span>
        {item.what[language]}
        {later && <span className="ms-1.5 text-xs whitespace-nowrap text-quiet">({say('later')})</span>}
        {item.editorial !== undefined && (
          <span className="ms-1.5 text-xs whitespace-nowrap text-quiet" title={item.editorial}>
            [{say('editorialShort')}]
          </span>
        )}
      </span>
    </span>
  );
}
