// The page's entries in the order of the document, and in which section each begins. One walk: comparing the places of two
// nodes costs a browser as many steps as lie between them.
import { HEADINGS } from '../text/block-elements.ts';
import type { BlockEntry, PageTerms } from './page-terms.ts';

/** After this many nodes the generator yields. */
const NODES_PER_STEP = 500;

/** Sections, each with its entries: a heading opens one, and the first holds what stands before all headings. */
export function* readSections(terms: PageTerms): Generator<undefined, BlockEntry[][], void> {
  const sections: BlockEntry[][] = [[]];
  yield* readTree(document.documentElement, terms, sections, new Set());
  return sections;
}

/** The same in one go. */
export function sectionsNow(terms: PageTerms): BlockEntry[][] {
  const reading = readSections(terms);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

function* readTree(
  root: Node,
  terms: PageTerms,
  sections: BlockEntry[][],
  met: Set<BlockEntry>,
): Generator<undefined, void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let steps = 0;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    steps += 1;
    if (steps % NODES_PER_STEP === 0) yield undefined;
    if (node instanceof Element) {
      if (HEADINGS.has(node.localName)) sections.push([]);
      if (node.shadowRoot !== null) yield* readTree(node.shadowRoot, terms, sections, met);
      continue;
    }
    const entry = terms.entryOfNode(node);
    if (entry === undefined || met.has(entry)) continue;
    met.add(entry);
    sections.at(-1)?.push(entry);
  }
}
