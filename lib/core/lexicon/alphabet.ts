// Which code unit of a page stands for which symbol of the lexicon.
import { simplifyUnit } from './chinese.ts';
import { foldUnit, isHan, isWordUnit, Role, roleOf, SEPARATOR } from './fold.ts';
import { BLOCK_SHIFT, DASH, FIRST_LETTER, HAN, IGNORABLE, NO_SYMBOL, SPACE, START, SYMBOL, WORD } from './format.ts';

const CODE_UNITS = 0x10000;

export interface Alphabet {
  /** The class under which the trie stores a folded code unit. */
  classOf: (unit: string) => number;
  pages: Uint16Array;
  classes: Uint16Array;
}

/** Frequent letters get small symbols, which packs the trie tighter. */
function symbolsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  counts.delete(SEPARATOR);
  const units = [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([unit]) => unit);
  if (units.length + FIRST_LETTER > SYMBOL)
    throw new RangeError(
      `the lexicon uses ${units.length} different characters; its format holds ${SYMBOL - FIRST_LETTER}`,
    );
  return new Map(units.map((unit, index) => [unit, index + FIRST_LETTER]));
}

/** What a code unit is whatever the lexicon: its folded spelling, and its class without the symbol. */
interface Unit {
  folded: string;
  bits: number;
}
let allUnits: readonly Unit[] | undefined;

function describeUnit(unit: string): Unit {
  switch (roleOf(unit)) {
    case Role.ignorable:
      return { folded: '', bits: IGNORABLE };
    case Role.space:
      return { folded: '', bits: SPACE };
    case Role.dash:
      return { folded: '', bits: DASH };
    default:
      return { folded: simplifyUnit(foldUnit(unit)), bits: (isHan(unit) ? HAN : 0) | (isWordUnit(unit) ? WORD : 0) };
  }
}

/** Classes of all code units for the characters that occur in the given folded texts. */
export function buildAlphabet(texts: readonly string[]): Alphabet {
  allUnits ??= Array.from({ length: CODE_UNITS }, (_, unit) => describeUnit(String.fromCharCode(unit)));
  const units = allUnits;
  const symbols = symbolsOf(texts);
  const firsts = new Set(texts.map((text) => text.charAt(0)));
  const classOf = (code: number): number => {
    const unit = units[code];
    if (unit === undefined) return NO_SYMBOL;
    return (symbols.get(unit.folded) ?? NO_SYMBOL) | unit.bits | (firsts.has(unit.folded) ? START : 0);
  };
  const size = 1 << BLOCK_SHIFT;
  const pages = new Uint16Array(CODE_UNITS / size);
  const blocks: Uint16Array[] = [];
  const known = new Map<string, number>();
  for (let page = 0; page < pages.length; page += 1) {
    const block = Uint16Array.from({ length: size }, (_, index) => classOf(page * size + index));
    const key = block.join();
    const index = known.get(key) ?? blocks.push(block) - 1;
    known.set(key, index);
    pages[page] = index << BLOCK_SHIFT;
  }
  const classes = new Uint16Array(blocks.length * size);
  for (const [index, block] of blocks.entries()) classes.set(block, index * size);
  return { classOf: (unit) => (unit === SEPARATOR ? SPACE : classOf(unit.charCodeAt(0))), pages, classes };
}
