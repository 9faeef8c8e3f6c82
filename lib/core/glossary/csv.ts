// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
import type { Glossary } from './glossary.ts';

const LINE_END = '\r\n';
/** Without it Excel reads UTF-8 as the system's old encoding, and Chinese is lost. */
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins so is a formula to a spreadsheet (OWASP, “CSV injection”; East Asian Excel takes wide signs as well). */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

export function glossaryToCsv({ headings, rows }: Glossary): string {
  return BYTE_ORDER_MARK + toCsv([headings, ...rows]);
}

/** Every record ends with CR LF. Cells that a spreadsheet would run get an apostrophe in front, which it shows as text. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',') + LINE_END).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
