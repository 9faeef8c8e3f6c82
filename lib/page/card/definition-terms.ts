// Names of the dataset inside the dataset's own texts: what makes a definition's terms live.
import type { Lexicon } from '../../core/lexicon/decode.ts';
import { recognise } from '../../core/match/recognise.ts';

export interface TermInText {
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  entity: string;
}

/** A definition speaks of the organisation even where it does not name it: this stands beside it as evidence. */
const EVIDENCE = '上海合作组织';

/**
 * Names in a text, each entity once.
 * @param self the entity whose text it is; its own names are left out
 */
export function definitionTerms(lexicon: Lexicon, text: string, self: string): TermInText[] {
  const blocks = [
    { start: 0, end: text.length },
    { start: text.length + 1, end: text.length + 1 + EVIDENCE.length },
  ];
  return recognise(lexicon, `${text}\n${EVIDENCE}`, blocks, { firstPerSection: true }).flatMap(
    ({ start, end, entity }) => (end <= text.length && entity !== self ? { start, end, entity } : []),
  );
}
