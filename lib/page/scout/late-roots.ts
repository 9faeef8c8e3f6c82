// Shadow roots that come to elements which are there already: custom elements whose definition arrives late. No observer
// tells of it, so the page is looked at again, ever more seldom, as long as any custom element waits for its definition.

/** Milliseconds from look to look; who has not come after a minute is not waited for. */
const LOOKS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];

/** Calls back after the last definition at the latest, until the signal aborts. */
export function lookForLateRoots(look: () => void, signal: AbortSignal, looks: readonly number[] = LOOKS): void {
  const [delay, ...later] = looks;
  if (delay === undefined || document.querySelector(':not(:defined)') === null) return;
  const timer = setTimeout(() => {
    look();
    lookForLateRoots(look, signal, later);
  }, delay);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
