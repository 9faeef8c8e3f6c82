// Work in slices, so that no task of ours is long whatever the page's size, and nothing runs in hidden tabs.

/** Milliseconds of one slice: with what the browser adds it stays far below the 50 ms of a long task. */
const SLICE = 8;
/**
 * Milliseconds of slices after which the page gets a frame. A yield alone does not give it one: what follows a yield goes
 * before everything else that waits, drawing included.
 */
const FRAME_DUE = 50;
/** Milliseconds to wait for a frame: frames that nobody sees, far down a page, are not drawn at all. */
const LONGEST_FRAME = 100;
/** Code units of text, as a measure of work, after which a look at the clock is worth its price. */
const WORTH_A_LOOK = 5000;
/** What a small piece of work costs beside its text, in code units. */
const EACH_PIECE = 100;
/** Yielded by work that wants to be seen before it goes on. */
export const FRAME = 'frame';

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Counts small pieces of work: a pause after each would cost more than the piece. */
export class Pace {
  #done = 0;

  /** @returns whether enough has been done for a pause. @param size code units of the piece's text */
  isDue(size: number): boolean {
    this.#done += size + EACH_PIECE;
    if (this.#done < WORTH_A_LOOK) return false;
    this.#done = 0;
    return true;
  }
}

/**
 * Runs a generator to its end, pausing between slices; in a hidden tab it waits until it is looked at. Each `next()` must
 * be short.
 * @param beforePause called before each pause, in which the page may change
 * @returns true when it came to its end, false when the signal aborted it
 */
export async function runInSlices(
  work: Iterator<undefined | typeof FRAME, unknown>,
  signal: AbortSignal,
  beforePause: () => void = () => undefined,
): Promise<boolean> {
  await untilVisible(signal);
  let now = performance.now();
  let deadline = now + SLICE;
  let frameDue = now + FRAME_DUE;
  for (;;) {
    if (signal.aborted) return false;
    const step = work.next();
    if (step.done === true) return true;
    now = performance.now();
    if (now < deadline && step.value !== FRAME) continue;
    beforePause();
    if (now >= frameDue || step.value === FRAME) {
      await untilDrawn();
      frameDue = performance.now() + FRAME_DUE;
    }
    await pause(signal);
    deadline = performance.now() + SLICE;
  }
}

/** Resolves when the page has drawn a frame, or does not come to it. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame is drawn after this call.
      setTimeout(resolve);
    });
  });
}

/** Lets the page work; in a hidden tab waits until it is looked at. */
export async function pause(signal: AbortSignal): Promise<void> {
  await untilVisible(signal);
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield !== undefined) await scheduler.yield();
  else await new Promise<void>((resolve) => setTimeout(resolve));
}

/** Resolves when the tab is visible, or the signal aborts. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = (): void => {
      if (document.hidden && !signal.aborted) return;
      settled.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', settle, { signal: settled.signal });
    signal.addEventListener('abort', settle, { signal: settled.signal });
  });
}
