// Timers by name: setting one anew ends the one before, and all end with the signal.

export class Timers<Name extends string> {
  readonly #running = new Map<Name, ReturnType<typeof setTimeout>>();

  constructor(signal: AbortSignal) {
    signal.addEventListener(
      'abort',
      () => {
        for (const timer of this.#running.values()) clearTimeout(timer);
        this.#running.clear();
      },
      { once: true },
    );
  }

  set(name: Name, milliseconds: number, then: () => void): void {
    this.clear(name);
    const timer = setTimeout(() => {
      this.#running.delete(name);
      then();
    }, milliseconds);
    this.#running.set(name, timer);
  }

  clear(name: Name): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }
}
