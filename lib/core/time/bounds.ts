// Parses EDTF by the kept library. Used when data are compiled and checked; the page works with the bounds computed here.
import edtf from 'edtf';

export interface DateBounds {
  /** First day covered, days since 1970-01-01; null where the date is open or unknown at its start. */
  first: number | null;
  /** Last day covered, days since 1970-01-01; null where open. */
  last: number | null;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days covered by an EDTF date (levels 0–2), or undefined where the text is not EDTF. */
export function edtfBounds(text: string): DateBounds | undefined {
  try {
    const value = edtf(text);
    return { first: toDay(value.min), last: toDay(value.max) };
  } catch {
    return undefined; // a curator's slip, reported with its place by the caller
  }
}

function toDay(milliseconds: number): number | null {
  return Number.isFinite(milliseconds) ? Math.floor(milliseconds / MILLISECONDS_PER_DAY) : null;
}
