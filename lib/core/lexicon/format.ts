// The binary lexicon. Everything is little-endian; every section begins on a multiple of four bytes, so that the
// reader only makes typed views and builds nothing.
//
//   header      (2 + 2 × sections) × u32: magic, version, then offset in bytes and length in elements of each section
//   pages       u16 × 2048     code unit >> 5 → which block of `classes`
//   classes     u16 × 32 × n   the class of a code unit: symbol (bits 0–12), HAN (13), WORD (14),
//                              START (15). Equal blocks are shared.
//   pairs       u32 × 2^k      one bit for each hashed pair of classes with which a form begins: the first tier. It
//                              answers "no" for most positions of a text with a single load from the first-level cache.
//   labels      u16            double-array trie: the symbol that may enter this slot, or EMPTY
//   targets     i32            where the slot leads: TAIL | index into `tails`, or ACCEPTS? | base of the next node
//                              A node owns slots base + symbol; no two nodes share a base, so comparing the symbol is
//                              check enough (J. Aoe 1989, with tails as in Yata et al. 2007). Slot base + 0 of an
//                              accepting node holds its payload. Equal subtrees are stored once.
//   tails       u16            records of stretches without branches: payload; low half of the place in `stretches`;
//                              length | high bits of the place. Where the payload is CONTINUES, two more units hold
//                              the target behind the stretch, low half first
//   stretches   u16            the symbols of all tails in one superstring, compared in line
//   entities    u16            by payload: index of the entity
//   traits      u16            by payload: bits of `Trait`
//   guardOf     u16            by payload: index of the guard, 0 for none
//   otherwise   u16            by payload: 1 + the payload to try where this one does not count, 0 for none
//   guards      u32 × 5 × n    by guard: offsets into `strings`, 0 for none, in the order of `GuardField`
//   strings     u16            lists of strings: count, then for each its length and code units
//   idOffsets   u32 × (n + 1)  by entity: where its id begins in `ids`
//   ids         u8             entity ids in ASCII

export const MAGIC = 0x4c4f4353; // "SCOL"
export const VERSION = 1;

export const SECTIONS = [
  'pages',
  'classes',
  'pairs',
  'labels',
  'targets',
  'tails',
  'stretches',
  'entities',
  'traits',
  'guardOf',
  'otherwise',
  'guards',
  'strings',
  'idOffsets',
  'ids',
] as const;
export type Section = (typeof SECTIONS)[number];
export const HEADER_WORDS = 2 + 2 * SECTIONS.length;

/** Bits of a class. */
export const SYMBOL = 0x1fff;
export const HAN = 0x2000;
export const WORD = 0x4000;
/** A form begins with this symbol. The highest bit of a class. */
export const START_SHIFT = 15;
export const START = 1 << START_SHIFT;
/** Symbols with a meaning of their own; all others are letters of the lexicon. */
export const NO_SYMBOL = 0;
export const IGNORABLE = 1;
/** White space in a text; in the trie, any separator between two words. */
export const SPACE = 2;
export const DASH = 3;
export const FIRST_LETTER = 4;

/** Code units in one block of classes, as a shift. */
export const BLOCK_SHIFT = 5;
export const BLOCK_MASK = 31;

export const EMPTY = 0xffff;
// Targets are read as signed numbers: small integers are what engines are fastest with.
export const TAIL = 0x20000000;
export const ACCEPTS = 0x40000000;
export const BASE = 0x1fffffff;
/** Bits of a tail's third unit that hold its length in symbols; the others are bits 16 and up of its place. */
export const LENGTH_BITS = 10;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** In place of a tail's payload: no name ends with the tail, the trie goes on. */
export const CONTINUES = 0xffff;

/** Bits of `traits`. */
export const Trait = { contextual: 1, capital: 2, suffixed: 4, echo: 8, word: 16 } as const;

/** Order of a guard's offsets. `written` is a list of one string: the spelling of an exact form. */
export const GuardField = { written: 0, notAfter: 1, notBefore: 2, needs: 3, rejects: 4 } as const;
export const GUARD_FIELDS = 5;

/**
 * Spreads pairs of classes over the bits of `pairs`: bit (first × PAIR_FACTOR + second) modulo their number. A factor and no
 * function, since the scanner's loop must be quick even before the engine has compiled it.
 */
export const PAIR_FACTOR = 509;
