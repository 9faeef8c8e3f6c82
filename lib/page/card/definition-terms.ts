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

/** Texts whose names are remembered: those of a few cards. */
const REMEMBERED = 40;

/** `definitionTerms` over one lexicon, remembering the last answers: a card's are worked out while the pointer rests. */
export function rememberedTerms(lexicon: Lexicon): (text: string, self: string) => TermInText[] {
  const known = new Map<string, TermInText[]>();
  return (text, self) => {
    const key = `${self} ${text}`;
    const found = known.get(key) ?? definitionTerms(lexicon, text, self);
    known.set(key, found);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > REMEMBERED) known.delete(oldest);
    return found;
  };
}

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
