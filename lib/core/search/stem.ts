// Light stemming for English and Russian words: enough to bring a word's cases and plural together, no more.
// After M. Porter's Snowball stemmers (snowballstem.org) and J. Savoy's light stemmer for Russian (CLEF 2008), reduced
// to inflectional endings; British spellings are brought to American ones, as labels use both.

/** A stem must keep this many letters, or short words (ШОС, мир, дух) would fall together. */
const SHORTEST_STEM = 3;

/** Inflectional endings of Russian nouns, adjectives and participles; the longest that fits is taken. */
const RUSSIAN_ENDINGS: readonly string[] = [
  'иями',
  'ями',
  'ами',
  'ией',
  'иям',
  'иях',
  'ием',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ия',
  'ие',
  'ии',
  'ию',
  'ий',
  'ый',
  'ой',
  'ей',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ых',
  'их',
  'ым',
  'им',
  'ую',
  'юю',
  'ою',
  'ею',
  'ом',
  'ем',
  'ам',
  'ям',
  'ах',
  'ях',
  'ов',
  'ев',
  'ью',
  'ья',
  'ье',
  'ьи',
  'а',
  'е',
  'и',
  'о',
  'у',
  'ы',
  'ю',
  'я',
  'ь',
  'й',
].toSorted((a, b) => b.length - a.length);

/** Forms that no ending explains: Один пояс — Одного пояса, три силы — трёх сил; Китая looks like an adjective. */
const IRREGULAR: Readonly<Record<string, string>> = {
  один: 'одн',
  трех: 'три',
  тремя: 'три',
  трем: 'три',
  двух: 'дв',
  два: 'дв',
  двумя: 'дв',
  китая: 'кита',
  шанхая: 'шанха',
};

/** British to American, at the place named; only words that hold the letters are looked at, which is far cheaper. */
const SPELLINGS: readonly (readonly [letters: string, pattern: RegExp, replacement: string])[] = [
  ['is', /is(ation|e|ed|ing)$/u, 'iz$1'],
  ['tre', /tre$/u, 'ter'],
  ['our', /our(?=.{0,8}$)/u, 'or'],
  ['ence', /ence$/u, 'ense'],
  ['gramme', /gramme$/u, 'gram'],
];

/** Words that carry no meaning in a name; they neither help nor hinder a match. */
const STOP_WORDS = new Set([
  'the',
  'of',
  'on',
  'and',
  'for',
  'in',
  'to',
  'a',
  'an',
  'at',
  'by',
  'with',
  'и',
  'о',
  'об',
  'в',
  'во',
  'на',
  'по',
  'с',
  'со',
  'к',
  'из',
  'для',
  'от',
  'до',
]);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

function stemRussian(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  for (const ending of RUSSIAN_ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}

function stemEnglish(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:ss|sh|ch|x|z)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > SHORTEST_STEM && stem.endsWith('s') && !/(?:ss|us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length <= 4) return stem;
  for (const [letters, pattern, replacement] of SPELLINGS)
    if (stem.includes(letters)) stem = stem.replace(pattern, replacement);
  return stem;
}

/** The stem of one folded word (lower case, no diacritics). Words of other scripts and numbers come back unchanged. */
export function stem(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x430 && first <= 0x4ff) return stemRussian(word);
  if (first >= 0x61 && first <= 0x7a) return stemEnglish(word);
  return word;
}
