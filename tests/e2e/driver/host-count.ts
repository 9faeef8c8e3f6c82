// How often the extension put an element of its own into a page: a card that came and went again is seen by nothing else.
import type { BrowserPage } from './browser-page.ts';

interface Counting {
  ourHosts?: number;
}

/** From now on counts, in the page's own world. */
export function countHosts(page: BrowserPage): Promise<void> {
  return page.evaluate(() => {
    const world = globalThis as Counting;
    world.ourHosts = 0;
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      world.ourHosts = (world.ourHosts ?? 0) + added.filter(({ nodeName }) => nodeName === 'SCO-LENS-CARD').length;
    }).observe(document, { childList: true, subtree: true });
  }, undefined);
}

/** Number since `countHosts`; undefined where nothing is counted. */
export function hostsSoFar(page: BrowserPage): Promise<number | undefined> {
  return page.evaluate(() => (globalThis as Counting).ourHosts, undefined);
}
