// The trigger stems of the scout: few strings, one of which stands in every core name as pages write it.
import type { Stems } from '../match/scout.ts';
import { traditionalSpellings } from './chinese.ts';
import type { SurfaceForm } from './forms.ts';

/** Names this short are stems by themselves, tested together with their neighbours. Code units. */
const LONGEST_BARE = 4;
/** Stems of longer names: long enough not to be words of ordinary pages. Code units. */
const SHORTEST = { han: 5, letters: 12 };
const LONGEST = { han: 7, letters: 20 };
const HAN = /\p{Script=Han}/u;

/** The ways in which a page may write a core form: as it is, and in traditional characters. */
export function writtenVariants(form: SurfaceForm): string[] {
  const plain = form.written.normalize('NFC');
  return [...new Set([plain, ...traditionalSpellings(plain)])];
}

function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/**
 * Substrings that may serve as a name's stem: beginning with a word, never across a mark or a digit, and in scripts with
 * spaces never within one word, since single words are common. A short name is its own stem.
 */
function candidates(text: string): string[] {
  const found: string[] = [];
  const han = HAN.test(text);
  const shortest = Math.min(han ? SHORTEST.han : SHORTEST.letters, text.length);
  const longest = han ? LONGEST.han : LONGEST.letters;
  for (let at = 0; at + shortest <= text.length; at += 1) {
    if (!han && at > 0 && !/[\s-]/u.test(text.charAt(at - 1))) continue;
    for (let size = shortest; size <= longest && at + size <= text.length; size += 1) {
      const part = text.slice(at, at + size);
      if (/[^\p{L}\p{M} ]/u.test(part) || part.trim() !== part) continue;
      if (han || part.includes(' ') || size === text.length) found.push(part);
    }
  }
  return found;
}

/** Stems that stand in no other word need no neighbours; the others carry the characters that their guards forbid. */
function bareStem(text: string, form: SurfaceForm): Stems['bare'][number] {
  const single = (list: readonly string[] | undefined): string =>
    (list ?? []).filter((item) => item.length === 1).join('');
  return { text, notAfter: single(form.guard?.notAfter), notBefore: single(form.guard?.notBefore) };
}

/** Greedy set cover (V. Chvátal 1979): again and again the stem that stands in most names not yet covered; ties: the longer. */
function cover(names: ReadonlySet<string>): string[] {
  const containing = new Map<string, string[]>();
  for (const name of names)
    for (const part of new Set(candidates(name))) containing.set(part, [...(containing.get(part) ?? []), name]);
  const open = new Set([...names].filter((name) => candidates(name).length > 0));
  const stems = [...names].filter((name) => !open.has(name));
  while (open.size > 0) {
    let best = '';
    let most = 0;
    for (const [part, list] of containing) {
      if (list.length < most) continue;
      const gain = list.filter((name) => open.has(name)).length;
      if (gain === 0) containing.delete(part);
      if (gain > most || (gain === most && part.length > best.length)) [best, most] = [part, gain];
    }
    if (most === 0) break;
    stems.push(best);
    for (const name of containing.get(best) ?? []) open.delete(name);
  }
  return stems;
}

/** The stems of all core forms. */
export function triggerStems(forms: readonly SurfaceForm[]): Stems {
  const core = forms.filter((form) => form.tier === 'core');
  const bare = new Map<string, Stems['bare'][number]>();
  for (const form of core) {
    if (form.text.length > LONGEST_BARE || (!form.exact && !HAN.test(form.text))) continue;
    for (const text of writtenVariants(form)) bare.set(text, bareStem(text, form));
  }
  // The shortest first: 上合 makes 上合组织 superfluous, since what its guard forbids never begins a longer name.
  const kept = [...bare.values()].sort((one, other) => one.text.length - other.text.length);
  const needed = kept.filter((stem, index) => !kept.slice(0, index).some((shorter) => reaches(stem.text, [shorter])));
  const rest = new Set(
    core
      .flatMap(writtenVariants)
      .filter((text) => !reaches(text, needed))
      .map(lowered),
  );
  return { plain: cover(rest), bare: needed };
}

/** Whether a name contains one of the bare stems where its neighbours do not forbid it. */
function reaches(text: string, stems: readonly Stems['bare'][number][]): boolean {
  const letter = /\p{L}/u;
  return stems.some(({ text: stem, notAfter, notBefore }) => {
    const at = text.indexOf(stem);
    if (at < 0) return false;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + stem.length);
    const han = HAN.test(stem);
    // At the name's own ends anything may stand on the page that the name's guard allows.
    const blocked = (unit: string, list: string): boolean =>
      unit !== '' && (list.includes(unit) || (!han && letter.test(unit) && !HAN.test(unit)));
    return !blocked(before, notAfter) && !blocked(after, notBefore);
  });
}
