// Which names count in an article. All conditions of a guard that speak of the whole article are decided here, once for
// each payload, so a page of any number of blocks needs one small array and no text joined together.

import type { Lexicon } from '../lexicon/decode.ts';
import { guardStrings, payloadCount } from '../lexicon/decode.ts';
import { GuardField, Trait } from '../lexicon/format.ts';
import type { Hits } from './scan.ts';

export interface EvidenceOptions {
  /** Leaves contextual names out. */
  coreOnly?: boolean;
}

/** What an article is asked: whether a string stands anywhere in it, as written. */
export type Holds = (text: string) => boolean;

/** One byte for each payload: 1 where the article holds a name of it. */
export type Presence = Uint8Array;

export function emptyPresence(lexicon: Lexicon): Presence {
  return new Uint8Array(payloadCount(lexicon));
}

/**
 * Adds the hits of one block to what the article is known to hold, with all who bear the same names.
 * @returns whether any was not known yet
 */
export function addPresence(lexicon: Lexicon, presence: Presence, hits: Hits): boolean {
  let grew = false;
  for (let index = 0; index < hits.count; index += 1) {
    for (let payload = hits.payloads[index] ?? 0; payload >= 0; payload = (lexicon.otherwise[payload] ?? 0) - 1) {
      if (presence[payload] === 1) continue;
      presence[payload] = 1;
      grew = true;
    }
  }
  return grew;
}

/** Whether the article satisfies a payload's `needs` and `rejects`. */
function* conditionsHold(lexicon: Lexicon, payload: number, holds: Holds): Generator<undefined, boolean, void> {
  if (lexicon.guardOf[payload] === 0) return true;
  const needs = guardStrings(lexicon, payload, GuardField.needs);
  if (needs.length > 0 && !(yield* anyHolds(needs, holds))) return false;
  return !(yield* anyHolds(guardStrings(lexicon, payload, GuardField.rejects), holds));
}

function* anyHolds(texts: readonly string[], holds: Holds): Generator<undefined, boolean, void> {
  for (const text of texts) {
    if (holds(text)) return true;
    yield undefined;
  }
  return false;
}

function isConditional(lexicon: Lexicon, payload: number): boolean {
  return (
    guardStrings(lexicon, payload, GuardField.needs).length > 0 ||
    guardStrings(lexicon, payload, GuardField.rejects).length > 0
  );
}

/** Whether any name that the article holds asks something of it: only then `decide` needs its text. */
export function asksTheArticle(lexicon: Lexicon, presence: Presence): boolean {
  return presence.some((byte, payload) => byte === 1 && isConditional(lexicon, payload));
}

/**
 * Decides for every payload whether its names count in the article:
 * - a core name counts by itself; where its guard asks something of the article, any core name without such a guard
 *   settles the matter (an article on the Shanghai Cooperation Organization may well mention Linux), unless the guard
 *   tells bearers of one name apart;
 * - a contextual name counts only where a core name does, and where its own conditions hold;
 * - an echo (a common surname) counts only where a fuller name of the same entity does.
 *
 * @returns one byte for each payload, 1 where its names count; payloads that are not present may have either value.
 */
export function decide(lexicon: Lexicon, presence: Presence, holds: Holds, options: EvidenceOptions = {}): Uint8Array {
  const steps = decideInSteps(lexicon, presence, holds, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `decide` with a pause after each question: in an article of millions of characters every one of them takes its time. */
export function* decideInSteps(
  lexicon: Lexicon,
  presence: Presence,
  holds: Holds,
  { coreOnly = false }: EvidenceOptions = {},
): Generator<undefined, Uint8Array, void> {
  const { traits, entities, otherwise } = lexicon;
  const count = payloadCount(lexicon);
  const allowed = new Uint8Array(count);
  const traitsOf = (payload: number): number => traits[payload] ?? 0;
  const present = Array.from({ length: count }, (_, payload) => payload).filter((payload) => presence[payload] === 1);
  const core = present.filter((payload) => (traitsOf(payload) & Trait.contextual) === 0);
  const certain = core.some((payload) => !isConditional(lexicon, payload));

  const named = new Set<number>();
  let evidence = false;
  for (const payload of core) {
    const shared = otherwise[payload] !== 0;
    if ((shared || !certain) && !(yield* conditionsHold(lexicon, payload, holds))) continue;
    allowed[payload] = 1;
    evidence = true;
    named.add(entities[payload] ?? 0);
  }
  if (!evidence || coreOnly) return allowed;
  const contextual: number[] = [];
  for (const payload of present) {
    if ((traitsOf(payload) & Trait.contextual) !== 0 && (yield* conditionsHold(lexicon, payload, holds)))
      contextual.push(payload);
  }
  for (const payload of contextual) {
    if ((traitsOf(payload) & Trait.echo) === 0) {
      allowed[payload] = 1;
      named.add(entities[payload] ?? 0);
    }
  }
  for (const payload of contextual) {
    if ((traitsOf(payload) & Trait.echo) !== 0 && named.has(entities[payload] ?? 0)) allowed[payload] = 1;
  }
  return allowed;
}
