// Work in slices, so that no task of ours is long whatever the page's size, and nothing runs in hidden tabs.

/** Milliseconds of one slice: with what the browser adds it stays far below the 50 ms of a long task. */
const SLICE = 8;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/**
 * Runs a generator to its end, pausing between slices. Each `next()` must be short.
 * @returns true when it came to its end, false when the signal aborted it
 */
export async function runInSlices<Value>(
  work: Iterator<Value, unknown>,
  take: (value: Value) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let deadline = performance.now() + SLICE;
  for (;;) {
    if (signal.aborted) return false;
    const step = work.next();
    if (step.done === true) return true;
    take(step.value);
    if (performance.now() >= deadline) {
      await pause(signal);
      deadline = performance.now() + SLICE;
    }
  }
}

/** Lets the page work; in a hidden tab waits until it is looked at. */
export async function pause(signal: AbortSignal): Promise<void> {
  if (document.hidden) await untilVisible(signal);
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
