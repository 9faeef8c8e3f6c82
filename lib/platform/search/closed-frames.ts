// Frames of a tab into which the browser lets no script of ours: those of its stores, of other extensions, of error pages.
import { browser } from 'wxt/browser';

/** How many frames cannot be read; 0 where the page itself cannot be asked. */
export async function countClosedFrames(tabId: number): Promise<number> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Frames inside each frame, in shadow trees too; those that cannot be read count in their parents alone.
      func: () => globalThis.length,
    });
    const inside = answers.map(({ result }) => (typeof result === 'number' ? result : undefined));
    const read = inside.filter((count) => count !== undefined);
    return read.length === 0 ? 0 : 1 + read.reduce((sum, count) => sum + count, 0) - read.length;
  } catch {
    return 0;
  }
}
