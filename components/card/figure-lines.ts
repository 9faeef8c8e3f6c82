// The figures that a card shows as lines. Series and tables stay in the reader.
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { Language, LocalText, TableRow } from '../../lib/core/dataset/schema.ts';
import { QUALIFIER_NAMES, SCOPE_NAMES } from '../../lib/core/i18n/type-names.ts';

export interface FigureLine {
  key: string;
  what: LocalText;
  value: string;
  period: string | undefined;
  scope: LocalText;
}

type Amount = Pick<TableRow, 'value' | 'valueMax' | 'qualifier'>;

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en', ru: 'ru' };

/** The entity's own figures, then single figures of the statistics that are about it. */
export function figureLines(record: CardRecord, language: Language): FigureLine[] {
  const own = record.entity.figures.map((figure, index) => ({
    key: `own-${String(index)}`,
    what: figure.what,
    value: writeAmount(figure, figure.unit, language),
    period: figure.period,
    scope: SCOPE_NAMES[figure.scope],
  }));
  const fromTables = record.tables
    .filter((table) => table.kind === 'figure')
    .flatMap((table) =>
      table.rows.flatMap((row, index) =>
        // A row that names another entity is that entity's figure.
        row.value === undefined || (row.entity !== undefined && row.entity !== record.entity.id)
          ? []
          : {
              key: `${table.id}-${String(index)}`,
              what: row.label ?? table.title,
              value: writeAmount(row, table.unit, language),
              period: row.period ?? table.period,
              scope: SCOPE_NAMES[table.scope],
            },
      ),
    );
  return [...own, ...fromTables];
}

function writeAmount(
  { value = 0, valueMax, qualifier = 'exactly' }: Amount,
  unit: LocalText | undefined,
  language: Language,
): string {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 4 });
  const range = valueMax === undefined ? number.format(value) : `${number.format(value)}–${number.format(valueMax)}`;
  const after = unit === undefined ? '' : `${unit[language].startsWith('%') ? '' : ' '}${unit[language]}`;
  return `${QUALIFIER_NAMES[qualifier][language]}${range}${after}`;
}
