// Made-up pages: the same in every run, no real page needed.
import { chineseText } from './corpus.ts';

/** Paragraphs of news that speak of Shanghai, of what is on line, above and at once, and never of the organisation. */
const NEWS = [
  '在上海的线上活动以上内容由主办方提供，马上开始的展览吸引了各地观众，海上风电与陆上运输同时增长。',
  '记者从市政府获悉，今年以来上海市新增就业岗位以上年同期为基数增长百分之五，早上八点起地铁加开列车。',
  '晚上的音乐会在黄浦江上举行，市民可以从网上合理预约，现场合影请勿使用闪光灯。',
  '上海浦东机场合并航站楼流程，旅客马上合适地完成值机，路上合计节省三十分钟。',
];
const PARAGRAPH = 300;

function page(body: string): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>bench</title><body>${body}</body></html>`;
}

/** A page of news without terms, with the menus, links and emphasis that such pages have: a text node each 18 characters or so. */
export function newsPage(characters: number): string {
  const parts: string[] = [];
  for (let written = 0, index = 0; written < characters; index += 1) {
    const text = NEWS[index % NEWS.length] ?? '';
    const [first = '', second = '', third = ''] = text.split('，');
    parts.push(
      `<div class="item"><h3><a href="#${String(index)}">${first}</a></h3><p>${second}<b>${third}</b></p><span>${String(index)}</span></div>`,
    );
    written += text.length;
  }
  return page(parts.join('\n'));
}

/** Text of a given length with one of the names each 36 characters, in paragraphs, or all in one text node. */
export function termsPage(characters: number, names: readonly string[], shape: 'paragraphs' | 'one node'): string {
  const text = chineseText(Math.min(characters, 1_000_000), names, 36).replaceAll(/[<&]/gu, '');
  const whole = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
  if (shape === 'one node') return page(`<p>${whole}</p>`);
  const parts: string[] = [];
  for (let at = 0; at < whole.length; at += PARAGRAPH) parts.push(`<p>${whole.slice(at, at + PARAGRAPH)}</p>`);
  return page(parts.join('\n'));
}
