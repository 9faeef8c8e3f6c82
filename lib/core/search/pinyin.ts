// Matching of Chinese labels by pinyin: full syllables, initials and any mixture, over all labels at once.
//
//   label      上    海    精    神   2    0 …
//   syllable   set   set   set   set  set  set      one entry a character; 0 ends a label
//   mask       s     h     j     s    2    0        what the character's readings begin with, as a bit set
//
// Letters and digits within Chinese labels are syllables of their own, so “hpsm2007” and “scomsc” work.
// The scan looks at the masks of two neighbouring syllables first: nearly every place fails there.
import { isHan } from './fold.ts';
import { CLASS, type Offers } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';

export interface PinyinIndex {
  /** Readings by set number; set 0 is the end of a label. */
  readonly sets: readonly (readonly string[])[];
  /** Set numbers of all characters of all labels that hold Chinese, each label followed by a 0; begins with a 0. */
  readonly syllables: Uint16Array;
  readonly masks: Uint32Array;
  /** By Chinese label, in ascending order: the label's index and where its syllables begin. */
  readonly labels: Int32Array;
  readonly starts: Int32Array;
}

/** How well a query matched from one syllable on. */
export interface PinyinMatch {
  /** Number of syllables (characters of the folded label). */
  readonly length: number;
  /** 0–1: full syllables count 1, ones that are cut off less. */
  readonly quality: number;
}

const FULL = 1;
/** zh, ch, sh, or a syllable whose end is still to be typed. */
const CUT = 0.75;
const INITIAL = 0.55;
/** Initials alone must be this many to count inside a label: two letters occur everywhere. */
const SHORTEST_INSIDE = 3;
const DIGIT_BIT = 26;
const OTHER_BIT = 27;

export function parseReadings(readings: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readings
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry) => [entry.charAt(0), entry.slice(1).split(',')]),
  );
}

export function createPinyinIndex(index: SearchIndex, readings: string): PinyinIndex {
  const readingsOf = parseReadings(readings);
  const sets: (readonly string[])[] = [[]];
  const masksOfSets: number[] = [0];
  const numbers = new Map<string, number>();
  const setOf = (character: string): number => {
    let number = numbers.get(character);
    if (number === undefined) {
      number = sets.length;
      // A character stands for itself as well: “上海jings” mixes both scripts.
      const set = [...(readingsOf.get(character) ?? []), character];
      sets.push(set);
      masksOfSets.push(set.reduce((mask, reading) => mask | maskOf(reading.charCodeAt(0)), 0));
      numbers.set(character, number);
    }
    return number;
  };
  const syllables: number[] = [0];
  const labels: number[] = [];
  const starts: number[] = [];
  index.folded.forEach((label, i) => {
    if (!hasHan(label)) return;
    labels.push(i);
    starts.push(syllables.length);
    for (let c = 0; c < label.length; c += 1) syllables.push(setOf(label.charAt(c)));
    syllables.push(0);
  });
  starts.push(syllables.length);
  return {
    sets,
    labels: Int32Array.from(labels),
    starts: Int32Array.from(starts),
    syllables: Uint16Array.from(syllables),
    masks: Uint32Array.from(syllables, (set) => masksOfSets[set] ?? 0),
  };
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

function maskOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1 << (code - 0x61);
  return 1 << (code >= 0x30 && code <= 0x39 ? DIGIT_BIT : OTHER_BIT);
}

/**
 * The best match of the whole query from one syllable on, or undefined. Spaces in the query end a syllable.
 * Each syllable is taken in full, by its initial (z or zh), or, before a space or the end, cut off anywhere.
 */
export function matchFrom(pinyin: PinyinIndex, query: string, syllable: number, at = 0): PinyinMatch | undefined {
  let from = at;
  while (query.charAt(from) === ' ') from += 1;
  if (from >= query.length) return { length: 0, quality: 0 };
  let best: PinyinMatch | undefined;
  let bestSum = -1;
  for (const reading of pinyin.sets[pinyin.syllables[syllable] ?? 0] ?? []) {
    const common = commonLength(query, from, reading);
    for (let taken = common; taken > 0; taken -= 1) {
      const worth = worthOf(query, from, taken, reading);
      if (worth === 0) continue;
      const rest = matchFrom(pinyin, query, syllable + 1, from + taken);
      if (rest === undefined) continue;
      const length = rest.length + 1;
      const quality = (worth + rest.quality * rest.length) / length;
      // Fewer characters explain more of the query; with equal characters the fuller syllables do.
      if (quality > bestSum) {
        bestSum = quality;
        best = { length, quality };
      }
      break;
    }
  }
  return best;
}

