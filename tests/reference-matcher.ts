// The slow, readable twin of `lib/core/match/scan.ts`: tries every form at every letter, with plain strings only.
// What it finds is what the fast matcher must find; it shares nothing with it but the folding of single letters.
import { simplifyUnit, traditionalSpellings } from '../lib/core/lexicon/chinese.ts';
import { foldUnit, isHan, isWordUnit, Role, roleOf } from '../lib/core/lexicon/fold.ts';
import type { SurfaceForm } from '../lib/core/lexicon/forms.ts';
import { plainSpelling } from '../lib/core/lexicon/plain-spelling.ts';

export interface Found {
  start: number;
  end: number;
  form: SurfaceForm;
}

/** A visible letter, where it stands, and what stands between it and the one before. */
interface Letter {
  unit: string;
  folded: string;
  at: number;
  gap: 'none' | 'space' | 'dash';
}

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let gap: Letter['gap'] = 'none';
  text.split('').forEach((unit, at) => {
    const role = roleOf(unit);
    if (role === Role.dash) gap = 'dash';
    if (role === Role.space && gap === 'none') gap = 'space';
    if (role !== Role.letter) return;
    letters.push({ unit, folded: simplifyUnit(foldUnit(unit)), at, gap });
    gap = 'none';
  });
  return letters;
}

function isSeparated(before: Letter, after: Letter): boolean {
  return after.gap === 'dash' || (after.gap === 'space' && !isHan(before.unit) && !isHan(after.unit));
}

/** Index of the letter behind the form if its spelling stands at `first`, otherwise -1. */
function spelledAt(letters: readonly Letter[], first: number, form: SurfaceForm): number {
  let at = first;
  let separator = false;
  let broken = false;
  for (const unit of form.text.split('')) {
    if (unit === ' ') {
      separator = true;
      continue;
    }
    const letter = letters[at];
    const before = letters[at - 1];
    if (letter === undefined || letter.folded !== unit) return -1;
    if (at > first && before !== undefined) {
      if (isSeparated(before, letter) !== separator) return -1;
      broken ||= letter.gap !== 'none' && !separator;
    }
    separator = false;
    at += 1;
  }
  return broken && at - first < 4 ? -1 : at;
}

/** A guard's Chinese strings forbid their traditional spellings, too. */
function bothScripts(strings: readonly string[] = []): string[] {
  return strings.flatMap((string) => [string, ...traditionalSpellings(string)]);
}

function countsAt(
  text: string,
  letters: readonly Letter[],
  first: number,
  behind: number,
  form: SurfaceForm,
): Found | undefined {
  const start = letters[first]?.at ?? 0;
  const last = letters[behind - 1];
  const before = letters[first - 1];
  const after = letters[behind];
  if (last === undefined) return undefined;
  let end = last.at + 1;
  while (/[\u0300-\u036F]/u.test(text.charAt(end))) end += 1;
  const glued = (one: Letter | undefined, other: Letter | undefined): boolean =>
    one !== undefined && other !== undefined && other.gap === 'none' && isWordUnit(one.unit) && isWordUnit(other.unit);
  if (glued(before, letters[first])) return undefined;
  if (glued(last, after)) {
    let suffix = '';
    while (isWordUnit(text.charAt(end + suffix.length))) suffix += text.charAt(end + suffix.length);
    if (!form.suffixed || suffix.length > 7 || !suffix.split('').every((unit) => unit.toUpperCase() !== unit))
      return undefined;
  }
  const surface = text.slice(start, end);
  if (form.exact && surface !== plainSpelling(form.written) && plainSpelling(surface) !== plainSpelling(form.written))
    return undefined;
  if (form.capital && text.charAt(start).toLowerCase() === text.charAt(start)) return undefined;
  if (bothScripts(form.guard?.notAfter).some((string) => text.slice(0, start).endsWith(string))) return undefined;
  if (bothScripts(form.guard?.notBefore).some((string) => text.startsWith(string, end))) return undefined;
  return { start, end, form };
}

/** All names in a text: leftmost, longest, none overlapping. Conditions on the whole article are not looked at. */
export function findAll(forms: readonly SurfaceForm[], text: string): Found[] {
  const letters = lettersOf(text);
  const found: Found[] = [];
  let at = 0;
  while (at < letters.length) {
    let best: { behind: number; hit: Found } | undefined;
    for (const form of forms) {
      const behind = spelledAt(letters, at, form);
      const hit = behind < 0 || behind <= (best?.behind ?? 0) ? undefined : countsAt(text, letters, at, behind, form);
      if (hit !== undefined) best = { behind, hit };
    }
    if (best !== undefined) found.push(best.hit);
    at = best?.behind ?? at + 1;
  }
  return found;
}
