// Results as lines under the address bar.
import type { Language } from '../dataset/schema.ts';
import { TYPE_NAMES } from '../i18n/entity-type-names.ts';
import { SEARCH_MESSAGES } from '../i18n/search-messages.ts';
import type { FoundEntry } from './entry-brief.ts';
import type { Range } from './ranges.ts';

export interface Suggestion {
  /** What stands in the address bar when the line is chosen; no two lines have the same. */
  content: string;
  description: string;
}

/** Chrome reads markup in descriptions and refuses broken ones; Firefox shows text as it is. */
export type DescriptionFormat = 'markup' | 'text';

/** One line an entry, best first. */
export function suggestionsOf(
  found: readonly FoundEntry[],
  language: Language,
  format: DescriptionFormat,
): (Suggestion & { entry: FoundEntry })[] {
  const taken = new Set<string>();
  return found.map((entry) => {
    const name = entry.names[language];
    // Two entries of one name: the second needs a content of its own.
    const content = taken.has(name) ? `${name} (${entry.id})` : name;
    taken.add(content);
    return { entry, content, description: describe(entry, language, format) };
  });
}

function describe(entry: FoundEntry, language: Language, format: DescriptionFormat): string {
  const name = entry.names[language];
  const type = entry.type === 'event' ? SEARCH_MESSAGES.event[language] : TYPE_NAMES[entry.type][language];
  const isName = entry.match.label === name;
  const aside = isName || entry.via === 'definition' ? '' : entry.match.label;
  if (format === 'text') return [name, aside, type].filter((part) => part !== '').join(' · ');
  const title = isName ? withMarks(name, entry.match.ranges) : escapeXml(name);
  const matched = aside === '' ? '' : ` <dim>·</dim> ${withMarks(aside, entry.match.ranges)}`;
  return `${title}${matched} <dim>· ${escapeXml(type)}</dim>`;
}

function withMarks(text: string, ranges: readonly Range[]): string {
  let at = 0;
  let marked = '';
  for (const [start, end] of ranges) {
    marked += `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
  }
  return marked + escapeXml(text.slice(at));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for XML, and drops the control characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/gu, (found) => ENTITIES[found] ?? '');
}
