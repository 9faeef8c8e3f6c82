import type { Language, StatusPeriod } from '../../lib/core/dataset/schema.ts';
import { translate } from '../../lib/core/i18n/translate.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';

/** From when to when: “since 2023-07”, “2005-07-05 – 2023-07-04”, “until 2012”; empty where nothing is known. */
export function formatPeriod({ from, to }: Pick<StatusPeriod, 'from' | 'to'>, language: Language): string {
  if (from !== undefined && to !== undefined) return formatDate(`${from}/${to}`, language);
  if (from !== undefined) return translate(language, 'since', { date: formatDate(from, language) });
  return to === undefined ? '' : translate(language, 'until', { date: formatDate(to, language) });
}
