// Where a reading stands while the page goes on changing. A walker whose node was taken away would end there, and one whose
// node was moved would go on at its new place; the boundary of a live range stays where the reading was.

export class ReadingPlace {
  readonly #walker: TreeWalker;
  #range: Range | undefined;
  /** The node at which the reading was interrupted. */
  #marked: Node | undefined;

  constructor(walker: TreeWalker) {
    this.#walker = walker;
  }

  /** Call before a pause. */
  mark(): void {
    const { currentNode, root } = this.#walker;
    // Not asked since the last pause: the node may be gone already, and the range knows where it was.
    if (this.#marked !== undefined || currentNode === root) return;
    this.#range ??= document.createRange();
    this.#range.setStartBefore(currentNode);
    this.#marked = currentNode;
  }

  /**
   * Looks after a pause whether the page took away or moved the node at which it found us.
   * @returns undefined where all is as it was; otherwise the node to go on with, null where nothing is left to read
   */
  found(): Node | null | undefined {
    const marked = this.#marked;
    this.#marked = undefined;
    if (marked === undefined || this.#range === undefined) return undefined;
    const { startContainer, startOffset } = this.#range;
    const next = startContainer.childNodes[startOffset];
    if (next === marked) return undefined;
    if (!this.#walker.root.contains(startContainer)) return null;
    this.#walker.currentNode = next ?? startContainer;
    return next ?? nextOutside(this.#walker);
  }
}

/** The next node after the whole subtree of a walker's current one. */
export function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null) return null;
  }
}
