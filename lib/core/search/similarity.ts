// Likeness of a short query and a name where characters are left out or stand in another order. Fuse.js (bitap) knows
// only typos: its errors must lie close together, so that 上合银行 is as far from 上合组织开发银行 as from nothing.

/** A piece of the query that occurs in the text, both as offsets. */
interface Tile {
  readonly query: number;
  readonly text: number;
  readonly length: number;
}

export interface Similarity {
  /** 0–1: share of the query's characters found, less for each break and each step back. */
  readonly quality: number;
  /** Ranges of the text that were matched, ascending, `[start, end)`. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Each break between pieces costs this share of the quality, a piece out of order twice as much. */
const BREAK = 0.06;
const OUT_OF_ORDER = 0.12;
/** The last word of a Chinese name is its head: 上合银行 is a bank rather than a bank's union. English heads do not stand last. */
const SAME_END = 0.05;
/** What lies in more pieces than this is not alike; the bound also keeps long queries cheap. */
const MOST_TILES = 5;

/**
 * Greedy string tiling (M. Wise, 1993): takes the longest common piece, then the next longest among what is left.
 * @param shortest pieces shorter than this count only if nothing longer is around (1 for Chinese, 4 for letters).
 */
export function similarityOf(query: string, text: string, shortest: number): Similarity {
  const usedQuery = new Uint8Array(query.length);
  const usedText = new Uint8Array(text.length);
  const tiles: Tile[] = [];
  while (tiles.length < MOST_TILES) {
    const tile = longestTile(query, text, usedQuery, usedText, shortest);
    if (tile === undefined) break;
    usedQuery.fill(1, tile.query, tile.query + tile.length);
    usedText.fill(1, tile.text, tile.text + tile.length);
    tiles.push(tile);
  }
  const inQuery = tiles.toSorted((a, b) => a.query - b.query);
  let covered = 0;
  let cost = 0;
  inQuery.forEach((tile, i) => {
    covered += tile.length;
    const before = inQuery[i - 1];
    if (before === undefined) return;
    if (tile.text < before.text) cost += OUT_OF_ORDER;
    else if (tile.text !== before.text + before.length) cost += BREAK;
  });
  const last = inQuery.at(-1);
  const endsAlike =
    last !== undefined && last.query + last.length === query.length && last.text + last.length === text.length;
  const ranges = tiles
    .map((tile): [number, number] => [tile.text, tile.text + tile.length])
    .toSorted((a, b) => a[0] - b[0]);
  return {
    quality: Math.max(0, Math.min(1, covered / Math.max(1, query.length) - cost + (endsAlike ? SAME_END : 0))),
    ranges,
  };
}

function longestTile(
  query: string,
  text: string,
  usedQuery: Uint8Array,
  usedText: Uint8Array,
  shortest: number,
): Tile | undefined {
  let best = 0;
  let bestQuery = 0;
  let bestText = 0;
  // Only places where a longer piece than the best still fits; indexOf finds the beginnings, natively.
  for (let q = 0; q + Math.max(best, shortest - 1) < query.length; q += 1) {
    if (usedQuery[q] === 1) continue;
    const first = query.charAt(q);
    for (let t = text.indexOf(first); t !== -1 && t + best < text.length; t = text.indexOf(first, t + 1)) {
      let length = 0;
      while (
        q + length < query.length &&
        t + length < text.length &&
        usedQuery[q + length] === 0 &&
        usedText[t + length] === 0 &&
        query.charCodeAt(q + length) === text.charCodeAt(t + length)
      )
        length += 1;
      if (length < shortest || length <= best) continue;
      best = length;
      bestQuery = q;
      bestText = t;
    }
  }
  return best === 0 ? undefined : { query: bestQuery, text: bestText, length: best };
}
