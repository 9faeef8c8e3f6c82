// Under this symbol the script with the lexicon leaves it, as base64, for the annotator.
export const LEXICON_KEY = 'sco-lens.lexicon';
