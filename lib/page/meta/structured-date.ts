// The publication date in JSON-LD. Pages describe many things there: themselves, their publisher, articles they link to.
import { writtenDate } from './written-date.ts';

/** What is read by people as an article; subtypes of schema.org's Article and their like. */
const ARTICLE = /(?:article|posting|report|^review$|^analysis)/iu;
const PAGE = /page$/iu;
/** Comments and linked articles bring dates of their own. */
const APART = new Set([
  'comment',
  'comments',
  'review',
  'reviews',
  'itemListElement',
  'mentions',
  'citation',
  'isPartOf',
]);
/** Levels of nesting that are looked at; anything deeper is not about the page. */
const DEEPEST = 6;

interface Dated {
  date: string;
  kind: 'article' | 'page' | 'other';
}

/** The date of the page's article; undefined where there is none, or where a list of articles has many. */
export function structuredDate(texts: readonly string[]): string | undefined {
  const found = texts.flatMap((text) => datesIn(text));
  for (const kind of ['article', 'page', 'other'] as const) {
    const dates = new Set(found.filter((dated) => dated.kind === kind).map((dated) => dated.date));
    if (dates.size > 1) return undefined;
    for (const date of dates) return date;
  }
  return undefined;
}

function datesIn(text: string): Dated[] {
  try {
    const found: Dated[] = [];
    collect(JSON.parse(text), found, DEEPEST);
    return found;
  } catch {
    // Many pages ship broken JSON-LD around a sound date.
    const written = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(text)?.[1];
    const date = written === undefined ? undefined : writtenDate(written);
    return date === undefined ? [] : [{ date, kind: 'article' }];
  }
}

function collect(value: unknown, into: Dated[], levels: number): void {
  if (typeof value !== 'object' || value === null || levels === 0) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, levels - 1);
    return;
  }
  const record = value as Record<string, unknown>;
  const written = [record['datePublished'], record['dateCreated']].find((date) => typeof date === 'string');
  const date = written === undefined ? undefined : writtenDate(String(written));
  if (date !== undefined) into.push({ date, kind: kindOf(record['@type']) });
  for (const [name, inner] of Object.entries(record)) if (!APART.has(name)) collect(inner, into, levels - 1);
}

function kindOf(type: unknown): Dated['kind'] {
  const names = (Array.isArray(type) ? type : [type]).map(String);
  if (names.some((name) => ARTICLE.test(name))) return 'article';
  return names.some((name) => PAGE.test(name)) ? 'page' : 'other';
}
