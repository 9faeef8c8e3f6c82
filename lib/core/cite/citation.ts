// Short citations, as they stand beside a quotation.
import type { SourceBrief } from '../dataset/card.ts';
import type { Excerpt, Language } from '../dataset/schema.ts';
import { formatDate } from '../time/format-date.ts';

/** Where a quotation stands: title, date, section; e.g. 《…》2018 · 第三节. */
export function shortCitation(source: SourceBrief, sectionId: string, language: Language): string {
  const section = source.outline.find((candidate) => candidate.id === sectionId)?.title[language];
  const date = formatDate(sectionDate(source, sectionId), language);
  const title =
    language === 'zh' && !source.title.zh.startsWith('《') ? `《${source.title.zh}》` : source.title[language];
  return [title, date, section].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The date that "now" means in a section: its own, or the source's. */
export function sectionDate(source: SourceBrief, sectionId: string): string {
  return source.outline.find((candidate) => candidate.id === sectionId)?.asOf ?? source.asOf;
}

/** A quotation with its citation, for the clipboard. */
export function quotedCitation(excerpt: Excerpt, source: SourceBrief, language: Language): string {
  const [open, close] = language === 'ru' ? ['«', '»'] : ['“', '”'];
  return `${open}${excerpt.selector.exact}${close}（${shortCitation(source, excerpt.section, language)}）`;
}
