// What the page holds: its blocks with their hits, kept as numbers, and which names count on this page as a whole.

import { entityIdOf, type Lexicon, tierOf } from '../../core/lexicon/decode.ts';
import {
  addPresence,
  asksTheArticle,
  decideInSteps,
  type EvidenceOptions,
  emptyPresence,
} from '../../core/match/evidence.ts';
import { copyHits, emptyHits, type Hits, scan } from '../../core/match/scan.ts';
import { STEP, scanInSteps } from '../../core/match/scan-in-steps.ts';
import { Pace } from '../slices.ts';
import type { TextBlock } from '../text/block.ts';
import { composedContains } from '../text/block-elements.ts';
import { asLaidOut } from '../text/seams.ts';
import type { ArticleText } from './article-text.ts';
import { countAll, sameHits } from './compare-hits.ts';
import { shownHits } from './shown-hits.ts';
import { Veil } from './veil.ts';

/** A block and what was found in it. */
export interface BlockEntry {
  readonly block: TextBlock;
  /** All names of the text, whatever the evidence: what may be evidence itself. */
  readonly found: Hits;
  /** Those of them that are shown. */
  seen: Hits;
  /** Names found with the evidence of the moment, and shown; only those count. */
  hits: Hits;
}

export interface Mention {
  entry: BlockEntry;
  /** Index among the entry's hits. */
  index: number;
  /** Offsets in the block, UTF-16 code units. */
  start: number;
  end: number;
  entity: string;
  tier: 'core' | 'contextual';
}

const NO_HITS: Hits = copyHits(emptyHits());
const NONE: ReadonlySet<BlockEntry> = new Set();

export class PageTerms {
  readonly #lexicon: Lexicon;
  readonly #options: EvidenceOptions;
  readonly #entries = new Set<BlockEntry>();
  readonly #byElement = new Map<Element, Set<BlockEntry>>();
  readonly #byNode = new WeakMap<Node, BlockEntry>();
  readonly #presence: Uint8Array;
  /** What counts by the last judgement. */
  #allowed: Uint8Array | undefined;
  /** Entries added since the page was last judged. */
  readonly #fresh = new Set<BlockEntry>();
  readonly #veil = new Veil();
  /** Something that may have been evidence is gone. */
  #lost = false;
  readonly #article: ArticleText;
  /** Where blocks are scanned into: most hold nothing, and new arrays for each cost more than the scan. */
  readonly #scratch = emptyHits();
  /** Ids by payload, made when first asked for. */
  readonly #ids: string[] = [];

  /** @param article the text of the whole page; read only where a name's guard wants to know a neighbour in the article */
  constructor(lexicon: Lexicon, article: ArticleText, options: EvidenceOptions = {}) {
    this.#lexicon = lexicon;
    this.#article = article;
    this.#options = options;
    this.#presence = emptyPresence(lexicon);
  }

