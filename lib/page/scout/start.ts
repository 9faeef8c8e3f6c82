// What runs on every page and in every frame. It asks one question of the text: can anything here be a core term? On the
// great majority of pages the answer is no, and this is all it costs. On yes it asks for the annotator, and is done.
import { browser } from 'wxt/browser';
import { coreTermTest, type ScoutPatterns } from '../../core/match/scout.ts';
import { shadowRootsBelow } from './shadow-roots.ts';

/** Put in by the build, from the compiled dataset. */
declare const __SCOUT_PATTERNS__: ScoutPatterns;

/** Milliseconds a batch of changes gathers before it is looked at. */
const GATHER = 400;
/** More changed nodes than this and the whole page is read instead: cheaper, and nothing piles up in a hidden tab. */
const MOST_CHANGED = 2000;

export function startScout(): void {
  const mayHoldCoreTerm = coreTermTest(__SCOUT_PATTERNS__);
  const root = document.body ?? document.documentElement;
  if (root === null) return;
  let changed: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Text below a node, and that of open shadow roots, into which `textContent` does not reach. */
  const holds = (node: Node): boolean =>
    mayHoldCoreTerm(node.textContent ?? '') ||
    ((node instanceof Element || node instanceof ShadowRoot) && shadowRootsBelow(node).some(holds));
  const found = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    // The page may have outlived the extension: then there is nobody to tell.
    browser.runtime?.sendMessage({ request: 'scout:found', content: {} }).catch(() => undefined);
  };
  const look = (): void => {
    timer = undefined;
    if (document.hidden) return; // looked at when the tab is
    const nodes = changed.length > MOST_CHANGED ? [root] : changed;
    changed = [];
    if (nodes.some(holds)) found();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (changed.length > MOST_CHANGED) break;
      if (record.type === 'characterData') changed.push(record.target);
      else changed.push(...record.addedNodes);
    }
    timer ??= setTimeout(look, GATHER);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', look);
  if (holds(root)) found();
}
