// The glossary of a page, as a translator gets it: two files on the disk, and a table on the clipboard.
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, putArticle, SENTENCES } from './driver/article.ts';
import { waitForMention } from './driver/lens.ts';
import * as surface from './driver/surface.ts';
import { expect, test } from './driver/test.ts';

const NAMES = [
  '上海合作组织银行联合体',
  'SCO Interbank Consortium',
  'Межбанковское объединение Шанхайской организации сотрудничества',
];

/** Cells of a CSV line without line ends in its cells. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
  );

test('Markdown, CSV and a table to paste hold each term in three languages with definition, dates and sources', async ({
  lensBrowser,
  server,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'sco-lens-downloads-'));
  await lensBrowser.downloadTo(folder);
  const page = await openPage(lensBrowser, putArticle(server, `<p>${SENTENCES}</p><p>“上海精神”</p>`));
  await waitForMention(page, '上海精神');
  const popup = await surface.openAsPage(lensBrowser, 'popup.html');
  await popup.press('Tab');
  await popup.press('ArrowRight');
  await expect.poll(() => surface.visibleText(popup)).toContain('本页术语表');
  const terms = await popup.evaluate(() => document.querySelectorAll('[role="grid"] tr').length, undefined);
  expect(terms).toBeGreaterThan(4);

  await surface.activate(popup, 'Markdown');
  await surface.activate(popup, 'CSV');
  const file = (ending: string): string | undefined =>
    existsSync(folder)
      ? readdirSync(folder)
          .map((name) => join(folder, name))
          .find((path) => path.endsWith(ending) && readFileSync(path).length > 0)
      : undefined;
  await expect.poll(() => file('.md') !== undefined && file('.csv') !== undefined, { timeout: 15_000 }).toBe(true);

  const markdown = readFileSync(file('.md') ?? '', 'utf8');
  expect(markdown).toContain(await page.url());
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBe(terms + 2);
  const banks = rows.find((row) => row.includes(NAMES[0] ?? ''));
  for (const name of NAMES) expect(banks).toContain(name);
  expect(banks).toMatch(/\d{4}-\d\d-\d\d/u);
  expect(banks).toContain('《');

  const csv = readFileSync(file('.csv') ?? '', 'utf8');
  expect(csv.startsWith('\ufeff中文,English,Русский,类型,释义,日期,来源,次数\r\n')).toBe(true);
  const line = cells(csv.split('\r\n').find((candidate) => candidate.includes(NAMES[0] ?? '')) ?? '');
  expect(line.slice(0, 3)).toEqual(NAMES);
  expect(line).toHaveLength(8);
  expect(csv.split('\r\n').find((candidate) => candidate.startsWith('上海精神'))).toMatch(/,2$/u);

  // A sign stands for a moment at what was done last.
  const done = (): Promise<number> =>
    popup.evaluate(() => document.querySelectorAll('[role="group"] .lucide-check').length, undefined);
  await expect.poll(done).toBe(0);
  await surface.activate(popup, '表格');
  await expect.poll(done, { intervals: [50] }).toBe(1);
  const paper = await openPage(
    lensBrowser,
    server.put(
      '/paper',
      '<!doctype html><meta charset="utf-8"><div contenteditable id="paper">…</div><textarea></textarea>',
    ),
  );
  const paste = async (into: string): Promise<void> => {
    await paper.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), into);
    await paper.press('Control+KeyV');
  };
  await paste('#paper');
  await expect
    .poll(() => paper.evaluate(() => document.querySelectorAll('#paper tr').length, undefined))
    .toBe(terms + 1);
  const table = await paper.evaluate(() => document.querySelector('#paper')?.textContent ?? '', undefined);
  for (const name of NAMES) expect(table).toContain(name);
  await paste('textarea');
  const text = await paper.evaluate(() => document.querySelector('textarea')?.value ?? '', undefined);
  expect(text.split('\n')[0]?.split('\t')).toHaveLength(8);
  for (const opened of [paper, popup, page]) await opened.close();
});
