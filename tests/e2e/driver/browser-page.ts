// One page of a browser under test, the same for Playwright's Chromium and Puppeteer's Firefox.

export interface BrowserPage {
  /** Resolves when the document is parsed. */
  goto(url: string): Promise<void>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** The other button: asks for the menu of what lies there. */
  clickSecondary(x: number, y: number): Promise<void>;
  /** A finger's short touch. */
  tap(x: number, y: number): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  /** One key or a chord: `Escape`, `Alt+Shift+KeyJ`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The page as it is printed. */
  pdf(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** Where the document is, as it says itself: drivers do not always notice. Empty while it is being replaced. */
  url(): Promise<string>;
  /** A command of Chromium's debugging protocol; rejects in Firefox. */
  protocol(method: string, parameters?: object): Promise<Record<string, unknown>>;
  toFront(): Promise<void>;
  close(): Promise<void>;
  /** Messages of the page's console that are errors, and uncaught exceptions, so far. */
  readonly errors: string[];
}

export interface Keyboard {
  down(key: never): Promise<void>;
  up(key: never): Promise<void>;
}

/** Presses a chord on a keyboard that knows single keys. */
export async function pressChord(keyboard: Keyboard, chord: string): Promise<void> {
  const keys = chord.split('+');
  for (const key of keys) await keyboard.down(key as never);
  for (const key of keys.reverse()) await keyboard.up(key as never);
}
