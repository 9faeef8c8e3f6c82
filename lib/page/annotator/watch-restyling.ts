// Tells when the page may show what it held back, or hide it again: styles change by attributes, by what the reader does, and with time.
// Listens only where something was ever held back.
import { isHost } from '../card/card-host.ts';

/** Milliseconds that signs gather: a menu that opens moves many of its parts. */
const GATHER = 150;
const SIGNS = ['transitionend', 'animationstart', 'animationend', 'toggle', 'change', 'load'] as const;

export class RestyleWatcher {
  readonly #observer: MutationObserver;
  readonly #onRestyled: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(onRestyled: () => void, signal: AbortSignal) {
    this.#onRestyled = onRestyled;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => !isHost(target))) this.soon();
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** @param wanted whether anything was held back */
  follow(wanted: boolean): void {
    if (!wanted) this.#stop();
    if (!wanted || this.#listening !== undefined || this.#signal.aborted) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const name of SIGNS) document.addEventListener(name, () => this.soon(), options);
    addEventListener('resize', () => this.soon(), options);
    this.#observer.observe(document, { attributes: true, subtree: true });
  }

  /** A sign from elsewhere. */
  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#onRestyled();
    }, GATHER);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
