// Opens a binary lexicon: typed views over its bytes, nothing is built.

import type { GuardField, Section } from './format.ts';
import { GUARD_FIELDS, HEADER_WORDS, MAGIC, SECTIONS, Trait, VERSION } from './format.ts';

/** Views over the sections of `format.ts`. */
export interface Lexicon {
  readonly pages: Uint16Array;
  readonly classes: Uint16Array;
  readonly pairs: Uint32Array;
  readonly labels: Uint16Array;
  readonly targets: Int32Array;
  readonly tails: Uint16Array;
  readonly stretches: Uint16Array;
  readonly entities: Uint16Array;
  readonly traits: Uint16Array;
  readonly guardOf: Uint16Array;
  readonly otherwise: Uint16Array;
  readonly guards: Uint32Array;
  readonly strings: Uint16Array;
  readonly idOffsets: Uint32Array;
  readonly ids: Uint8Array;
}

/**
 * Opens a lexicon without copying it (bytes that do not begin on a multiple of four are copied once).
 * @throws RangeError if the bytes are not a lexicon of this version.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  if (aligned.byteLength < HEADER_WORDS * 4) throw new RangeError('not a lexicon: too short');
  const header = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new RangeError('not a lexicon of this version');
  const start = (name: Section): number => byteOffset + (header[2 + 2 * SECTIONS.indexOf(name)] ?? 0);
  const length = (name: Section): number => header[3 + 2 * SECTIONS.indexOf(name)] ?? 0;
  const shorts = (name: Section): Uint16Array => new Uint16Array(buffer, start(name), length(name));
  const words = (name: Section): Uint32Array => new Uint32Array(buffer, start(name), length(name));
  return {
    pages: shorts('pages'),
    classes: shorts('classes'),
    pairs: words('pairs'),
    labels: shorts('labels'),
    targets: new Int32Array(buffer, start('targets'), length('targets')),
    tails: shorts('tails'),
    stretches: shorts('stretches'),
    entities: shorts('entities'),
    traits: shorts('traits'),
    guardOf: shorts('guardOf'),
    otherwise: shorts('otherwise'),
    guards: words('guards'),
    strings: shorts('strings'),
    idOffsets: words('idOffsets'),
    ids: new Uint8Array(buffer, start('ids'), length('ids')),
  };
}

/** Number of distinct payloads: what a hit refers to. */
export function payloadCount(lexicon: Lexicon): number {
  return lexicon.entities.length;
}

/** The id of the entity that a payload stands for. */
export function entityIdOf(lexicon: Lexicon, payload: number): string {
  const entity = lexicon.entities[payload] ?? 0;
  return String.fromCharCode(...lexicon.ids.subarray(lexicon.idOffsets[entity], lexicon.idOffsets[entity + 1]));
}

export function tierOf(lexicon: Lexicon, payload: number): 'core' | 'contextual' {
  return ((lexicon.traits[payload] ?? 0) & Trait.contextual) === 0 ? 'core' : 'contextual';
}

/** One list of a payload's guard; empty if it has none. */
export function guardStrings(
  lexicon: Lexicon,
  payload: number,
  field: (typeof GuardField)[keyof typeof GuardField],
): string[] {
  const guard = lexicon.guardOf[payload] ?? 0;
  let at = lexicon.guards[guard * GUARD_FIELDS + field] ?? 0;
  if (at === 0) return [];
  const { strings } = lexicon;
  const list: string[] = [];
  for (let left = strings[at++] ?? 0; left > 0; left -= 1) {
    const end = at + 1 + (strings[at] ?? 0);
    list.push(String.fromCharCode(...strings.subarray(at + 1, end)));
    at = end;
  }
  return list;
}
