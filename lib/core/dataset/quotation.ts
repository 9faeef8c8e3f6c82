// Quotations are compared after removing all white space: the source texts break lines inside words.
import type { Excerpt } from './schema.ts';

/** Characters of context kept on either side of a quotation: enough to tell two places apart, too few to be a quotation. */
const CONTEXT_LENGTH = 8;
/** Bounds of a quotation, in UTF-16 code units without white space. */
export const QUOTATION_LENGTH = { least: 15, most: 80 } as const;
/** At most this share of a source's characters may be quoted in all. */
export const QUOTED_SHARE_LIMIT = 0.25;

/** Removes all white space, as quotations and sources are compared without it. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

export type Located =
  | { found: true; start: number; end: number; prefix: string; suffix: string }
  | { found: false; reason: 'absent' | 'ambiguous' };

/**
 * Finds a quotation in a source.
 * @param source the source's text without white space
 * @param selector TextQuoteSelector; prefix and suffix, where given, must stand beside the quotation
 * @returns offsets in UTF-16 code units of the source without white space; `ambiguous` when it stands in several places
 *   and prefix and suffix do not decide
 */
export function locateQuotation(source: string, selector: Excerpt['selector']): Located {
  const exact = withoutSpace(selector.exact);
  const prefix = withoutSpace(selector.prefix);
  const suffix = withoutSpace(selector.suffix);
  const starts: number[] = [];
  for (let at = source.indexOf(exact); at !== -1; at = source.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (source.slice(0, at).endsWith(prefix) && source.startsWith(suffix, end)) starts.push(at);
  }
  const start = starts[0];
  if (start === undefined) return { found: false, reason: 'absent' };
  if (starts.length > 1 && prefix === '' && suffix === '') return { found: false, reason: 'ambiguous' };
  const end = start + exact.length;
  return {
    found: true,
    start,
    end,
    prefix: source.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: source.slice(end, end + CONTEXT_LENGTH),
  };
}

/** Share of a source's characters that the given stretches cover, overlaps counted once; 0 to 1. */
export function quotedShare(sourceLength: number, stretches: readonly { start: number; end: number }[]): number {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of ordered) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sourceLength === 0 ? 0 : covered / sourceLength;
}
