// A quotation from a web page with its citation, for the clipboard.
import type { Language } from '../dataset/schema.ts';
import { formatDate } from '../time/format-date.ts';

export interface QuotedPage {
  exact: string;
  page: { url: string; title: string; date?: string };
}

const FORMS: Readonly<
  Record<Language, { quotes: [string, string]; accessed: string; open: string; close: string; separator: string }>
> = {
  zh: { quotes: ['“', '”'], accessed: '访问日期', open: '（', close: '）', separator: '，' },
  en: { quotes: ['“', '”'], accessed: 'accessed', open: ' (', close: ')', separator: ', ' },
  ru: { quotes: ['«', '»'], accessed: 'дата обращения', open: ' (', close: ')', separator: ', ' },
};

/** Marks of a quotation inside a quotation: single ones, as all three languages ask for (Russian: the low ones). */
function quoteInside(text: string, [open, close]: readonly [string, string]): string {
  const [inner, innerClose] = open === '«' ? ['„', '“'] : ['‘', '’'];
  return text.replaceAll(open, inner).replaceAll(close, innerClose);
}

/**
 * Quotation, title, site, date of publication, address, date of access.
 * @param today ISO 8601
 */
export function citePage({ exact, page }: QuotedPage, today: string, language: Language): string {
  const { quotes, accessed, open, close, separator } = FORMS[language];
  const title = page.title.trim();
  const named = language === 'zh' && title !== '' && !title.startsWith('《') ? `《${title}》` : title;
  const parts = [
    named,
    URL.canParse(page.url) ? new URL(page.url).hostname : '',
    page.date === undefined ? '' : formatDate(page.date, language),
    page.url,
    `${accessed} ${today}`,
  ];
  const text = quoteInside(exact.replace(/\s+/gu, ' ').trim(), quotes);
  return `${quotes[0]}${text}${quotes[1]}${open}${parts.filter((part) => part !== '').join(separator)}${close}`;
}
