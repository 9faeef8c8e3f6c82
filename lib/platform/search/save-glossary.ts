// Hands a glossary to the user: as a file, or on the clipboard.

import { glossaryToCsv } from '../../core/glossary/csv.ts';
import type { Glossary } from '../../core/glossary/glossary.ts';
import { glossaryToHtml, glossaryToText } from '../../core/glossary/html-table.ts';
import { glossaryToMarkdown } from '../../core/glossary/markdown.ts';

export type GlossaryFormat = 'markdown' | 'csv' | 'table';

/** Milliseconds after which the browser has surely taken the file over. */
const FILE_KEPT = 60_000;

/** @throws Error where the browser refuses the clipboard */
export async function saveGlossary(glossary: Glossary, format: GlossaryFormat): Promise<void> {
  if (format === 'table') return copyTable(glossary);
  const [text, type, ending] =
    format === 'csv'
      ? [glossaryToCsv(glossary), 'text/csv', 'csv']
      : [glossaryToMarkdown(glossary), 'text/markdown', 'md'];
  download(new Blob([text], { type: `${type};charset=utf-8` }), `${fileName(glossary.page)}.${ending}`);
}

async function copyTable(glossary: Glossary): Promise<void> {
  const part = (type: string, text: string): [string, Blob] => [type, new Blob([text], { type })];
  await navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries([part('text/html', glossaryToHtml(glossary)), part('text/plain', glossaryToText(glossary))]),
    ),
  ]);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FILE_KEPT);
}

/** Named for the page's site: titles make long and forbidden file names. */
function fileName({ url }: Glossary['page']): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return ['sco-glossary', host.replace(/[^\w.-]+/gu, '')].filter((part) => part !== '').join('-');
}
