// What must hold around a name where it stands: word boundaries, case, and the strings its guard forbids beside it.
// All of this runs on candidates only.
import type { Lexicon } from '../lexicon/decode.ts';
import { GUARD_FIELDS, GuardField, IGNORABLE, NO_SYMBOL, SYMBOL, Trait, WORD } from '../lexicon/format.ts';
import { plainSpelling } from '../lexicon/plain-spelling.ts';
import { classAt } from './class-at.ts';

/** Which part of a text is looked at. Nothing outside is read: blocks of a page do not touch. Offsets in UTF-16 code units. */
export interface Range {
  text: string;
  from: number;
  to: number;
}

/** Case endings that may follow a name in Turkic languages; longer ones are other words. In code units. */
const LONGEST_SUFFIX = 7;
/** Context given to the segmenter on either side, in code units: enough for the words that meet a name. */
const SEGMENTER_CONTEXT = 12;

let segmenter: Intl.Segmenter | undefined;

/** The end of a name together with the combining marks that belong to its last letter. */
export function withCombiningMarks(text: string, end: number, to: number): number {
  let last = end;
  while (last < to && text.charCodeAt(last) >= 0x300 && text.charCodeAt(last) <= 0x36f) last += 1;
  return last;
}

/** The class of the first visible code unit from `position` on; `NO_SYMBOL` at the end of the range. */
function visibleClass(lexicon: Lexicon, { text, to }: Range, position: number): number {
  for (let at = position; at < to; at += 1) {
    const found = classAt(lexicon, text, at);
    if ((found & SYMBOL) !== IGNORABLE) return found;
  }
  return NO_SYMBOL;
}

/** Whether a word ends at `end`, or goes on with a suffix that its language glues to names. */
export function endsHere(lexicon: Lexicon, range: Range, end: number, last: number, payload: number): boolean {
  if ((last & visibleClass(lexicon, range, end) & WORD) === 0) return true;
  return ((lexicon.traits[payload] ?? 0) & Trait.suffixed) !== 0 && suffixFollows(lexicon, range, end);
}

function suffixFollows(lexicon: Lexicon, { text, to }: Range, end: number): boolean {
  let at = end;
  while (at < to && (classAt(lexicon, text, at) & WORD) !== 0) {
    const unit = text.charAt(at);
    if (at - end >= LONGEST_SUFFIX || unit.toUpperCase() === unit) return false;
    at += 1;
  }
  return true;
}

/** Whether the guard's conditions on the name itself and its neighbours hold. */
export function holdsHere(lexicon: Lexicon, range: Range, start: number, end: number, payload: number): boolean {
  const traits = lexicon.traits[payload] ?? 0;
  const { text } = range;
  if ((traits & Trait.capital) !== 0) {
    const first = text.charAt(start);
    if (first.toLowerCase() === first) return false;
  }
  const guard = lexicon.guardOf[payload] ?? 0;
  if (guard !== 0) {
    const fields = guard * GUARD_FIELDS;
    const written = lexicon.guards[fields + GuardField.written] ?? 0;
    if (written !== 0 && !isWritten(lexicon, written, text.slice(start, end))) return false;
    if (anyStands(lexicon, lexicon.guards[fields + GuardField.notAfter] ?? 0, range, start, true)) return false;
    if (anyStands(lexicon, lexicon.guards[fields + GuardField.notBefore] ?? 0, range, end, false)) return false;
  }
  return (traits & Trait.word) === 0 || standsAsWord(range, start, end);
}

/** Whether one of a list of strings ends (`before`) or begins at a position. Read in place: no string is made. */
function anyStands(
  { strings }: Lexicon,
  list: number,
  { text, from, to }: Range,
  position: number,
  before: boolean,
): boolean {
  let at = list + 1;
  for (let left = list === 0 ? 0 : (strings[list] ?? 0); left > 0; left -= 1) {
    const length = strings[at] ?? 0;
    const start = before ? position - length : position;
    let same = start >= from && start + length <= to;
    for (let index = 0; same && index < length; index += 1)
      same = text.charCodeAt(start + index) === strings[at + 1 + index];
    if (same) return true;
    at += 1 + length;
  }
  return false;
}

/** Whether a name is written as the one string of a list, case and script included. */
function isWritten(lexicon: Lexicon, list: number, name: string): boolean {
  const whole = (spelling: string): boolean =>
    spelling.length === lexicon.strings[list + 1] &&
    anyStands(lexicon, list, { text: spelling, from: 0, to: spelling.length }, 0, false);
  return whole(name) || whole(plainSpelling(name));
}

/** Whether `Intl.Segmenter` begins a word at `start` and ends one at `end`. */
function standsAsWord({ text, from, to }: Range, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const origin = Math.max(from, start - SEGMENTER_CONTEXT);
  const limit = Math.min(to, end + SEGMENTER_CONTEXT);
  let begins = false;
  let ends = end === limit;
  for (const { index } of segmenter.segment(text.slice(origin, limit))) {
    begins ||= origin + index === start;
    ends ||= origin + index === end;
  }
  return begins && ends;
}
