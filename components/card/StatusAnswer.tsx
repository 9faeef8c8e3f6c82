import { useState } from 'react';
import type { RelatedEntity } from '../../lib/core/dataset/card.ts';
import type { StatusPeriod } from '../../lib/core/dataset/schema.ts';
import { ROLE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { statusAnswer } from '../../lib/core/time/as-of.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { asOf, useAsOf } from './as-of.ts';
import { formatPeriod } from './format-period.ts';

/** Where nothing is said, a status is one in the organisation. */
const ORGANISATION = 'shanghai-cooperation-organization';

interface Line {
  period: StatusPeriod;
  mark: string | undefined;
  strong: boolean;
  note?: string;
}

/** What was it then? The status or office of the time asked for, what came next, and the rest on demand. */
export function StatusAnswer({
  status,
  related,
}: {
  status: readonly StatusPeriod[];
  related: readonly RelatedEntity[];
}) {
  const { say } = useLanguage();
  const { when, isArticle } = useAsOf();
  const [all, setAll] = useState(false);
  const { current, unsure, later, past } = statusAnswer(status, when);
  const held = isArticle ? say('atTheTime') : undefined;
  const answer: Line[] = [
    ...current.map((period) => ({ period, mark: held, strong: true })),
    ...unsure.map((period) => ({ period, mark: held, strong: true, note: say('perhaps') })),
  ];
  const now = new Set(isArticle ? statusAnswer(status, asOf(undefined, true).when).current : []);
  const next: Line[] = later.map((period) => ({
    period,
    mark: say(now.has(period) ? 'now' : 'later'),
    strong: false,
  }));
  const before: Line[] = past.map((period) => ({ period, mark: say('before'), strong: false }));
  // What it was then, and what it is now. Without either, what was last says most: a former office, a former observer.
  const holding = next.filter((line) => now.has(line.period));
  const shown = [...answer, ...(holding.length > 0 ? holding : next.slice(0, 1))];
  if (answer.length === 0) shown.push(...before.slice(0, 1));
  const rest = [...next, ...before].filter((line) => !shown.includes(line));
  const missing = answer.length > 0 ? undefined : say(isArticle ? 'notYet' : 'noLonger');
  return (
    <section
      aria-label={say('status')}
      data-part="status"
      className="mb-3 rounded-md bg-jade-tint px-3 py-2 text-sm text-ink"
    >
      {missing !== undefined && <p className="text-quiet">{missing}</p>}
      <ul>
        {[...shown, ...(all ? rest : [])].map((line) => (
          <StatusLine key={keyOf(line.period)} line={line} related={related} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Button look="link" className="mt-0.5" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('less') : `${say('more')} (${String(rest.length)})`}
        </Button>
      )}
    </section>
  );
}

function StatusLine({ line, related }: { line: Line; related: readonly RelatedEntity[] }) {
  const { language, say } = useLanguage();
  const { period, mark, strong, note } = line;
  const of = related.find((entity) => entity.id === period.of)?.prefLabel[language];
  const title = period.title?.[language] ?? ROLE_NAMES[period.role][language];
  const bearer = of !== undefined && period.title === undefined && period.of !== ORGANISATION;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 py-0.5">
      {mark !== undefined && (
        <span className={`text-xs ${strong ? 'font-semibold text-jade' : 'text-quiet'}`}>{mark}</span>
      )}
      <span className={strong ? 'font-semibold' : ''}>
        {title}
        {bearer && (language === 'zh' ? `（${of}）` : ` (${of})`)}
      </span>
      <span className="text-amber tabular-nums">
        {formatPeriod(period, language)}
        {period.editorial !== undefined && (
          <span className="ms-1.5 text-xs whitespace-nowrap text-quiet" title={period.editorial}>
            [{say('editorialShort')}]
          </span>
        )}
      </span>
      {note !== undefined && <span className="text-xs text-quiet">({note})</span>}
    </li>
  );
}

function keyOf(period: StatusPeriod): string {
  return [period.role, period.of, period.from, period.to, period.title?.zh].join(' ');
}
