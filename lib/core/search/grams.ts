// The prefilter of the fuzzy search: which labels share most short pieces (grams) with the query.
//
//   gram      Chinese: each character and each pair; else three letters, a space standing before the first
//   bucket    a hash of the gram, 16 bits; collisions only let a label through that Fuse.js then rejects
//   offsets   bucket b owns postings[offsets[b] … offsets[b + 1])
//   postings  field numbers, ascending; built in two passes (count, fill), no objects
//
// A field is a folded label, or the full pinyin of a Chinese label. Frequent grams are skipped once enough postings
// were read, so the cost of a query has a bound that does not depend on the size of the dataset.
import { isHan } from './fold.ts';

export interface GramIndex {
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  /** Number of grams by field. */
  readonly sizes: Uint16Array;
  /** Scratch, zero between queries. */
  readonly counts: Float32Array;
}

const BUCKETS = 1 << 16;
/** Postings read for one query, rarest grams first: about 0.1 ms. */
const MOST_POSTINGS = 24_000;
/** Multipliers of the hash (Knuth, TAOCP 6.4: odd numbers near 2^32 / golden ratio). */
const HASH_A = 0x9e3779b1;
const HASH_B = 0x85ebca6b;
const SPACE = 0x20;

function bucketOf(a: number, b: number, c: number): number {
  return ((Math.imul(a, HASH_A) ^ Math.imul(b, HASH_B) ^ Math.imul(c, HASH_A ^ HASH_B)) >>> 7) & (BUCKETS - 1);
}

/** Calls `each` with the bucket of every gram of the text. */
function eachGram(text: string, each: (bucket: number) => void): void {
  let before = SPACE;
  let beforeThat = SPACE;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      each(bucketOf(code, 0, 0));
      if (isHan(before)) each(bucketOf(before, code, 0));
    } else if (code !== SPACE && before !== SPACE && !isHan(before)) {
      each(bucketOf(beforeThat === before ? SPACE : beforeThat, before, code));
    }
    beforeThat = isHan(before) ? SPACE : before;
    before = code;
  }
}

export function createGramIndex(fields: readonly string[]): GramIndex {
  const offsets = new Uint32Array(BUCKETS + 1);
  const sizes = new Uint16Array(fields.length);
  fields.forEach((field, f) => {
    let size = 0;
    eachGram(field, (bucket) => {
      offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1;
      size += 1;
    });
    sizes[f] = size;
  });
  for (let b = 0; b < BUCKETS; b += 1) offsets[b + 1] = (offsets[b + 1] ?? 0) + (offsets[b] ?? 0);
  const postings = new Uint32Array(offsets[BUCKETS] ?? 0);
  const next = offsets.slice(0, BUCKETS);
  fields.forEach((field, f) => {
    eachGram(field, (bucket) => {
      const at = next[bucket] ?? 0;
      postings[at] = f;
      next[bucket] = at + 1;
    });
  });
  return { offsets, postings, sizes, counts: new Float32Array(fields.length) };
}

/**
 * The `size` fields most like the query, best first: by the Dice coefficient of grams, with rare grams weighing more.
 * Length differences are half forgiven, since a query is usually shorter than the name it means.
 */
export function shortlist(grams: GramIndex, query: string, size: number): number[] {
  const { offsets, postings, sizes, counts } = grams;
  const buckets = new Set<number>();
  eachGram(query, (bucket) => void buckets.add(bucket));
  const lengthOf = (bucket: number): number => (offsets[bucket + 1] ?? 0) - (offsets[bucket] ?? 0);
  const rarestFirst = [...buckets].toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const touched: number[] = [];
  let read = 0;
  for (const bucket of rarestFirst) {
    const length = lengthOf(bucket);
    if (read > 0 && read + length > MOST_POSTINGS) break;
    read += length;
    const worth = 1 / Math.log2(4 + length);
    let last = -1;
    for (let p = offsets[bucket] ?? 0; p < (offsets[bucket + 1] ?? 0); p += 1) {
      const field = postings[p] ?? 0;
      if (field === last) continue;
      last = field;
      const count = counts[field] ?? 0;
      if (count === 0) touched.push(field);
      counts[field] = count + worth;
    }
  }
  const keys = new Float64Array(touched.length);
  touched.forEach((field, i) => {
    const likeness = (counts[field] ?? 0) / (buckets.size + (sizes[field] ?? 0) / 2);
    counts[field] = 0;
    // Likeness is far below 1; scaled, negated and joined with the field it sorts as one number.
    keys[i] = (LIKENESS_STEPS - Math.round(likeness * LIKENESS_STEPS)) * FIELD_STEPS + field;
  });
  keys.sort();
  return Array.from(keys.subarray(0, size), (key) => key % FIELD_STEPS);
}

const LIKENESS_STEPS = 1_000_000;
/** More than the number of fields ever is. */
const FIELD_STEPS = 2 ** 24;
