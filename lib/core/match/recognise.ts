// All mentions of the organisation's terms in an article.

import type { Lexicon } from '../lexicon/decode.ts';
import { entityIdOf, tierOf } from '../lexicon/decode.ts';
import type { EvidenceOptions } from './evidence.ts';
import { addPresence, decide, emptyPresence } from './evidence.ts';
import type { Hits } from './scan.ts';
import { emptyHits, scan } from './scan.ts';

/** A stretch of the article's text within which names may stand: a paragraph, a heading, a cell. */
export interface Block {
  start: number;
  end: number;
  section?: number;
}

export interface Mention {
  /** Offsets in UTF-16 code units of the article's text, end exclusive. */
  start: number;
  end: number;
  /** The entity's id. */
  entity: string;
  tier: 'core' | 'contextual';
}

export interface RecogniseOptions extends EvidenceOptions {
  /** Keeps only an entity's first mention in each section of the article. */
  firstPerSection?: boolean;
}

/**
 * Recognises the terms in a text.
 * @param blocks parts of the text across which no name may run, in order; the whole text by default.
 */
export function recognise(
  lexicon: Lexicon,
  text: string,
  blocks: readonly Block[] = [{ start: 0, end: text.length }],
  options: RecogniseOptions = {},
): Mention[] {
  const hits = countingHits(lexicon, text, blocks, options);
  const mentions: Mention[] = [];
  const seen = new Set<string>();
  let block = 0;
  for (let index = 0; index < hits.count; index += 1) {
    const start = hits.starts[index] ?? 0;
    const payload = hits.payloads[index] ?? 0;
    const entity = entityIdOf(lexicon, payload);
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    const key = `${blocks[block]?.section ?? 0} ${entity}`;
    if (options.firstPerSection === true && seen.has(key)) continue;
    seen.add(key);
    mentions.push({ start, end: hits.ends[index] ?? 0, entity, tier: tierOf(lexicon, payload) });
  }
  return mentions;
}

/**
 * The hits that count in the article. A name that does not count may hide a shorter one that does, so the blocks are
 * scanned again without the ruled-out names, until nothing is ruled out any more.
 */
export function countingHits(
  lexicon: Lexicon,
  text: string,
  blocks: readonly Block[],
  options: EvidenceOptions = {},
): Hits {
  const answers = new Map<string, boolean>();
  const holds = (needle: string): boolean => {
    const answer = answers.get(needle) ?? text.includes(needle);
    answers.set(needle, answer);
    return answer;
  };
  const presence = emptyPresence(lexicon);
  let hits = scanBlocks(lexicon, text, blocks, undefined);
  for (;;) {
    addPresence(lexicon, presence, hits);
    const allowed = decide(lexicon, presence, holds, options);
    let ruledOut = false;
    for (let index = 0; index < hits.count && !ruledOut; index += 1)
      ruledOut = allowed[hits.payloads[index] ?? 0] === 0;
    if (!ruledOut) return hits;
    // Payloads not met yet stay allowed until the article has been asked about them.
    for (let payload = 0; payload < allowed.length; payload += 1) if (presence[payload] === 0) allowed[payload] = 1;
    hits = scanBlocks(lexicon, text, blocks, allowed);
  }
}

function scanBlocks(lexicon: Lexicon, text: string, blocks: readonly Block[], allowed: Uint8Array | undefined): Hits {
  const hits = emptyHits();
  for (const { start, end } of blocks) scan(lexicon, text, hits, start, end, allowed);
  return hits;
}
