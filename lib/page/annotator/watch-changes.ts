// Follows the page's own changes: what was touched is read again, in batches, never in the page's own task.
import { blockElementOf } from '../text/block-elements.ts';

/** What must be read again. */
export interface Changes {
  /** Block elements whose own text changed. */
  own: Set<Element>;
  /** Subtrees that came in. */
  added: Set<Element>;
  /** Something left the document. */
  removed: boolean;
}

/** Milliseconds a batch gathers: text that is typed or streamed is read some times a second, not at every key. */
const GATHER = 150;

/** Calls back with gathered changes until the signal aborts. Open shadow roots must be watched each by itself. */
export function watchChanges(root: Node, onChanges: (changes: Changes) => void, signal: AbortSignal): void {
  let gathered = emptyChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const record of records) gather(record, gathered);
    timer ??= setTimeout(() => {
      timer = undefined;
      const changes = gathered;
      gathered = emptyChanges();
      onChanges(changes);
    }, GATHER);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function emptyChanges(): Changes {
  return { own: new Set(), added: new Set(), removed: false };
}

function gather(record: MutationRecord, into: Changes): void {
  into.own.add(blockElementOf(record.target));
  if (record.removedNodes.length > 0) into.removed = true;
  for (const node of record.addedNodes) if (node instanceof Element) into.added.add(node);
}
