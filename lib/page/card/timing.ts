// How long it took from the decision to show a card until it was painted. Kept only where a test in the same isolated world
// has put a list under this symbol; pages cannot see it.
const KEY = Symbol.for('sco-lens.timings');

/** @param decided `performance.now()` when it was decided to show the card */
export function notePainted(decided: number): void {
  const list = (globalThis as { [KEY]?: number[] })[KEY];
  if (list === undefined) return;
  requestAnimationFrame(() => {
    // A task after the frame in which the card was drawn: by then it is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      list.push(performance.now() - decided);
      port1.close();
    };
    port2.postMessage(undefined);
  });
}
