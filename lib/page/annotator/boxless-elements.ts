// Elements laid out without a box (`display: contents`): no observer ever sees them near, so the nearest element around
// them that has a box is observed in their place.
import { flatParent } from '../text/flat-tree.ts';

export class BoxlessElements {
  /** What stands for others, and for which. */
  readonly #elements = new Map<Element, Set<Element>>();

  /** What to observe in place of an element that was seen without size; undefined where it has a box or is not shown. */
  standIn(element: Element): Element | undefined {
    let box: Element | null = element;
    while (box !== null && getComputedStyle(box).display === 'contents') box = flatParent(box);
    if (box === null || box === element) return undefined;
    const those = this.#elements.get(box) ?? new Set();
    this.#elements.set(box, those.add(element));
    return box;
  }

  /** Ends what an element asked for. @returns what needs no more be observed for its sake: itself, and its stand-in */
  release(element: Element): Element[] {
    const released = this.#elements.has(element) ? [] : [element];
    for (const [box, those] of this.#elements) {
      if (!those.delete(element) || those.size > 0) continue;
      this.#elements.delete(box);
      released.push(box);
    }
    return released;
  }

  /** The elements given, with those for which they stand. */
  *withThose(elements: Iterable<Element>): Generator<Element, void, void> {
    for (const element of elements) {
      yield element;
      const those = this.#elements.get(element);
      if (those !== undefined) yield* those;
    }
  }
}
