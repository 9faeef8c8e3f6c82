// A page of news made for a test, and the ways of a reader on it.
import type { BrowserPage } from './browser-page.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { FixtureServer } from './fixture-server.ts';
import { type CardReader, type ShownCard, waitForMention } from './lens.ts';

/** Names that are marked on every page below. */
export const SENTENCES =
  '上海合作组织成员国元首理事会重申“上海精神”，打击“三股势力”，地区反恐怖机构报告，银行联合体与实业家委员会发言。';

let made = 0;

/** A document of its own address. @param body markup; @param head markup before the body */
export function putArticle(
  server: FixtureServer,
  body: string,
  { head = '', headers = {}, html = '' }: { head?: string; headers?: Record<string, string>; html?: string } = {},
): string {
  made += 1;
  return server.put(
    `/made/${String(made)}`,
    `<!doctype html><html lang="zh-CN" ${html}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <meta property="article:published_time" content="2018-06-11"><title>${String(made)}</title>${head}
     <body style="font:20px/2 serif;margin:40px">${body}`,
    headers,
  );
}

export async function openPage(browser: BrowserUnderTest, url: string): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.toFront();
  return page;
}

/** Rests the pointer on a term until its card is there. */
export async function hover(page: BrowserPage, cards: CardReader, url: string, text: string): Promise<ShownCard> {
  const mention = await waitForMention(page, text);
  await page.move(5, 5);
  await page.move(mention.x, mention.y);
  return cards.wait(url);
}
