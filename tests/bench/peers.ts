// Other ways to find the same names, as yardsticks.

/** Reads each code unit once and does nothing with it: the floor of any scan. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  return sum;
}

/** A tree of maps, the usual hand-made trie. */
export interface MapNode {
  next: Map<number, MapNode>;
  accepts: boolean;
}

export function buildMapTrie(names: readonly string[]): MapNode {
  const root: MapNode = { next: new Map(), accepts: false };
  for (const name of names) {
    let node = root;
    for (let index = 0; index < name.length; index += 1) {
      const unit = name.charCodeAt(index);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map(), accepts: false };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.accepts = true;
  }
  return root;
}

/** Leftmost-longest over a tree of maps. @returns the number of hits. */
export function scanMapTrie(root: MapNode, text: string): number {
  let hits = 0;
  let position = 0;
  while (position < text.length) {
    let node: MapNode | undefined = root;
    let end = -1;
    for (let at = position; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.accepts) end = at + 1;
    }
    if (end > 0) hits += 1;
    position = end > 0 ? end : position + 1;
  }
  return hits;
}

/** One regular expression in the shape of a trie, longest first at each place. */
export function trieExpression(names: readonly string[]): RegExp {
  const source = (node: MapNode): string => {
    const branches = [...node.next].map(
      ([unit, next]) => String.fromCharCode(unit).replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&') + source(next),
    );
    if (branches.length === 0) return '';
    const group = branches.length === 1 && !node.accepts ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
    return node.accepts ? `${group.startsWith('(?:') && branches.length > 0 ? group : `(?:${group})`}?` : group;
  };
  return new RegExp(source(buildMapTrie(names)), 'g');
}

/** What a page may put between two letters, as this matcher allows it. */
const BETWEEN = '[\\s\\u00AD\\u200B-\\u200D\\uFEFF]*';

/**
 * The same expression able to do what this matcher does with Chinese: both scripts, broken lines, invisible characters.
 * @param variants all characters that count as the given one, itself included.
 */
export function withEqualFeatures(names: readonly string[], variants: (unit: string) => string): RegExp {
  const source = (node: MapNode, first: boolean): string => {
    const branches = [...node.next].map(([unit, next]) => {
      const all = variants(String.fromCharCode(unit)).replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
      return `${first ? '' : BETWEEN}${all.length > 1 && !all.startsWith('\\') ? `[${all}]` : all}${source(next, false)}`;
    });
    if (branches.length === 0) return '';
    return branches.length === 1 && !node.accepts
      ? (branches[0] ?? '')
      : `(?:${branches.join('|')})${node.accepts ? '?' : ''}`;
  };
  return new RegExp(source(buildMapTrie(names), true), 'gi');
}

export function countMatches(expression: RegExp, text: string): number {
  let hits = 0;
  expression.lastIndex = 0;
  while (expression.exec(text) !== null) hits += 1;
  return hits;
}
