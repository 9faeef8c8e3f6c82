// The glossary as a table for the clipboard: HTML for word processors, tab-separated text for everything else.
import type { Glossary } from './glossary.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Languages of the first columns, so that word processors check their spelling rightly. */
const COLUMN_LANGUAGES = ['zh-CN', 'en', 'ru'];
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en', ru: 'ru' } as const;

export function glossaryToHtml({ page, language, headings, rows, version }: Glossary): string {
  const tag = LANGUAGE_TAGS[language];
  const head = headings.map((heading) => `<th>${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((text, column) => `<td lang="${COLUMN_LANGUAGES[column] ?? tag}">${linesOf(text)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const link = `<a href="${escapeHtml(page.url)}">${escapeHtml(page.title || page.url)}</a>`;
  return `<p lang="${tag}">${link} · SCO Lens ${escapeHtml(version)}</p><table border="1" lang="${tag}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export function glossaryToText({ headings, rows }: Glossary): string {
  return [headings, ...rows].map((row) => row.map((text) => text.replace(/\s+/gu, ' ').trim()).join('\t')).join('\n');
}

function linesOf(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (found) => ENTITIES[found] ?? '');
}
