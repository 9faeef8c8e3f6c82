// A stretch of text that reads as one line of thought: the text nodes between two block boundaries, joined.

export interface TextBlock {
  /** The nearest block element: what is observed for visibility, and what is read again after a change. */
  readonly element: Element;
  /** Text nodes in document order. */
  readonly nodes: readonly Text[];
  /** Offset of each node's first character in `text`, UTF-16 code units. */
  readonly starts: readonly number[];
  readonly text: string;
}

export interface TextPoint {
  node: Text;
  /** Offset in the node, UTF-16 code units. */
  offset: number;
}

/**
 * The point in the document at an offset of the block.
 * @param end true for the end of a stretch: at a node boundary the earlier node is meant
 */
export function pointAt(block: TextBlock, offset: number, end: boolean): TextPoint | undefined {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.starts[middle] ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = block.nodes[low];
  const start = block.starts[low];
  return node === undefined || start === undefined ? undefined : { node, offset: offset - start };
}

/** The block's offset of a point in one of its nodes, or undefined where the node is not the block's. */
export function offsetOf(block: TextBlock, node: Node, offset: number): number | undefined {
  const index = block.nodes.indexOf(node as Text);
  const start = block.starts[index];
  return start === undefined ? undefined : start + offset;
}

/** A range over a stretch of the block, where the page still has that text. StaticRange: it does not slow down the page's own changes. */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | undefined {
  const from = pointAt(block, start, false);
  const to = pointAt(block, end, true);
  if (from === undefined || to === undefined || from.offset > from.node.length || to.offset > to.node.length)
    return undefined;
  // Edited under us: what is marked there until it is read again would be another text.
  if (from.node === to.node && !from.node.data.startsWith(block.text.slice(start, end), from.offset)) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
