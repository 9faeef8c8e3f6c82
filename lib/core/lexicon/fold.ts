// Which UTF-16 code units count as the same when names are compared. One code unit always folds to one code unit,
// so that offsets in the folded text are offsets in the page's text.

/** What a code unit does in a name. */
export const Role = {
  /** Part of a name's spelling. */
  letter: 0,
  /** Invisible: soft hyphen, zero-width characters, direction marks, combining marks, variation selectors. */
  ignorable: 1,
  space: 2,
  /** Hyphens, dashes and the minus sign. */
  dash: 3,
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Stands for a run of white space and dashes between two words. */
export const SEPARATOR = ' ';

const IGNORABLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]|[\u0300-\u036F]/u;
const SPACE = /\s/u;
const DASH = /[\u002D\u2010-\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63\uFF0D]/u;
const HAN = /[\p{Script=Han}\u3007]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that put no space between words: nothing says where a word begins. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\u3007]/u;

/** Look-alikes of one mark: [folded, all others]. */
const MARKS: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201A\u201B\u02BB\u02BC\u02B9\u02C8\u2032\u0060\u00B4'],
  ['"', '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u300C\u300D\u300E\u300F\u301D\u301E\u301F'],
  ['\u00B7', '\u2022\u2027\u2219\u22C5\u30FB\uFF65\u00B0\u0387'],
  ['.', '\u3002'],
];

/**
 * Letters that look the same in Latin and Cyrillic fold together: texts that were typed or read by machine mix them
 * (a Latin e inside a Russian word). Within each alphabet the folding stays one-to-one, except ё = е and й = и
 * (the latter because и with a combining breve is also й) and the Turkish dotted and dotless i.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  й: 'и',
  ı: 'i',
  İ: 'i',
};

const MARK_OF = new Map(MARKS.flatMap(([folded, others]) => [...others].map((other) => [other, folded] as const)));

/** The role of a UTF-16 code unit; lone surrogates are letters. */
export function roleOf(unit: string): Role {
  if (IGNORABLE.test(unit)) return Role.ignorable;
  if (SPACE.test(unit)) return Role.space;
  return DASH.test(unit) ? Role.dash : Role.letter;
}

/** Folds width, case, marks and look-alike letters of one UTF-16 code unit. Chinese characters stay as they are. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const mark = MARK_OF.get(narrow) ?? narrow;
  const special = LETTERS[mark];
  if (special !== undefined) return special;
  const lower = mark.toLowerCase();
  // A few capitals grow when lowered; such a letter stays, since offsets must not move.
  return lower.length === 1 ? (LETTERS[lower] ?? lower) : mark;
}

export function isHan(unit: string): boolean {
  return HAN.test(unit);
}

/** Whether a code unit belongs to a word in a script that separates words. */
export function isWordUnit(unit: string): boolean {
  return WORD.test(unit) && !UNSPACED.test(unit) && !IGNORABLE.test(unit);
}

/**
 * The folded spelling under which a name is stored: folded units; invisible ones dropped; a run of white space beside
 * a Chinese character dropped; any other run of white space and dashes a single `SEPARATOR`.
 */
export function foldName(name: string): string {
  let folded = '';
  let run = '';
  for (const unit of name.split('')) {
    const role = roleOf(unit);
    if (role === Role.ignorable) continue;
    if (role !== Role.letter) {
      run += unit;
      continue;
    }
    if (run !== '' && folded !== '' && !vanishes(run, folded.at(-1) ?? '', unit)) folded += SEPARATOR;
    run = '';
    folded += foldUnit(unit);
  }
  return folded;
}

function vanishes(run: string, before: string, after: string): boolean {
  return (isHan(before) || isHan(after)) && run.split('').every((unit) => roleOf(unit) === Role.space);
}
