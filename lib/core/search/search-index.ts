// The labels of all documents, laid out for scanning. Built once from the keys.
//
//   joined   \n s h a n g h a i   s p i r i t \n 上 海 精 神 \n …      all folded labels, a line each
//   starts       0                             1                      where label i begins (i = index of the label)
//   document     0                             0                      whose label it is
//   coreStart, coreEnd                                                the label without the organisation's name

import type { LabelLanguage } from '../dataset/schema.ts';
import { LABEL_LANGUAGES } from '../dataset/vocabulary.ts';
import { coreOf } from './core-name.ts';
import { createFolder, type Folder, parseTraditional } from './fold.ts';
import type { SearchKey, SearchKeys } from './key-format.ts';

export const LINE = '\n';

export interface SearchIndex {
  readonly documents: readonly SearchKey[];
  readonly fold: Folder;
  /** Labels as written, their language, and folded. */
  readonly labels: readonly string[];
  readonly languages: readonly LabelLanguage[];
  readonly folded: readonly string[];
  readonly document: Int32Array;
  /** Index of the first label of document d; one entry more than there are documents. */
  readonly firstLabel: Int32Array;
  readonly joined: string;
  readonly starts: Int32Array;
  /** Offsets into the folded label. */
  readonly coreStart: Uint16Array;
  readonly coreEnd: Uint16Array;
  /** By document, 0–1. */
  readonly importance: Float32Array;
}

/** Weights in the keys are 0–99. */
const HIGHEST_WEIGHT = 99;

export function createIndex(keys: SearchKeys): SearchIndex {
  const fold = createFolder(parseTraditional(keys.traditional));
  const labels: string[] = [];
  const languages: LabelLanguage[] = [];
  const document: number[] = [];
  const firstLabel = new Int32Array(keys.documents.length + 1);
  keys.documents.forEach((key, d) => {
    firstLabel[d] = labels.length;
    for (const language of LABEL_LANGUAGES) {
      for (const label of key.names[language] ?? []) {
        labels.push(label);
        languages.push(language);
        document.push(d);
      }
    }
  });
  firstLabel[keys.documents.length] = labels.length;
  const folded = labels.map(fold.text);
  const starts = new Int32Array(labels.length + 1);
  const coreStart = new Uint16Array(labels.length);
  const coreEnd = new Uint16Array(labels.length);
  let at = LINE.length;
  folded.forEach((label, i) => {
    starts[i] = at;
    const [from, to] = coreOf(label);
    coreStart[i] = from;
    coreEnd[i] = to;
    at += label.length + LINE.length;
  });
  starts[labels.length] = at;
  return {
    documents: keys.documents,
    fold,
    labels,
    languages,
    folded,
    firstLabel,
    starts,
    coreStart,
    coreEnd,
    document: Int32Array.from(document),
    joined: LINE + folded.join(LINE) + LINE,
    importance: Float32Array.from(keys.documents, (key) => key.weight / HIGHEST_WEIGHT),
  };
}
