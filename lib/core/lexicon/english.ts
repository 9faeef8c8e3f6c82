// Spellings of English names: British and American, hyphenated and solid, singular and plural.

/** Words with two accepted spellings. A pair is applied wherever the word occurs in a name. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/iz(ation|ations|e|ed|ing)\b/giu, 'is$1'],
  [/is(ation|ations)\b/giu, 'iz$1'],
  [/\bcentre(s?)\b/giu, 'center$1'],
  [/\bcenter(s?)\b/giu, 'centre$1'],
  [/\bprogramme(s?)\b/giu, 'program$1'],
  [/\bprogram(s?)\b/giu, 'programme$1'],
  [/\bdefence\b/giu, 'defense'],
  [/\bdefense\b/giu, 'defence'],
  [/\bneighbour/giu, 'neighbor'],
  [/\bneighbor/giu, 'neighbour'],
  [/\s&\s/gu, ' and '],
  [/, and\b/gu, ' and'],
];
/** The hyphen in co-operation is old-fashioned; it is looked for in short names only, which are written most often. */
const COOPERATION = /\bcooperation\b/giu;
const SHORT_NAME = 4;
/** Prefixes written solid or with a hyphen (which folds like a space). */
const SOLID = /\b(anti|counter|multi|inter|co|non)-(?=\p{L})/giu;
/** Words after which the name's head is over: its plural stands before them. */
const AFTER_HEAD = /^(.+?)( (?:of|for|on|in|to|with|against|between|among)\b.*)$/iu;

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/iu.test(word)) return `${word}es`;
  return /[^aeiou]y$/iu.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function singular(word: string): string | undefined {
  if (/[^aeious]ies$/iu.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:[^s]s)$/iu.test(word) && !/(?:us|is)$/iu.test(word) ? word.slice(0, -1) : undefined;
}

function withOtherNumber(name: string): string[] {
  const parts = AFTER_HEAD.exec(name);
  const head = parts?.[1] ?? name;
  const tail = parts?.[2] ?? '';
  const last = /^(.* |)(\p{L}+)$/u.exec(head);
  const word = last?.[2];
  // Abbreviations and one-word names are proper names: no plural.
  if (last === null || word === undefined || /^\p{Lu}+$/u.test(word) || (last[1] === '' && tail === '')) return [];
  const one = singular(word);
  return [one === undefined ? plural(word) : one].map((other) => `${last[1]}${other}${tail}`);
}

/**
 * All spellings of an English name.
 * @param countable whether the name may stand in the other number (summits, dialogue partners); not for persons and places.
 */
export function englishSpellings(name: string, countable: boolean): string[] {
  const bare = name.replace(/^the\s+/iu, '');
  const spellings = new Set([bare]);
  for (const [word, other] of PAIRS) {
    for (const spelling of [...spellings]) spellings.add(spelling.replace(word, other));
  }
  for (const spelling of [...spellings]) spellings.add(spelling.replace(SOLID, '$1'));
  if (bare.split(' ').length <= SHORT_NAME)
    for (const spelling of [...spellings]) spellings.add(spelling.replace(COOPERATION, 'co-operation'));
  if (countable)
    for (const spelling of [...spellings]) for (const other of withOtherNumber(spelling)) spellings.add(other);
  return [...spellings];
}
