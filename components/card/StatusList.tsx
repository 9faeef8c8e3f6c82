import type { RelatedEntity } from '../../lib/core/dataset/card.ts';
import type { StatusPeriod } from '../../lib/core/dataset/schema.ts';
import { ROLE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { whenHeld } from '../../lib/core/time/as-of.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { useLanguage } from '../ui/language.ts';

/** Statuses and offices with their periods; the one that held on the day asked for comes first and stands out. */
export function StatusList({
  status,
  related,
  day,
  isArticleDay,
}: {
  status: readonly StatusPeriod[];
  related: readonly RelatedEntity[];
  day: number;
  isArticleDay: boolean;
}) {
  const { language, say } = useLanguage();
  const ordered = status.map((period) => ({ period, when: whenHeld(period, day) }));
  ordered.sort((a, b) => rank(a.when) - rank(b.when));
  return (
    <ul className="text-sm">
      {ordered.map(({ period, when }) => {
        const of = related.find((entity) => entity.id === period.of)?.prefLabel[language];
        const title = period.title?.[language] ?? ROLE_NAMES[period.role][language];
        const current = when === 'current';
        return (
          <li
            key={`${period.role}-${period.from ?? ''}-${title}`}
            className={`flex flex-wrap gap-x-2 py-0.5 ${current ? 'text-ink' : 'text-quiet'}`}
          >
            {current && isArticleDay && <span className="font-semibold text-jade">{say('atTheTime')}</span>}
            <span className={current ? 'font-semibold' : ''}>
              {title}
              {of !== undefined &&
                period.title === undefined &&
                period.of !== 'shanghai-cooperation-organization' &&
                `（${of}）`}
            </span>
            {(period.from !== undefined || period.to !== undefined) && (
              <span className="text-amber tabular-nums">
                {formatDate(`${period.from ?? '..'}/${period.to ?? '..'}`, language)}
              </span>
            )}
            {when === 'later' && <span className="text-xs">({say('later')})</span>}
          </li>
        );
      })}
    </ul>
  );
}

function rank(when: ReturnType<typeof whenHeld>): number {
  return { current: 0, unsure: 1, later: 2, past: 3 }[when];
}
