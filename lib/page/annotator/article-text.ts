// What the whole page's text holds, for the guards of names that ask the article for something.

/** Reads the page's text, with pauses, in pieces that end between nodes. */
type ReadText = () => Generator<undefined, readonly string[], void>;

/**
 * The text as one reading of the page finds it: judging asks it again and again, and for the same strings. What changes
 * meanwhile is followed by a reading of its own.
 */
export class ArticleText {
  readonly #read: ReadText;
  #pieces: readonly string[] | undefined;
  readonly #answers = new Map<string, boolean>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  /** Call before `holds`. */
  *load(): Generator<undefined, void, void> {
    this.#pieces ??= yield* this.#read();
  }

  holds(text: string): boolean {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const answer = this.#pieces?.some((piece) => piece.includes(text)) === true;
    this.#answers.set(text, answer);
    return answer;
  }

  /** Call when a reading is over. */
  forget(): void {
    this.#pieces = undefined;
    this.#answers.clear();
  }
}
