// Shadow roots that come to elements which are there already: custom elements whose definition arrives late. No observer
// tells of it, so the page is looked at again, ever more seldom, as long as any custom element waits for its definition.

/** Milliseconds from look to look; who has not come after a minute is not waited for. */
const LOOKS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
/** Elements that wait for their definition. */
export const WAITING = ':not(:defined)';

/**
 * Calls `look` after the last definition at the latest, until the signal aborts.
 * @returns to be called whenever such elements were met
 */
export function lateRoots(look: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = ([delay, ...later]: readonly number[]): void => {
    timer = undefined;
    if (delay === undefined || signal.aborted || document.querySelector(WAITING) === null) return;
    timer = setTimeout(() => {
      look();
      wait(later);
    }, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer === undefined) wait(LOOKS);
  };
}
