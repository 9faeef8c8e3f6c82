// Where the page stood before it was made to jump, so that one can go back.

export class JumpOrigin {
  readonly #places = new Map<Element, { left: number; top: number }>();

  /** Remembers where everything around the elements is scrolled to, once for each box until one goes back. */
  remember(elements: Iterable<Element>): void {
    const seen = new Set<Element>();
    for (const element of elements) {
      for (let box: Element | null = element; box !== null && !seen.has(box); box = parentOf(box)) {
        seen.add(box);
        if (!this.#places.has(box) && box.scrollHeight > box.clientHeight)
          this.#places.set(box, { left: box.scrollLeft, top: box.scrollTop });
      }
    }
  }

  /** @returns false where nothing was remembered */
  goBack(): boolean {
    const done = this.#places.size > 0;
    for (const [box, { left, top }] of this.#places) box.scrollTo({ left, top, behavior: 'instant' });
    this.#places.clear();
    return done;
  }
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
