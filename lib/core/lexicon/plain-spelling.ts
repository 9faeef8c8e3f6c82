// The spelling by which exact forms are compared: case and script as written; width, breaks and dashes levelled.

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const SEPARATORS = /[\s\u002D\u2010-\u2015\u2043\u2212]+/gu;

export function plainSpelling(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(SEPARATORS, ' ');
}
