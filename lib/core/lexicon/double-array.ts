// Packs a trie into a double array: node b owns the slots b + symbol.
import { ACCEPTS, CONTINUES, EMPTY, LENGTH_BITS, LENGTH_MASK, TAIL } from './format.ts';
import type { Tail, Target, Trie, TrieNode } from './trie.ts';
import { NONE } from './trie.ts';

export interface DoubleArray {
  labels: Uint16Array;
  targets: Int32Array;
  tails: Uint16Array;
  stretches: Uint16Array;
}

/** The root's base. Bases begin at 1 so that slot 0 is never a node's. */
export const ROOT_BASE = 1;
const FIRST_CAPACITY = 1 << 16;

/** Slots of the array while nodes find their places. */
class Slots {
  labels = new Uint16Array(FIRST_CAPACITY).fill(EMPTY);
  readonly #bases = new Set<number>();
  #firstFree = ROOT_BASE;
  used = 0;

  /** First fit: the lowest base at which all symbols find empty slots. No base serves two nodes. */
  place(symbols: readonly number[], fixed?: number): number {
    while (this.labels[this.#firstFree] !== EMPTY) {
      this.#firstFree += 1;
      this.#grow(this.#firstFree);
    }
    const lowest = symbols[0] ?? 0;
    const highest = symbols.at(-1) ?? 0;
    let base = fixed ?? Math.max(ROOT_BASE, this.#firstFree - lowest);
    this.#grow(base + highest);
    while (fixed === undefined && !this.#fits(base, symbols)) {
      base += 1;
      this.#grow(base + highest);
    }
    for (const symbol of symbols) this.labels[base + symbol] = symbol;
    this.#bases.add(base);
    this.used = Math.max(this.used, base + highest + 1);
    return base;
  }

  #fits(base: number, symbols: readonly number[]): boolean {
    return !this.#bases.has(base) && symbols.every((symbol) => this.labels[base + symbol] === EMPTY);
  }

  #grow(slot: number): void {
    if (slot < this.labels.length) return;
    const larger = new Uint16Array(this.labels.length * 2).fill(EMPTY);
    larger.set(this.labels);
    this.labels = larger;
    this.#grow(slot);
  }
}

/** The symbols a node occupies, ascending; 0 stands for the end of a name. */
function symbolsOf(node: TrieNode): number[] {
  const symbols = node.edges.map((edge) => edge.symbol).sort((one, other) => one - other);
  return node.payload === NONE ? symbols : [0, ...symbols];
}

/** Nodes with many edges are placed first: these are hard to place, single edges fill the holes they leave. */
export function packTrie(trie: Trie): DoubleArray {
  const slots = new Slots();
  const bases: number[] = [];
  const order = trie.nodes.map((node, index) => ({ node, index }));
  order.sort(
    (one, other) =>
      Number(other.index === trie.root) - Number(one.index === trie.root) ||
      other.node.edges.length - one.node.edges.length ||
      one.index - other.index,
  );
  for (const { node, index } of order)
    bases[index] = slots.place(symbolsOf(node), index === trie.root ? ROOT_BASE : undefined);

  const nodeTarget = (index: number): number =>
    (bases[index] ?? 0) | (trie.nodes[index]?.payload === NONE ? 0 : ACCEPTS);
  const { tails, stretches, offsets } = packTails(trie.tails, nodeTarget);
  const targetOf = (target: Target): number =>
    target.kind === 'node' ? nodeTarget(target.node) : TAIL | (offsets[target.tail] ?? 0);
  const targets = new Int32Array(slots.used);
  trie.nodes.forEach((node, index) => {
    const base = bases[index] ?? 0;
    if (node.payload !== NONE) targets[base] = node.payload;
    for (const { symbol, target } of node.edges) targets[base + symbol] = targetOf(target);
  });
  // A look-up beyond the last slot reads `undefined`, which equals no symbol.
  return { labels: slots.labels.slice(0, slots.used), targets, tails, stretches };
}

function packTails(
  list: readonly Tail[],
  nodeTarget: (node: number) => number,
): { tails: Uint16Array; stretches: Uint16Array; offsets: number[] } {
  const { text, places } = superstring(list.map((tail) => String.fromCharCode(...tail.symbols)));
  const units: number[] = [];
  const offsets = list.map((tail, index) => {
    const offset = units.length;
    const place = places[index] ?? 0;
    if (tail.symbols.length > LENGTH_MASK)
      throw new RangeError(`a name of ${tail.symbols.length} letters is longer than the format allows`);
    units.push(
      tail.node === NONE ? tail.payload : CONTINUES,
      place & 0xffff,
      tail.symbols.length | ((place >>> 16) << LENGTH_BITS),
    );
    if (tail.node !== NONE) units.push(nodeTarget(tail.node) & 0xffff, nodeTarget(tail.node) >>> 16);
    return offset;
  });
  return {
    tails: Uint16Array.from(units),
    stretches: Uint16Array.from(text, (symbol) => symbol.charCodeAt(0)),
    offsets,
  };
}

/** One text that holds all given ones: longest first, each added only where it does not stand in the text already. */
function superstring(parts: readonly string[]): { text: string; places: number[] } {
  const places = new Map<string, number>();
  let text = '';
  for (const part of [...new Set(parts)].sort((one, other) => other.length - one.length)) {
    const found = text.indexOf(part);
    places.set(part, found < 0 ? text.length : found);
    if (found < 0) text += part;
  }
  return { text, places: parts.map((part) => places.get(part) ?? 0) };
}
