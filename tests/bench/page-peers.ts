// What the extension is measured beside on a page. Each function stands alone: it is run inside the page.

/** One pass of a walker over the text, adding up lengths. @returns milliseconds */
export function bareWalk(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
  const taken = performance.now() - started;
  return length > 0 ? taken : Number.NaN;
}

/**
 * mark.js (already in the page) over chunks of names, each chunk as one expression: its own list of terms goes through the
 * page once a term, and the whole lexicon in one expression overflows its stack.
 */
export async function markWithMarkJs(chunks: readonly (readonly string[])[]): Promise<void> {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => { markRegExp(expression: RegExp, options: object): void };
  };
  for (const names of chunks) {
    const sources = [...names]
      .sort((one, other) => other.length - one.length)
      .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
    await new Promise<void>((resolve) => {
      new Mark(document.body).markRegExp(new RegExp(sources.join('|'), 'g'), { done: () => resolve() });
    });
  }
}

/** Counts what changes in the document from when it is parsed, and notes when the first terms are marked. */
export function watchPage(): void {
  const seen = { changes: 0, markedAt: -1, loadedAt: -1 };
  Object.assign(globalThis, { seen });
  addEventListener('load', () => {
    seen.loadedAt = performance.now();
  });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      seen.changes += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = (): void => {
      if (CSS.highlights.has('sco-lens-core')) seen.markedAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Changes 5,000 nodes a second, and counts frames. @returns frames a second */
export function churn({ text, seconds }: { text: string; seconds: number }): Promise<number> {
  const list = document.createElement('ul');
  document.body.append(list);
  const started = performance.now();
  let frames = 0;
  let changes = 0;
  return new Promise((resolve) => {
    const frame = (): void => {
      frames += 1;
      const passed = (performance.now() - started) / 1000;
      // As many as are due, however late the frame comes: fewer frames are not less work.
      for (; changes < passed * 5000; changes += 2) {
        const item = document.createElement('li');
        item.textContent = `${text} ${String(changes)}`;
        list.append(item);
        if (list.childElementCount > 500) list.firstElementChild?.remove();
      }
      if (passed > seconds) resolve(frames / passed);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
