// The forms as a trie: stretches without branches are cut out as tails, equal subtrees are shared. Compile time only.

/** A stretch of symbols without a branch: it ends in a name's payload, or in a node. */
export interface Tail {
  symbols: readonly number[];
  payload: number;
  node: number;
}

/** Where an edge leads. */
export type Target = { kind: 'node'; node: number } | { kind: 'tail'; tail: number };

export interface TrieNode {
  edges: { symbol: number; target: Target }[];
  /** The payload of the form that ends here, `NONE` for none. */
  payload: number;
}

export interface Trie {
  nodes: TrieNode[];
  root: number;
  tails: Tail[];
}

/** A form as symbols. */
export interface Entry {
  symbols: readonly number[];
  payload: number;
}

export const NONE = -1;
/** A stretch this long is smaller as a tail than as nodes of its own. */
const SHORTEST_STRETCH = 2;

function compare(one: Entry, other: Entry): number {
  const length = Math.min(one.symbols.length, other.symbols.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one.symbols[at] ?? 0) - (other.symbols[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.symbols.length - other.symbols.length;
}

/** Stores each distinct value once. */
class Pool<T> {
  readonly items: T[] = [];
  readonly #known = new Map<string, number>();

  add(key: string, item: T): number {
    const index = this.#known.get(key) ?? this.items.push(item) - 1;
    this.#known.set(key, index);
    return index;
  }
}

/** Builds the trie of entries whose symbol sequences all differ and are not empty. */
export function buildTrie(entries: readonly Entry[]): Trie {
  const sorted = [...entries].sort(compare);
  const nodes = new Pool<TrieNode>();
  const tails = new Pool<Tail>();

  /** How far sorted[from … to) agree, from `depth` on. The list is sorted: its first and last tell. */
  function commonEnd(from: number, to: number, depth: number): number {
    const first = sorted[from]?.symbols ?? [];
    const last = sorted[to - 1]?.symbols ?? [];
    let end = depth;
    while (end < first.length && first[end] === last[end]) end += 1;
    return end;
  }

  function addTail(symbols: readonly number[], payload: number, node: number): Target {
    return { kind: 'tail', tail: tails.add(`${payload}:${node}:${symbols.join()}`, { symbols, payload, node }) };
  }

  /** What follows the first `depth` symbols in sorted[from … to), which all share these. */
  function targetOf(from: number, to: number, depth: number): Target {
    const first = sorted[from] ?? { symbols: [], payload: NONE };
    if (to - from === 1) return addTail(first.symbols.slice(depth), first.payload, NONE);
    const end = commonEnd(from, to, depth);
    const node = nodeOf(from, to, end - depth >= SHORTEST_STRETCH ? end : depth);
    return end - depth >= SHORTEST_STRETCH
      ? addTail(first.symbols.slice(depth, end), NONE, node)
      : { kind: 'node', node };
  }

  function nodeOf(from: number, to: number, depth: number): number {
    const node: TrieNode = { edges: [], payload: NONE };
    let at = from;
    const first = sorted[from];
    if (first !== undefined && first.symbols.length === depth) {
      node.payload = first.payload;
      at += 1;
    }
    while (at < to) {
      const start = at;
      const symbol = sorted[start]?.symbols[depth] ?? 0;
      while (at < to && sorted[at]?.symbols[depth] === symbol) at += 1;
      node.edges.push({ symbol, target: targetOf(start, at, depth + 1) });
    }
    const key = `${node.payload}|${node.edges.map(({ symbol, target }) => `${symbol}${target.kind === 'node' ? `n${target.node}` : `t${target.tail}`}`).join()}`;
    return nodes.add(key, node);
  }

  return { root: nodeOf(0, sorted.length, 0), nodes: nodes.items, tails: tails.items };
}
