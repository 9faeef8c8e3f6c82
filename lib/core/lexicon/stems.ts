// The trigger stems of the scout: few strings, one of which stands in every core name as pages write it.
import type { ScoutPatterns, StemGroup } from '../match/scout.ts';
import { traditionalSpellings } from './chinese.ts';
import type { SurfaceForm } from './forms.ts';

export interface Stems {
  /** In lower case and with е for ё. */
  plain: readonly string[];
  /** Short names, as written. */
  bare: readonly BareStem[];
}
interface BareStem {
  text: string;
  /** Characters beside which the stem is part of another word. */
  notAfter: string;
  notBefore: string;
}

/** Names this short are stems by themselves, tested together with their neighbours. Code units. */
const LONGEST_BARE = 4;
/** Stems of longer names: long enough not to be words of ordinary pages. Code units. */
const SHORTEST = { han: 5, letters: 12 };
const LONGEST = { han: 7, letters: 20 };
/** Beginnings that are rare by themselves: hardly a page has them that is not about the organisation or its city. */
const RARE = ['шанхайск', '上合', '上海合作'];
/** One letter more makes a rare beginning a stem. */
const SHORTEST_RARE = 4;
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
  const longest = han ? LONGEST.han : LONGEST.letters;
  for (let at = 0; at < text.length; at += 1) {
    if (!han && at > 0 && /\p{L}/u.test(text.charAt(at - 1))) continue;
    const rare = RARE.find((beginning) => text.startsWith(beginning, at));
    const ordinary = han ? SHORTEST.han : SHORTEST.letters;
    const shortest = Math.min(rare === undefined ? ordinary : Math.max(SHORTEST_RARE, rare.length), text.length);
    for (let size = shortest; size <= longest && at + size <= text.length; size += 1) {
      const part = text.slice(at, at + size);
      if (/[^\p{L}\p{M} ]/u.test(part) || part.trim() !== part) continue;
      if (han || part.includes(' ') || size === text.length || part === rare) found.push(part);
    }
  }
  return found;
}

/** Stems that stand in no other word need no neighbours; the others carry the characters that their guards forbid. */
function bareStem(text: string, form: SurfaceForm): BareStem {
  const single = (list: readonly string[] | undefined): string =>
    (list ?? []).filter((item) => item.length === 1).join('');
  return { text, notAfter: single(form.guard?.notAfter), notBefore: single(form.guard?.notBefore) };
}

/**
 * Greedy set cover (V. Chvátal 1979): again and again the part that stands in most sets not yet covered; ties: the longer.
 * @param sets by name, the parts any of which covers it; a name without parts covers itself.
 */
function cover(sets: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [name, parts] of sets) {
    for (const part of parts.length > 0 ? new Set(parts) : [name])
      holders.set(part, [...(holders.get(part) ?? []), name]);
  }
  const open = new Set(sets.keys());
  const chosen = new Map<string, string[]>();
  while (open.size > 0) {
    let best = '';
    let most: string[] = [];
    for (const [part, names] of holders) {
      if (names.length < most.length) continue;
      const gain = names.filter((name) => open.has(name));
      if (gain.length === 0) holders.delete(part);
      else if (gain.length > most.length || (gain.length === most.length && part.length > best.length))
        [best, most] = [part, gain];
    }
    chosen.set(best, most);
    for (const name of most) open.delete(name);
  }
  return chosen;
}

/**
 * The stems of all core forms that can count by themselves: a name whose guard needs others in the article (an exercise
 * called like a city) is left to these, unless it is one of the short names that everything else hangs on.
 */
export function triggerStems(forms: readonly SurfaceForm[]): Stems {
  const core = forms.filter(
    (form) => form.tier === 'core' && (form.guard?.needs === undefined || form.text.length <= LONGEST_BARE),
  );
  const bare = new Map<string, BareStem>();
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
  const stems = [...cover(new Map([...rest].map((name) => [name, candidates(name)]))).keys()];
  // A Chinese name without conditions needs no look at its neighbours.
  const free = needed.filter((stem) => HAN.test(stem.text) && stem.notAfter + stem.notBefore === '');
  return {
    plain: [...free.map(({ text }) => lowered(text)), ...stems],
    bare: needed.filter((stem) => !free.includes(stem)),
  };
}

/** The letters that join an abbreviation into a longer word. Ranges, because \p{L} would need the slower Unicode mode. */
const JOINING = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff';

/**
 * Source of an expression for Chinese stems: a branch for each first character, since an engine tries all branches at every
 * position of a text. What must not stand before a stem is asked after that character. They may touch Latin letters.
 */
function chineseSource(stems: readonly BareStem[]): string {
  const branches = new Map<string, string[]>();
  for (const { text, notAfter, notBefore } of stems) {
    const first = text.charAt(0);
    const after = notAfter === '' ? '' : `(?<![${notAfter}]${first})`;
    const before = notBefore === '' ? '' : `(?![${notBefore}])`;
    branches.set(first, [...(branches.get(first) ?? []), after + text.slice(1) + before]);
  }
  return [...branches]
    .map(([first, rests]) => first + (rests.length === 1 ? rests.join('') : `(?:${rests.join('|')})`))
    .join('|');
}

/** The same for abbreviations, which letters make parts of other words. */
function abbreviationSource(stems: readonly BareStem[]): string[] {
  const branches = new Map<string, string[]>();
  for (const { text, notAfter, notBefore } of stems) {
    const around = `${notAfter}|${notBefore}`;
    branches.set(around, [...(branches.get(around) ?? []), text]);
  }
  return [...branches].map(([around, texts]) => {
    const [notAfter = '', notBefore = ''] = around.split('|');
    return `(?<![${notAfter}${JOINING}])(?:${texts.join('|')})(?![${notBefore}${JOINING}])`;
  });
}

/** Stems in groups that share a letter. */
function grouped(stems: readonly string[]): StemGroup[] {
  const letters = (stem: string): string[] => [...stem].filter((letter) => /\p{L}/u.test(letter));
  return [...cover(new Map(stems.map((stem) => [stem, letters(stem)])))].map(([key, group]) => ({ key, stems: group }));
}

/** What the scout carries. Stems consist of letters, marks and spaces: nothing in them needs escaping. */
export function scoutPatterns({ plain, bare }: Stems): ScoutPatterns {
  const unconditional = plain.filter((stem) => HAN.test(stem));
  const chinese = [
    ...bare.filter(({ text }) => HAN.test(text)),
    ...unconditional.map((text) => ({ text, notAfter: '', notBefore: '' })),
  ];
  const abbreviations = bare.filter(({ text }) => !HAN.test(text));
  return {
    written: [chineseSource(chinese), ...abbreviationSource(abbreviations)].filter((source) => source !== '').join('|'),
    lowered: grouped(plain.filter((stem) => !HAN.test(stem))),
  };
}

/** Whether a name contains one of the bare stems where its neighbours do not forbid it. */
function reaches(text: string, stems: readonly BareStem[]): boolean {
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
