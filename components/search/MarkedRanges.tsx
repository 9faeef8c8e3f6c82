import type { Range } from '../../lib/core/search/ranges.ts';

/** Text with ranges marked: UTF-16 code units, ascending, not overlapping. */
export function MarkedRanges({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: { at: number; text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ at, text: text.slice(at, start), marked: false });
    parts.push({ at: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), marked: false });
  return parts.map((part) =>
    part.marked ? (
      <mark key={part.at} className="text-ink!">
        {part.text}
      </mark>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  );
}
