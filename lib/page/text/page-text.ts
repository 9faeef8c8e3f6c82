// The text of the whole page for questions that guards ask of an article. In pieces, since one string of millions of
// characters takes longer to make than a task of ours may last.
import { UNSEEN } from './block-elements.ts';

/** Code units of a piece: small enough to make and to search in a moment. */
const PIECE = 250_000;
/** Text nodes between pauses. */
const NODES_PER_STEP = 500;

/** The text below a root, scripts and styles left out, in pieces that end between nodes. */
export function* pageTextInSteps(root: Node): Generator<undefined, string[], void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let parts: string[] = [];
  let size = 0;
  let steps = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    steps += 1;
    if (steps % NODES_PER_STEP === 0) yield undefined;
    if (node.parentElement !== null && UNSEEN.has(node.parentElement.localName)) continue;
    const { data } = node as Text;
    parts.push(data);
    size += data.length;
    if (size < PIECE) continue;
    pieces.push(parts.join(''));
    parts = [];
    size = 0;
  }
  pieces.push(parts.join(''));
  return pieces;
}
