// Compiles surface forms into the binary lexicon (`format.ts`).
import type { Entity, Guard } from '../dataset/schema.ts';
import { buildAlphabet } from './alphabet.ts';
import { traditionalSpellings } from './chinese.ts';
import { packTrie } from './double-array.ts';
import type { Section } from './format.ts';
import {
  CONTINUES,
  DASH,
  GUARD_FIELDS,
  GuardField,
  HEADER_WORDS,
  IGNORABLE,
  MAGIC,
  PAIR_FACTOR,
  SECTIONS,
  SPACE,
  SYMBOL,
  Trait,
  VERSION,
} from './format.ts';
import type { SurfaceForm } from './forms.ts';
import { surfaceForms } from './forms.ts';
import { plainSpelling } from './plain-spelling.ts';
import { buildTrie } from './trie.ts';

/** Bits of the pair filter for each pair in it: one in sixteen other pairs passes by chance. */
const BITS_PER_PAIR = 16;
/** In scripts with spaces a name is a whole word anyway, and the segmenter counts a suffix after an apostrophe as part of it. */
const HAN_TEXT = /\p{Script=Han}/u;
const MAX_PAYLOADS = CONTINUES;

/** Collects lists of strings, each list once. */
class StringPool {
  readonly units: number[] = [0];
  readonly #known = new Map<string, number>();

  /** @returns the offset of the list, 0 for an empty one. */
  add(list: readonly string[]): number {
    if (list.length === 0) return 0;
    const key = JSON.stringify(list);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const offset = this.units.length;
    this.units.push(list.length);
    for (const text of list) this.units.push(text.length, ...text.split('').map((unit) => unit.charCodeAt(0)));
    this.#known.set(key, offset);
    return offset;
  }
}

/** Conditions are compared with the page as it is written: both scripts of each Chinese string. */
function bothScripts(list: readonly string[] | undefined): string[] {
  return [...new Set((list ?? []).flatMap((text) => [text, ...traditionalSpellings(text)]))];
}

function guardRecord(guard: Guard | undefined, form: SurfaceForm, pool: StringPool): number[] {
  const record = new Array<number>(GUARD_FIELDS).fill(0);
  if (form.exact) record[GuardField.written] = pool.add([plainSpelling(form.written)]);
  record[GuardField.notAfter] = pool.add(bothScripts(guard?.notAfter));
  record[GuardField.notBefore] = pool.add(bothScripts(guard?.notBefore));
  record[GuardField.needs] = pool.add(bothScripts(guard?.needs));
  record[GuardField.rejects] = pool.add(bothScripts(guard?.rejects));
  return record;
}

function traitBits(form: SurfaceForm): number {
  return (
    (form.tier === 'contextual' ? Trait.contextual : 0) |
    (form.capital ? Trait.capital : 0) |
    (form.suffixed ? Trait.suffixed : 0) |
    (form.echo ? Trait.echo : 0) |
    (form.guard?.word === true && HAN_TEXT.test(form.text) ? Trait.word : 0)
  );
}

/** Gives each distinct value its index, in order of first use. */
function indexer(): { indexOf: (key: string) => number; keys: string[] } {
  const known = new Map<string, number>();
  const keys: string[] = [];
  return {
    keys,
    indexOf: (key) => {
      const index = known.get(key) ?? keys.push(key) - 1;
      known.set(key, index);
      return index;
    },
  };
}

function pairFilter(pairs: ReadonlySet<number>): Uint32Array {
  let bits = 1024;
  while (bits < pairs.size * BITS_PER_PAIR) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  for (const pair of pairs) {
    const bit = pair & (bits - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** Compiles forms that are already made; `ids` are the entities' ids in the order the forms refer to. */
export function compileForms(forms: readonly SurfaceForm[], ids: readonly string[]): Uint8Array<ArrayBuffer> {
  const alphabet = buildAlphabet(forms.map((form) => form.text));
  const pool = new StringPool();
  const guards = indexer();
  guards.indexOf(new Array<number>(GUARD_FIELDS).fill(0).join());
  const payloads = indexer();
  const pairs = new Set<number>();

  const payloadOf = (form: SurfaceForm): number => {
    const guard = guards.indexOf(guardRecord(form.guard, form, pool).join());
    const otherwise = form.otherwise === undefined ? 0 : payloadOf(form.otherwise) + 1;
    return payloads.indexOf([form.entity, traitBits(form), guard, otherwise].join());
  };

  const entries = forms.map((form) => {
    const payload = payloadOf(form);
    const classes = form.text.split('').map(alphabet.classOf);
    const [first = 0, second = 0] = classes;
    // A page may put something invisible, or a line's end, between the first two letters.
    for (const next of [second, IGNORABLE, SPACE, DASH]) pairs.add(first * PAIR_FACTOR + next);
    return { symbols: classes.map((item) => item & SYMBOL), payload };
  });
  if (payloads.keys.length > MAX_PAYLOADS)
    throw new RangeError(`${payloads.keys.length} payloads; the format holds ${MAX_PAYLOADS}`);

  const { labels, targets, tails, stretches } = packTrie(buildTrie(entries));
  const table = payloads.keys.map((key) => key.split(',').map(Number));
  const column = (index: number): Uint16Array => Uint16Array.from(table, (row) => row[index] ?? 0);
  let idEnd = 0;
  return pack({
    pages: alphabet.pages,
    classes: alphabet.classes,
    pairs: pairFilter(pairs),
    labels,
    targets,
    tails,
    stretches,
    entities: column(0),
    traits: column(1),
    guardOf: column(2),
    otherwise: column(3),
    guards: Uint32Array.from(guards.keys.flatMap((key) => key.split(',').map(Number))),
    strings: Uint16Array.from(pool.units),
    idOffsets: Uint32Array.from([0, ...ids.map((id) => (idEnd += id.length))]),
    ids: new TextEncoder().encode(ids.join('')),
  });
}

function pack(sections: Record<Section, Uint8Array | Uint16Array | Int32Array | Uint32Array>): Uint8Array<ArrayBuffer> {
  const header = [MAGIC, VERSION];
  let offset = HEADER_WORDS * 4;
  for (const name of SECTIONS) {
    header.push(offset, sections[name].length);
    offset += Math.ceil(sections[name].byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(offset);
  bytes.set(new Uint8Array(Uint32Array.from(header).buffer));
  SECTIONS.forEach((name, index) => {
    const section = sections[name];
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[2 + 2 * index] ?? 0);
  });
  return bytes;
}

/** The binary lexicon of all names of the given entities. Those that are never marked take no place in it. */
export function compileLexicon(entities: readonly Entity[]): Uint8Array<ArrayBuffer> {
  const marked = entities.filter(
    (entity) => entity.tier !== 'none' || entity.altLabels.some((label) => label.tier !== 'none'),
  );
  return compileForms(
    surfaceForms(marked),
    marked.map((entity) => entity.id),
  );
}
