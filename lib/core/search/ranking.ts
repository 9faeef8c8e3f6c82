// The order of results: a class says how a document was found, and within a class quality and importance decide.

/** Ways of finding a document, best first. The order of this list is the order of results. */
export const RANKS = [
  'exact', // a label is the query, with or without the organisation's name around it
  'inflected', // … but for case endings, plural and the order of words
  'listed', // the query is nothing but a date or a type, and the document is of it
  'prefix', // a label begins with the query
  'substring', // a label holds the query, from the beginning of a word on
  'narrowed', // of a date or type that the query names, and a label holds the rest of the query
  'words', // a label holds all words of the query, inflected, begun or in another order
  'layout', // a label begins with what the same keys give on the other keyboard
  'pinyin-exact',
  'pinyin-prefix',
  'pinyin-substring',
  'pinyin-words', // the same by pinyin: full, initials, mixed
  'inside', // a label holds the query inside a word
  'fuzzy', // a label is like the query: typos, gaps, order of characters
  'definition', // the definition holds the query
  'faint', // a label is somewhat like the query; shown behind definitions, which at least hold its words
] as const;
export type Rank = (typeof RANKS)[number];

/** Position of a rank in the order; hot loops hold these numbers, not the names. */
export const CLASS: Readonly<Record<Rank, number>> = Object.freeze(
  Object.fromEntries(RANKS.map((rank, i) => [rank, i])) as Record<Rank, number>,
);
const NOT_FOUND = RANKS.length;

/**
 * Share of the quality of the match in the order within a class; the rest is the document's importance. Where a class
 * says little about the match (fuzzy) quality must decide, where it says nearly all (prefix) the more important entry
 * is the likelier one.
 */
const QUALITY_SHARE: Readonly<Record<Rank, number>> = {
  exact: 0.3,
  inflected: 0.3,
  listed: 0.5,
  narrowed: 0.5,
  prefix: 0.4,
  substring: 0.4,
  words: 0.6,
  layout: 0.5,
  'pinyin-exact': 0.5,
  'pinyin-prefix': 0.5,
  'pinyin-substring': 0.6,
  'pinyin-words': 0.6,
  inside: 0.4,
  fuzzy: 0.85,
  faint: 0.85,
  definition: 0.3,
};
const SHARES = RANKS.map((rank) => QUALITY_SHARE[rank]);
/** Sort keys pack class, score and document into one number; this is the number of steps of a score. */
const SCORE_STEPS = 65_536;

export interface Hit {
  readonly document: number;
  readonly rank: Rank;
  /** 0–1, within the rank; the higher the better. */
  readonly score: number;
  /** Index of the label that matched; -1 where a date, type or definition matched and no label. */
  readonly label: number;
}

/** Whatever takes hits; scans know no more of it. */
export interface Offers {
  /**
   * @param rankClass position of the rank in `RANKS`.
   * @param quality 0–1, how well the label matches within its class.
   * @param label index of the label, or -1.
   */
  offer(document: number, rankClass: number, quality: number, label: number): void;
}

/** Gathers the best way in which each document was found. One instance serves all queries of an index. */
export class Collector implements Offers {
  readonly #importance: Float32Array;
  readonly #rank: Uint8Array;
  readonly #score: Float32Array;
  readonly #label: Int32Array;
  #found: number[] = [];
  /** Only these documents count; undefined: all. */
  filter: ((document: number) => boolean) | undefined;

  /** @param importance by document, 0–1. */
  constructor(importance: Float32Array) {
    this.#importance = importance;
    this.#rank = new Uint8Array(importance.length).fill(NOT_FOUND);
    this.#score = new Float32Array(importance.length);
    this.#label = new Int32Array(importance.length);
  }

  get size(): number {
    return this.#found.length;
  }

  /** Number of documents found so far in `rank` or a better one. */
  sizeUpTo(rank: Rank): number {
    let size = 0;
    for (const document of this.#found) if ((this.#rank[document] ?? NOT_FOUND) <= CLASS[rank]) size += 1;
    return size;
  }

  clear(): void {
    for (const document of this.#found) this.#rank[document] = NOT_FOUND;
    this.#found = [];
    this.filter = undefined;
  }

  offer(document: number, rankClass: number, quality: number, label: number): void {
    const known = this.#rank[document] ?? NOT_FOUND;
    if (rankClass > known) return;
    const share = SHARES[rankClass] ?? 1;
    // Rounded as the array rounds it, or an equal score would beat itself and the last of equal labels would win.
    const score = Math.fround(share * quality + (1 - share) * (this.#importance[document] ?? 0));
    if (rankClass === known && score <= (this.#score[document] ?? 0)) return;
    if (known === NOT_FOUND) {
      if (this.filter !== undefined && !this.filter(document)) return;
      this.#found.push(document);
    }
    this.#rank[document] = rankClass;
    this.#score[document] = score;
    this.#label[document] = label;
  }

  /** The best `limit` hits in order. Sorting packed numbers in a typed array is far cheaper than a comparator on objects. */
  best(limit: number): Hit[] {
    const documents = this.#importance.length;
    const keys = new Float64Array(this.#found.length);
    this.#found.forEach((document, i) => {
      const steps = SCORE_STEPS - 1 - Math.round((this.#score[document] ?? 0) * (SCORE_STEPS - 1));
      keys[i] = ((this.#rank[document] ?? NOT_FOUND) * SCORE_STEPS + steps) * documents + document;
    });
    keys.sort();
    return Array.from(keys.subarray(0, limit), (key) => {
      const document = key % documents;
      return {
        document,
        rank: RANKS[this.#rank[document] ?? NOT_FOUND] ?? 'definition',
        score: this.#score[document] ?? 0,
        label: this.#label[document] ?? -1,
      };
    });
  }
}