function commonLength(query: string, from: number, reading: string): number {
  let length = 0;
  while (length < reading.length && query.charCodeAt(from + length) === reading.charCodeAt(length)) length += 1;
  return length;
}

function worthOf(query: string, from: number, taken: number, reading: string): number {
  if (taken === reading.length) return FULL;
  const next = query.charAt(from + taken);
  if (taken === 1) return INITIAL;
  if (next === '' || next === ' ') return CUT;
  return taken === 2 && reading.charAt(1) === 'h' ? CUT : 0;
}

/** Calls `found` for every syllable from which the query matches, with the position of its label in `pinyin.labels`. */
export function scanSyllables(
  pinyin: PinyinIndex,
  query: string,
  found: (label: number, syllable: number, match: PinyinMatch) => void,
): void {
  const { masks, starts } = pinyin;
  const text = query.trimStart();
  const first = maskOf(text.charCodeAt(0));
  const second = text.length > 1 && text.charAt(1) !== ' ' ? text.charCodeAt(1) : undefined;
  const secondMask = second === undefined ? 0 : maskOf(second);
  let label = 0;
  for (let s = 1; s < masks.length; s += 1) {
    if (((masks[s] ?? 0) & first) === 0) continue;
    // The second letter begins the next syllable, or goes on with this one.
    if (
      second !== undefined &&
      ((masks[s + 1] ?? 0) & secondMask) === 0 &&
      !goesOn(pinyin.sets[pinyin.syllables[s] ?? 0], second)
    )
      continue;
    const match = matchFrom(pinyin, text, s);
    if (match === undefined) continue;
    while ((starts[label + 1] ?? 0) <= s) label += 1;
    found(label, s, match);
  }
}

function goesOn(readings: readonly string[] | undefined, code: number): boolean {
  if (readings !== undefined) for (const reading of readings) if (reading.charCodeAt(1) === code) return true;
  return false;
}

/** Offers documents whose Chinese labels match by pinyin. `query` is folded, with ü as v. */
export function scanPinyin(index: SearchIndex, pinyin: PinyinIndex, query: string, collector: Offers): void {
  scanSyllables(pinyin, query, (position, syllable, match) => {
    const label = pinyin.labels[position] ?? 0;
    const from = syllable - (pinyin.starts[position] ?? 0);
    const to = from + match.length;
    const [coreStart, coreEnd] = [index.coreStart[label] ?? 0, index.coreEnd[label] ?? 0];
    const length = index.folded[label]?.length ?? 0;
    const begins = from === 0 || from === coreStart;
    const ends = to === length || to === coreEnd;
    if (!begins && match.quality <= INITIAL && match.length < SHORTEST_INSIDE) return;
    const rankClass =
      begins && ends && to - from >= coreEnd - coreStart
        ? CLASS['pinyin-exact']
        : begins
          ? CLASS['pinyin-prefix']
          : CLASS['pinyin-substring'];
    const covered = Math.min(1, match.length / (coreEnd - coreStart));
    collector.offer(index.document[label] ?? 0, rankClass, (match.quality + covered) / 2, label);
  });
  const parts = query.split(' ').filter((part) => part.length >= SHORTEST_INSIDE - 1);
  if (parts.length > 1) scanParts(index, pinyin, parts, collector);
}

/** “shanghe yinhang”: each part somewhere in the label, with gaps between them and in any order. */
function scanParts(index: SearchIndex, pinyin: PinyinIndex, parts: readonly string[], collector: Offers): void {
  let common: Map<number, number> | undefined;
  for (const part of parts) {
    const found = new Map<number, number>();
    scanSyllables(pinyin, part, (position, _syllable, match) => {
      if (common !== undefined && !common.has(position)) return;
      found.set(position, Math.max(found.get(position) ?? 0, match.quality * match.length));
    });
    for (const [position, worth] of found) found.set(position, worth + (common?.get(position) ?? 0));
    common = found;
  }
  for (const [position, worth] of common ?? []) {
    const label = pinyin.labels[position] ?? 0;
    collector.offer(
      index.document[label] ?? 0,
      CLASS['pinyin-words'],
      Math.min(1, worth / (index.folded[label]?.length ?? 1)),
      label,
    );
  }
}
