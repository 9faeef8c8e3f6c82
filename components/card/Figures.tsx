import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { Language, LocalText } from '../../lib/core/dataset/schema.ts';
import { QUALIFIER_NAMES, SCOPE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { useLanguage } from '../ui/language.ts';

export interface FigureLine {
  key: string;
  what: LocalText;
  value: string;
  period: string | undefined;
  scope: LocalText;
}

/** Figures as lines: what, value with unit, period and scope. */
export function Figures({ lines }: { lines: readonly FigureLine[] }) {
  const { language } = useLanguage();
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
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en', ru: 'ru' };

/** The entity's own figures, then single figures of the statistics that are about it. Tables stay in the reader. */
export function figureLines(record: CardRecord, language: Language): FigureLine[] {
  const write = (
    value: number,
    valueMax: number | undefined,
    qualifier: keyof typeof QUALIFIER_NAMES,
    unit: LocalText | undefined,
  ): string => {
    const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 4 });
    const range = valueMax === undefined ? number.format(value) : `${number.format(value)}–${number.format(valueMax)}`;
    return `${QUALIFIER_NAMES[qualifier][language]}${range}${unit === undefined ? '' : ` ${unit[language]}`}`;
  };
  const own = record.entity.figures.map((figure, index) => ({
    key: `own-${String(index)}`,
    what: figure.what,
    value: write(figure.value, figure.valueMax, figure.qualifier, figure.unit),
    period: figure.period,
    scope: SCOPE_NAMES[figure.scope],
  }));
  const fromTables = record.tables
    .filter((table) => table.kind === 'figure')
    .flatMap((table) =>
      table.rows.flatMap((row, index) =>
        row.value === undefined
          ? []
          : [
              {
                key: `${table.id}-${String(index)}`,
                what: row.label ?? table.title,
                value: write(row.value, row.valueMax, row.qualifier ?? 'exactly', table.unit),
                period: row.period ?? table.period,
                scope: SCOPE_NAMES[table.scope],
              },
            ],
      ),
    );
  return [...own, ...fromTables];
}
