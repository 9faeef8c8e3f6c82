// Where the blocks of a plain text are.
import type { Block } from './recognise.ts';

/** Lines longer than this were never broken by hand or by a mail program: their ends are paragraphs' ends. Code units. */
const LONGEST_WRAPPED_LINE = 160;
/** Fewer lines than this show no margin. */
const FEWEST_WRAPPED_LINES = 3;

/**
 * The blocks of a plain text. An empty line always ends a block. A single line's end does so too, unless the text is
 * hard-wrapped: the line's end is soft where the next word would not have fitted within the margin.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const widths = lines.map(({ start, end }) => end - start);
  const margin = Math.max(0, ...widths);
  const wrapped = margin <= LONGEST_WRAPPED_LINE && widths.filter((width) => width > 0).length >= FEWEST_WRAPPED_LINES;
  const blocks: Block[] = [];
  let softly = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (softly && last !== undefined && line.end > line.start && !fits(text, last, line, margin)) last.end = line.end;
    else if (line.end > line.start) blocks.push({ ...line });
    softly = wrapped && line.end > line.start;
  }
  return blocks;
}

function linesOf(text: string): Block[] {
  const lines: Block[] = [];
  let start = 0;
  for (const { index, 0: breakage } of text.matchAll(/\r\n?|\n|\u2028|\u2029/gu)) {
    lines.push({ start, end: index });
    start = index + breakage.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Whether the first word of a line would have fitted on the line before it. */
function fits(text: string, before: Block, line: Block, margin: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', before.end - 1) + 1, before.start);
  const [first = ''] = /^\s*(?:\p{Script=Han}|\S+)/u.exec(text.slice(line.start, line.end)) ?? [];
  return before.end - lineStart + 1 + first.length <= margin;
}
