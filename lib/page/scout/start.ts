// What runs on every page and in every frame. It asks one question of the text: can anything here be a core term? On the
// great majority of pages the answer is no, and this is all it costs. On yes it asks for the annotator, and is done.
import { browser } from 'wxt/browser';
import { mayHoldCoreTerm, type Stems } from '../../core/match/scout.ts';

/** Put in by the build, from the compiled dataset. */
declare const __STEMS__: Stems;

/** Milliseconds a batch of changes gathers before it is looked at. */
const GATHER = 400;
/** More changed nodes than this and the whole page is read instead: cheaper, and nothing piles up in a hidden tab. */
const MOST_CHANGED = 2000;

export function startScout(): void {
  const root = document.body ?? document.documentElement;
  if (root === null) return;
  let changed: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

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

/** Text below a node, and that of open shadow roots, into which `textContent` does not reach. */
function holds(node: Node): boolean {
  if (mayHoldCoreTerm(node.textContent ?? '', __STEMS__)) return true;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return false;
  // A walker takes half the time of a list of all elements. It begins at the node itself.
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  for (let inner: Node | null = node; inner !== null; inner = walker.nextNode()) {
    // A shadow root has none of its own: there the property is missing.
    const { shadowRoot } = inner as Partial<Element>;
    if (shadowRoot && holds(shadowRoot)) return true;
  }
  return false;
}
