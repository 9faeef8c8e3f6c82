// What runs on every page and in every frame. It asks one question of the text: can anything here be a core term? On the
// great majority of pages the answer is no, and this is all it costs. On yes it asks for the annotator, and is done.
import type { Browser } from 'wxt/browser';
import { coreTermTest, type ScoutPatterns } from '../../core/match/scout.ts';
import { blockElementOf, UNSEEN } from '../text/block-elements.ts';
import { lateRoots } from './late-roots.ts';
import { shadowHostsBelow } from './shadow-roots.ts';

/** Put in by the build, from the compiled dataset. */
declare const __SCOUT_PATTERNS__: ScoutPatterns;

/** Milliseconds a batch of changes gathers before it is looked at. */
const GATHER = 400;
/** More changed nodes than this and the whole page is read instead: cheaper, and nothing piles up in a hidden tab. */
const MOST_CHANGED = 2000;
const OBSERVED = { childList: true, characterData: true, subtree: true };

export function startScout(): void {
  const mayHoldCoreTerm = coreTermTest(__SCOUT_PATTERNS__);
  /** Asked each time: pages put another body in its place. */
  const page = (): Element | null => document.body ?? document.documentElement;
  const changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Made where it is needed: the first object of a kind costs a page about a fifth of a millisecond. */
  let expecting: { end: AbortController; met: () => void } | undefined;

  /** Text below a node, and that of open shadow roots, into which `textContent` does not reach; these are followed, too. */
  const holds = (node: Node): boolean => {
    if (mayHoldCoreTerm(node.textContent ?? '')) return true;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return false;
    const { roots, waiting } = shadowHostsBelow(node);
    if (waiting) expectRoots();
    return roots.some((root) => {
      observer.observe(root, OBSERVED);
      return holds(root);
    });
  };
  const found = (): void => {
    document.removeEventListener('visibilitychange', look);
    observer.disconnect();
    clearTimeout(timer);
    expecting?.end.abort();
    void tell();
    // While the page lay in the browser's cache, recognition may have been switched on.
    addEventListener('pageshow', (event) => event.persisted && void tell());
  };
  const look = (): void => {
    timer = undefined;
    if (document.hidden) {
      document.addEventListener('visibilitychange', look, { once: true });
      return;
    }
    const nodes = changed.size > MOST_CHANGED ? [page()] : [...changed];
    changed.clear();
    if (nodes.some((node) => node !== null && holds(node))) found();
  };
  const soon = (node: Node): void => {
    changed.add(node);
    timer ??= setTimeout(look, GATHER);
  };
  const expectRoots = (): void => {
    if (expecting === undefined) {
      const end = new AbortController();
      expecting = { end, met: lateRoots(() => soon(page() ?? document), end.signal) };
    }
    expecting.met();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) if (changed.size <= MOST_CHANGED) for (const node of touched(record)) soon(node);
  });
  const root = page();
  if (root === null) return;
  observer.observe(document, OBSERVED);
  changed.add(root);
  look();
}

/** The page may have outlived the extension: then there is nobody to tell. A background that stops over it is told once more. */
async function tell(again = true): Promise<void> {
  const reply: unknown = await extensionApi()
    .runtime?.sendMessage({ request: 'scout:found', content: {} })
    .catch(() => undefined);
  if (reply === undefined && again) await tell(false);
}

/** What to read after a change. A name may be written word by word: text is read with the line in which it stands. */
function touched({ target, addedNodes }: MutationRecord): Node[] {
  const line = blockElementOf(target);
  if (UNSEEN.has(line.localName)) return [];
  if (addedNodes.length === 0) return [line];
  return [...addedNodes].flatMap((node) => {
    if (!(node instanceof Element)) return line;
    if (UNSEEN.has(node.localName)) return [];
    return blockElementOf(node) === node ? node : line;
  });
}

/** Looked at on pages with terms only: the browser makes these objects when a script first touches them. */
function extensionApi(): Pick<typeof Browser, 'runtime'> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Pick<typeof Browser, 'runtime'>>;
  return browser?.runtime?.id === undefined ? chrome : browser;
}
