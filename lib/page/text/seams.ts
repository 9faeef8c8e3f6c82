// Where the page's styles end a block that the elements' names do not: links in a flexible row, spans laid out as blocks or
// as cells of a table. Asking for a style costs, so it is asked only where the answer changes what is found.
import type { Hits } from '../../core/match/scan.ts';
import type { TextBlock } from './block.ts';

/** Stands in a block's text where one box ends and another begins: no name reaches over it, no word goes on behind it. */
const SEAM = '\uFFFC';
/** Code units around a difference within which a seam can have made it: as far as guards look at neighbours. */
const REACH = 16;
/** Boxes in a line that hold more letters than this are words of their own; single letters are a heading that dances. */
const LETTERS_IN_BOX = 1;

/** Finds the names of a text, pausing within long ones; what it gives holds until it is called again. */
type Scan = (text: string) => Generator<undefined, Hits, void>;

interface Span {
  start: number;
  end: number;
  key: number;
}

interface LaidOut {
  block: TextBlock;
  /** The names of its text, until the next scan. */
  hits: Hits;
}

/** The block as the page lays it out: with seams in its text, or as it is where they would change nothing. */
export function* asLaidOut(block: TextBlock, scan: Scan): Generator<undefined, LaidOut, void> {
  if (block.nodes.length < 2) return { block, hits: yield* scan(block.text) };
  const apart = withSeams(block, () => true);
  const divided = spansOf(yield* scan(apart.text), apart, block);
  const hits = yield* scan(block.text);
  const changed = differences(spansOf(hits, block, block), divided);
  if (changed.length === 0) return { block, hits };
  const seams = new Set<number>();
  let next = 0;
  block.starts.forEach((at, index) => {
    while (next < changed.length && (changed[next]?.end ?? 0) + REACH < at) next += 1;
    const before = block.nodes[index - 1];
    const after = block.nodes[index];
    if (before === undefined || after === undefined || (changed[next]?.start ?? Infinity) - REACH > at) return;
    if (standApart(before, after)) seams.add(index);
  });
  if (seams.size === 0) return { block, hits };
  const seamed = withSeams(block, (index) => seams.has(index));
  return { block: seamed, hits: yield* scan(seamed.text) };
}

/** @param isSeam whether the node of this index begins another box than the one before it */
function withSeams(block: TextBlock, isSeam: (index: number) => boolean): TextBlock {
  const starts: number[] = [];
  let text = '';
  block.nodes.forEach((node, index) => {
    if (index > 0 && isSeam(index)) text += SEAM;
    starts.push(text.length);
    text += node.data;
  });
  return { ...block, starts, text };
}

/** Hits by their places in another text of the same nodes. */
function spansOf({ count, starts, ends, payloads }: Hits, from: TextBlock, to: TextBlock): Span[] {
  const spans: Span[] = [];
  let node = 0;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    while ((from.starts[node + 1] ?? Infinity) <= start) node += 1;
    const moved = (to.starts[node] ?? 0) - (from.starts[node] ?? 0);
    const length = (ends[index] ?? 0) - start;
    const key = ((start + moved) * 512 + length) * 65536 + (payloads[index] ?? 0);
    spans.push({ start: start + moved, end: start + moved + length, key });
  }
  return spans;
}

/** What only one of the two holds, in the order of the text. */
function differences(one: readonly Span[], other: readonly Span[]): Span[] {
  const ofOne = new Set(one.map(({ key }) => key));
  const ofOther = new Set(other.map(({ key }) => key));
  const changed = [...one.filter(({ key }) => !ofOther.has(key)), ...other.filter(({ key }) => !ofOne.has(key))];
  return changed.sort((first, second) => first.start - second.start);
}

/** Whether something between two text nodes of a block is laid out as a box of its own. */
function standApart(before: Text, after: Text): boolean {
  const glued = /\S$/u.test(before.data) && /^\S/u.test(after.data);
  return (
    leftBetween(before, after).some((element) => isBox(element, glued)) ||
    leftBetween(after, before).some((element) => isBox(element, glued))
  );
}

/** Elements around a node that do not hold the other. */
function leftBetween(node: Text, other: Text): Element[] {
  const left: Element[] = [];
  for (let element = node.parentElement; element !== null && !element.contains(other); element = element.parentElement)
    left.push(element);
  return left;
}

function isBox(element: Element, glued: boolean): boolean {
  const name = element.localName;
  // A footnote's mark is no part of the word that it follows.
  if (name === 'sup' || name === 'sub') return true;
  const { display } = getComputedStyle(element);
  if (/^(?:inline$|contents|ruby|none)/u.test(display)) return false;
  if (!display.startsWith('inline-')) return true;
  return glued && (element.textContent ?? '').trim().length > LETTERS_IN_BOX;
}
