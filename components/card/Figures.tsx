import { isLater } from '../../lib/core/time/as-of.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { useLanguage } from '../ui/language.ts';
import { useAsOf } from './as-of.ts';
import type { FigureLine } from './figure-lines.ts';

/** Figures as lines: what, value with unit, period and scope. Those of a later time than the article's say so. */
export function Figures({ lines }: { lines: readonly FigureLine[] }) {
  const { language, say } = useLanguage();
  const { when, isArticle } = useAsOf();
  return (
    <dl className="grid gap-1.5 text-sm">
      {lines.map((line) => (
        <div key={line.key} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <dt className="text-ink">{line.what[language]}</dt>
          <dd className="font-semibold text-ink tabular-nums">
            {line.value}
            <span className="ms-2 text-xs font-normal text-quiet">
              {line.period !== undefined && `${formatDate(line.period, language)} · `}
              {line.scope[language]}
              {isArticle && line.period !== undefined && isLater(line.period, when) && ` (${say('later')})`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