  /** Takes a block in, pausing within very long ones. Call `settle` when a batch is in. */
  *add(read: TextBlock): Generator<undefined, void, void> {
    const { block, hits } = yield* asLaidOut(read, (text) => this.#scan(text, undefined));
    // Changed while we paused: who told us of the change reads it again.
    if (read.text.length > STEP && read.text !== read.nodes.map((node) => node.data).join('')) return;
    // A node belongs to one entry: what was known of it is replaced, also when it moved or lost its terms.
    for (const node of read.nodes) {
      const known = this.#byNode.get(node);
      if (known !== undefined) this.#forget(known);
    }
    if (hits.count === 0) return;
    const found = copyHits(hits);
    const entry: BlockEntry = { block, found, seen: NO_HITS, hits: NO_HITS };
    this.#entries.add(entry);
    this.#fresh.add(entry);
    this.#veil.add(entry);
    const ofElement = this.#byElement.get(block.element) ?? new Set();
    this.#byElement.set(block.element, ofElement.add(entry));
    for (const node of block.nodes) this.#byNode.set(node, entry);
  }

  /** Forgets the blocks of an element (not of elements inside it). */
  removeOwn(element: Element): void {
    for (const entry of this.entriesOf(element)) this.#forget(entry);
  }

  /** Forgets the blocks at and below an element. */
  removeWithin(element: Element): void {
    for (const entry of this.#entries) if (composedContains(element, entry.block.element)) this.#forget(entry);
  }

  /** Whether an element holds names that are not shown. */
  isVeiled(element: Element): boolean {
    return this.#veil.holdsAny(this.entriesOf(element));
  }

  /** Whether the page has ever held back any name. */
  get hasFickle(): boolean {
    return this.#veil.hasFickle;
  }

  /** The page may show now what it did not, or no more show what it did. Call `look` to find out. */
  doubt(): void {
    this.#veil.doubt();
  }

  /** An element seems to have gone from view, or come into it. */
  suspect(element: Element): void {
    this.#veil.suspect(this.entriesOf(element));
  }

  /** Forgets blocks whose element, or any node, has left the document; tells whether there were any. */
  purge(): boolean {
    let any = false;
    for (const entry of this.#entries) {
      if (entry.block.element.isConnected && entry.block.nodes.every((node) => node.isConnected)) continue;
      this.#forget(entry);
      any = true;
    }
    return any;
  }

  /**
   * Judges all names by the evidence of the whole page and scans again what the judgement touches: a name that does not
   * count may hide a shorter one that does. A generator, so that it can pause between blocks.
   * @returns the entries whose hits changed or that are new
   */
  *settle(): Generator<undefined, Set<BlockEntry>, void> {
    yield* this.look();
    yield* this.#gatherPresence();
    const changed = new Set<BlockEntry>(this.#fresh);
    const holds = (text: string): boolean => this.#article.holds(text);
    for (;;) {
      if (asksTheArticle(this.#lexicon, this.#presence)) yield* this.#article.load();
      const allowed = yield* decideInSteps(this.#lexicon, this.#presence, holds, this.#options);
      allowUnmet(allowed, this.#presence);
      const isNewJudgement = !sameBytes(allowed, this.#allowed);
      this.#allowed = allowed;
      let presenceGrew = false;
      const pace = new Pace();
      for (const entry of isNewJudgement ? [...this.#entries] : [...this.#fresh]) {
        if (pace.isDue(entry.block.text.length)) yield undefined;
        const hits = yield* this.#judged(entry, allowed);
        if (!sameHits(hits, entry.hits)) {
          entry.hits = hits === entry.seen ? hits : copyHits(hits);
          changed.add(entry);
          presenceGrew = addPresence(this.#lexicon, this.#presence, hits) || presenceGrew;
        }
      }
      this.#fresh.clear();
      if (!presenceGrew) return changed;
    }
  }

  /** Finds out what is shown. @returns whether that is not what was shown before */
  *look(): Generator<undefined, boolean, void> {
    let changed = false;
    for (const entry of this.#veil.look()) {
      if (entry !== undefined) {
        changed = true;
        this.#lost ||= !this.#fresh.has(entry);
        this.#fresh.add(entry);
      } else yield undefined;
    }
    return changed;
  }

  /** What is gone is evidence no more: then all that is left is asked anew. */
  *#gatherPresence(): Generator<undefined, void, void> {
    const from = this.#lost ? this.#entries : this.#fresh;
    if (this.#lost) this.#presence.fill(0);
    this.#lost = false;
    const pace = new Pace();
    for (const entry of [...from]) {
      addPresence(this.#lexicon, this.#presence, entry.seen);
      if (entry.hits !== entry.seen) addPresence(this.#lexicon, this.#presence, entry.hits);
      if (pace.isDue(entry.found.count)) yield undefined;
    }
  }

  get entries(): ReadonlySet<BlockEntry> {
    return this.#entries;
  }

  entriesOf(element: Element): ReadonlySet<BlockEntry> {
    return this.#byElement.get(element) ?? NONE;
  }

  entryOfNode(node: Node): BlockEntry | undefined {
    return this.#byNode.get(node);
  }

  mention(entry: BlockEntry, index: number): Mention | undefined {
    if (index < 0 || index >= entry.hits.count) return undefined;
    const payload = entry.hits.payloads[index] ?? 0;
    return {
      entry,
      index,
      start: entry.hits.starts[index] ?? 0,
      end: entry.hits.ends[index] ?? 0,
      entity: this.#idOf(payload),
      tier: tierOf(this.#lexicon, payload),
    };
  }

  /** The mention that covers an offset of the entry's block: binary search, the same cost with 500 hits and 200,000. */
  mentionAt(entry: BlockEntry, offset: number): Mention | undefined {
    const { hits } = entry;
    let low = 0;
    let high = hits.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((hits.ends[middle] ?? 0) < offset) low = middle + 1;
      else if ((hits.starts[middle] ?? 0) > offset) high = middle - 1;
      else return this.mention(entry, middle);
    }
    return undefined;
  }

  /** Number of mentions by entity, in the order in which the entities were met. */
  counts(): Map<string, number> {
    const byPayload = new Uint32Array(this.#presence.length);
    const met: number[] = [];
    for (const { hits } of this.#entries) {
      for (let index = 0; index < hits.count; index += 1) {
        const payload = hits.payloads[index] ?? 0;
        const count = byPayload[payload] ?? 0;
        if (count === 0) met.push(payload);
        byPayload[payload] = count + 1;
      }
    }
    const counts = new Map<string, number>();
    for (const payload of met) {
      const entity = this.#idOf(payload);
      counts.set(entity, (counts.get(entity) ?? 0) + (byPayload[payload] ?? 0));
    }
    return counts;
  }

  #idOf(payload: number): string {
    const id = this.#ids[payload] ?? entityIdOf(this.#lexicon, payload);
    this.#ids[payload] = id;
    return id;
  }

  /** The hits of a text, until the next text is scanned. */
  *#scan(text: string, allowed: Uint8Array | undefined): Generator<undefined, Hits, void> {
    // Others scan while this pauses: a long text has hits of its own.
    if (text.length > STEP) return yield* scanInSteps(this.#lexicon, text, emptyHits(), allowed);
    this.#scratch.count = 0;
    return scan(this.#lexicon, text, this.#scratch, 0, text.length, allowed);
  }

  /** The hits of an entry that count and are shown, until the next text is scanned. */
  *#judged(entry: BlockEntry, allowed: Uint8Array): Generator<undefined, Hits, void> {
    // Where nothing is ruled out, a scan would find the same.
    if (countAll(entry.found, allowed)) return entry.seen;
    const hits = yield* this.#scan(entry.block.text, allowed);
    return this.#veil.has(entry) ? shownHits(entry.block, hits) : hits;
  }

  #forget(entry: BlockEntry): void {
    this.#entries.delete(entry);
    this.#fresh.delete(entry);
    this.#veil.delete(entry);
    this.#lost ||= entry.seen.count > 0;
    const ofElement = this.#byElement.get(entry.block.element);
    ofElement?.delete(entry);
    if (ofElement?.size === 0) this.#byElement.delete(entry.block.element);
    for (const node of entry.block.nodes) if (this.#byNode.get(node) === entry) this.#byNode.delete(node);
  }
}

/** Names not met yet stay allowed until the page has been asked about them. */
function allowUnmet(allowed: Uint8Array, presence: Uint8Array): void {
  for (let payload = 0; payload < allowed.length; payload += 1) if (presence[payload] === 0) allowed[payload] = 1;
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((value, index) => value === b[index]);
}
