// Short citations, as they stand beside a quotation.
import type { SourceBrief } from '../dataset/card.ts';
import type { Excerpt, Language } from '../dataset/schema.ts';
import { formatDate } from '../time/format-date.ts';

/** Where a quotation stands: title, date, section; e.g. 《…》 · 2018 · 第三节. */
export function shortCitation(source: SourceBrief, sectionId: string, language: Language): string {
  const section = source.outline.find((candidate) => candidate.id === sectionId)?.title[language];
  const date = formatDate(sectionDate(source, sectionId), language);
  return [citedTitle(source, language), date, section].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The title as each language quotes titles; a title that was supplied stands without marks. */
function citedTitle({ title, csl }: SourceBrief, language: Language): string {
  const text = title[language];
  if (csl.title.startsWith('[') || /^(?:《.*》|“[^”]*”|«[^»]*»)$/u.test(text)) return text;
  return language === 'zh' ? `《${text}》` : language === 'ru' ? `«${text}»` : `“${text}”`;
}

/** The date that "now" means in a section: its own, or the source's. */
export function sectionDate(source: SourceBrief, sectionId: string): string {
  return source.outline.find((candidate) => candidate.id === sectionId)?.asOf ?? source.asOf;
}

/** A quotation with its citation, for the clipboard. Marks inside the quotation step down where the outer ones are the same. */
export function quotedCitation(excerpt: Excerpt, source: SourceBrief, language: Language): string {
  const citation = shortCitation(source, excerpt.section, language);
  const { exact } = excerpt.selector;
  if (language === 'ru') return `«${exact}» (${citation})`;
  const quotation = `“${exact.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return language === 'zh' ? `${quotation}（${citation}）` : `${quotation} (${citation})`;
}
