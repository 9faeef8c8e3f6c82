// Bad input of curators: each fault names file, line, record and field, and says how to mend it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import { verifyQuotations } from '../../lib/command/verify.ts';
import { formatIssue } from '../../lib/core/dataset/issue.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sco-lens-data-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const ENTITY = `- id: shanghai-spirit
  type: concept
  prefLabel: { zh: 上海精神, en: Shanghai Spirit, ru: Шанхайский дух }
  tier: core
  definition: { zh: 定义, en: definition, ru: определение }
`;

describe('loadRecords', () => {
  test.each([
    [
      'broken YAML',
      { 'entities/a.yaml': '- id: a\n  type: [concept\n' },
      /entities\/a\.yaml:\d+ .*not valid YAML.*→ quote the text or mend the indentation/u,
    ],
    [
      'a field that does not exist',
      { 'entities/a.yaml': `${ENTITY}  colour: green\n` },
      /entities\/a\.yaml:1 · shanghai-spirit.*Unrecognized key.*→ remove or rename colour/u,
    ],
    [
      'a missing language',
      { 'entities/a.yaml': ENTITY.replace(', ru: определение', '') },
      /shanghai-spirit · definition\.ru:.*→ give a value of type string/u,
    ],
    [
      'a type that is none',
      { 'entities/a.yaml': ENTITY.replace('concept', 'idea') },
      /shanghai-spirit · type:.*→ use one of: organization/u,
    ],
    [
      'an id used twice',
      { 'entities/a.yaml': ENTITY, 'entities/b.yaml': ENTITY },
      /entities\/b\.yaml:1 · shanghai-spirit · id: the id is already used at entities\/a\.yaml:1/u,
    ],
    [
      'a slug in capitals',
      { 'entities/a.yaml': ENTITY.replace('shanghai-spirit', 'Shanghai_Spirit') },
      /Shanghai_Spirit · id: use lower-case words/u,
    ],
    [
      'a file in no known place',
      { 'ideas/a.yaml': ENTITY },
      /ideas\/a\.yaml.*no kind of record belongs in this place/u,
    ],
    [
      'a file that is no list',
      { 'entities/a.yaml': 'id: a\n' },
      /the file is not a list → begin each record with "- id: …"/u,
    ],
  ])('%s', (_name, files, expected) => {
    const { issues } = loadRecords(folderWith(files));
    expect(issues.map(formatIssue).join('\n')).toMatch(expected);
  });

  test('an empty file is no fault', () => {
    expect(loadRecords(folderWith({ 'entities/a.yaml': '' })).issues).toEqual([]);
  });
});

describe('verifyQuotations', () => {
  const excerpt = (exact: string): string => `- id: small-source.one
  source: small-source
  section: first
  selector: { exact: ${exact} }
  supports: [definition]
`;
  const sources = folderWith({
    'small-source.txt': '组织成立于二〇\n〇一年六月十五日，地点在上海。'.padEnd(2000, '文'),
  });

  test.each([
    ['over a line break of the source', '组织成立于二〇〇一年六月十五日', []],
    [
      'one character wrong',
      '组织成立於二〇〇一年六月十五日',
      [/small-source\.one · selector\.exact: the quotation does not stand in the source → copy it exactly/u],
    ],
  ])('%s', (_name, exact, expected) => {
    const { records, places } = loadRecords(folderWith({ 'sources/small-source/excerpts.yaml': excerpt(exact) }));
    const issues = verifyQuotations(records, places, sources).map(formatIssue);
    expect(issues).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(issues[index]).toMatch(pattern);
  });

  test('a source whose text is not there', () => {
    const { records, places } = loadRecords(
      folderWith({
        'sources/other-source/excerpts.yaml': excerpt('组织成立于二〇〇一年六月十五日').replaceAll(
          'small-source',
          'other-source',
        ),
      }),
    );
    expect(verifyQuotations(records, places, sources).map(formatIssue).join()).toMatch(
      /the full text is missing → give --verify the folder/u,
    );
  });
});
