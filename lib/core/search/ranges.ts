// Ranges to mark, in UTF-16 code units.

/** `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** The same ranges ascending, with those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}
