// Where in a label the match is, so that the user sees why a result is there.
import { isHan, unfoldRange } from './fold.ts';
import { spelling } from './fuzzy.ts';
import { beginsWord } from './name-class.ts';
import type { Query } from './parse-query.ts';
import { matchFrom, type PinyinIndex } from './pinyin.ts';
import { mergeRanges, type Range } from './ranges.ts';
import type { Hit } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { similarityOf } from './similarity.ts';
import { isStopWord, stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Ranges of the label of a hit, ascending, without overlap; empty where the label as such did not match. */
export function marksOf(index: SearchIndex, pinyin: PinyinIndex, query: Query, hit: Hit): Range[] {
  if (hit.label < 0) return [];
  const folded = index.fold(index.labels[hit.label] ?? '');
  return mergeRanges(foldedMarks(pinyin, query, hit, folded.text)).map(([start, end]) =>
    unfoldRange(folded, start, end),
  );
}

function foldedMarks(pinyin: PinyinIndex, query: Query, hit: Hit, text: string): Range[] {
  switch (hit.rank) {
    case 'exact':
    case 'prefix':
    case 'substring':
    case 'inside':
      return literal(text, query.folded);
    case 'layout':
      return literal(text, query.otherLayout ?? '');
    case 'inflected':
    case 'words':
      return words(text, query.folded, query.parts);
    case 'narrowed': {
      const rest = query.constraint?.rest ?? '';
      return text.includes(rest) ? literal(text, rest) : words(text, rest, query.constraint?.restParts ?? []);
    }
    case 'pinyin-exact':
    case 'pinyin-prefix':
    case 'pinyin-substring':
      return syllables(pinyin, hit.label, query.pinyin ?? '');
    case 'pinyin-words':
      return (query.pinyin ?? '').split(' ').flatMap((part) => syllables(pinyin, hit.label, part));
    case 'fuzzy':
    case 'faint':
      return alike(pinyin, query.folded, hit.label, text);
    case 'listed':
    case 'definition':
      return [];
  }
}

/** The best place: at the beginning of a word if there is one. */
function literal(text: string, query: string): Range[] {
  if (query === '') return [];
  let best = text.indexOf(query);
  for (let at = best; at !== -1; at = text.indexOf(query, at + 1)) {
    if (beginsWord(text, at)) {
      best = at;
      break;
    }
  }
  return best === -1 ? [] : [[best, best + query.length]];
}

function words(text: string, query: string, parts: readonly string[]): Range[] {
  const ranges: Range[] = parts.filter((part) => isHan(part.charCodeAt(0))).flatMap((part) => literal(text, part));
  const wanted = wordsOf(query).filter((word) => !isStopWord(word));
  let from = 0;
  for (const word of wordsOf(text)) {
    const at = text.indexOf(word, from);
    from = at + word.length;
    if (wanted.some((asked) => stem(asked) === stem(word))) ranges.push([at, from]);
    else {
      const begun = wanted.find((asked) => word.startsWith(asked));
      if (begun !== undefined) ranges.push([at, at + begun.length]);
    }
  }
  return ranges;
}

function syllables(pinyin: PinyinIndex, label: number, query: string): Range[] {
  const position = pinyin.labels.indexOf(label);
  const start = pinyin.starts[position] ?? 0;
  let best: { from: number; length: number; quality: number } | undefined;
  for (let s = start; (pinyin.syllables[s] ?? 0) !== 0; s += 1) {
    const match = matchFrom(pinyin, query, s);
    if (match !== undefined && match.quality > (best?.quality ?? 0)) best = { from: s - start, ...match };
  }
  return best === undefined ? [] : [[best.from, best.from + best.length]];
}

/** A misspelt word leaves shorter pieces right than the search asks for; still shorter ones would only speckle the label. */
const SHORTEST_MARKED_LETTERS = 3;

function alike(pinyin: PinyinIndex, query: string, label: number, text: string): Range[] {
  const direct = similarityOf(query, text, isHan(query.charCodeAt(0)) ? 1 : SHORTEST_MARKED_LETTERS);
  const position = pinyin.labels.indexOf(label);
  if (position === -1 || isHan(query.charCodeAt(0))) return [...direct.ranges];
  // A Chinese label found by misspelt pinyin: mark the characters whose syllables the matched pieces touch.
  const spelled = spelling(pinyin, position);
  const byPinyin = similarityOf(query, spelled.join(''), SHORTEST_MARKED_LETTERS);
  if (byPinyin.quality <= direct.quality) return [...direct.ranges];
  let at = 0;
  return spelled.flatMap((syllable, i): Range[] => {
    const from = at;
    const to = from + syllable.length;
    at = to;
    return byPinyin.ranges.some(([start, end]) => start < to && end > from) ? [[i, i + 1]] : [];
  });
}
