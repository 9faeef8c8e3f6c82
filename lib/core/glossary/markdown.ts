// The glossary as a Markdown table (GitHub Flavored Markdown).
import { SEARCH_MESSAGES } from '../i18n/search-messages.ts';
import type { Glossary } from './glossary.ts';

/** Signs that would be markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~]/gu;

export function glossaryToMarkdown({ page, language, headings, rows, version }: Glossary): string {
  const table = [headings, headings.map(() => '---'), ...rows.map((row) => row.map(escapeCell))];
  return [
    `# ${SEARCH_MESSAGES.glossary[language]}`,
    '',
    `[${escapeText(page.title || page.url)}](<${page.url.replace(/[<>\n]/gu, encodeURIComponent)}>)`,
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    `SCO Lens ${version}`,
    '',
  ].join('\n');
}

function escapeText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(MARKUP, '\\$&');
}

/** Lines of a cell stand apart; a cell cannot hold a line break. */
function escapeCell(text: string): string {
  return text
    .split('\n')
    .map(escapeText)
    .filter((line) => line !== '')
    .join('<br>');
}
