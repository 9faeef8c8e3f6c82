// The curated data as they stand: sound, complete, and the same after packing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compileDocument } from '../../lib/command/compile-dataset.ts';
import { loadRecords } from '../../lib/command/load-records.ts';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import { verifyQuotations } from '../../lib/command/verify.ts';
import { compileRecords } from '../../lib/core/dataset/compile.ts';
import { findGaps } from '../../lib/core/dataset/gaps.ts';
import { formatIssue } from '../../lib/core/dataset/issue.ts';
import { packDataset, unpackDataset } from '../../lib/core/dataset/pack.ts';
import { locateQuotation, quotedShare, withoutSpace } from '../../lib/core/dataset/quotation.ts';
import { checkReferences } from '../../lib/core/dataset/references.ts';
import { datasetWith } from '../fixtures/dataset.ts';

const loaded = loadRecords();
const FULL_TEXTS = join(PROJECT_FOLDER, '..', 'shared', 'sources');

describe('the curated data', () => {
  test('have no errors and no gaps', () => {
    const issues = [
      ...loaded.issues,
      ...checkReferences(loaded.records, loaded.places),
      ...findGaps(compileRecords(loaded.records), loaded.places),
    ];
    expect(issues.map(formatIssue)).toEqual([]);
  });

  test('hold at least what was asked for', () => {
    const { records } = loaded;
    expect(records.entities.length).toBeGreaterThanOrEqual(750);
    expect(records.events.length).toBeGreaterThanOrEqual(300);
    expect(records.discrepancies.length).toBeGreaterThanOrEqual(80);
    expect(records.sources.map((source) => source.id).sort()).toEqual([
      'compilation-2010',
      'economic-daily-2025',
      'liu-2024',
      'qingdao-2018',
      'roundtable-2025',
    ]);
  });

  test('every quotation knows its place', () => {
    expect(
      loaded.records.excerpts.filter((excerpt) => excerpt.position === undefined).map((excerpt) => excerpt.id),
    ).toEqual([]);
  });

  // The full texts are no part of the project; where they lie beside it, every quotation is proved.
  test.skipIf(!existsSync(FULL_TEXTS))('every quotation is verbatim, and no source is quoted too much', () => {
    expect(verifyQuotations(loaded.records, loaded.places, FULL_TEXTS).map(formatIssue)).toEqual([]);
  });

  test('are the same after packing and unpacking', () => {
    const document = JSON.parse(JSON.stringify(compileDocument(loaded.records))) as ReturnType<typeof compileDocument>;
    const shipped = JSON.parse(JSON.stringify(packDataset(document))) as ReturnType<typeof packDataset>;
    expect(isDeepStrictEqual(unpackDataset(shipped), document)).toBe(true);
  });
});

describe('faults are named', () => {
  test('a reference that leads nowhere, a date that is none, a quotation that is too short', () => {
    const dataset = datasetWith('1');
    const [spirit] = dataset.entities;
    const [excerpt] = dataset.excerpts;
    if (spirit === undefined || excerpt === undefined) throw new Error('the fixture has both');
    spirit.relations.push({ type: 'related', target: 'nowhere' });
    spirit.dates.push({ edtf: '2018-13', what: { zh: 'x', en: 'x', ru: 'x' }, excerpts: [] });
    excerpt.selector.exact = '太短';
    const problems = checkReferences(dataset, new Map()).map(
      (issue) => `${issue.record} ${issue.field}: ${issue.problem}`,
    );
    expect(problems).toEqual(
      [
        'shanghai-spirit dates[0].edtf: “2018-13” is not an EDTF date',
        'shanghai-spirit relations[1].target: no entity has the id “nowhere”',
        'small-source.spirit selector.exact: the quotation has 2 characters',
      ].sort((a, b) => problems.indexOf(a) - problems.indexOf(b)),
    );
  });
});

describe('locateQuotation', () => {
  const source = withoutSpace('前文。 组织\n成立于二〇〇一年。中间。组织成立于二〇〇一年。后文。');
  test.each([
    ['over a line break', { exact: '前文。组织成立', prefix: '', suffix: '' }, { found: true, start: 0 }],
    ['twice, undecided', { exact: '组织成立于', prefix: '', suffix: '' }, { found: false, reason: 'ambiguous' }],
    ['twice, decided by the prefix', { exact: '组织成立于', prefix: '中间。', suffix: '' }, { found: true, start: 17 }],
    ['absent', { exact: '组织成立於', prefix: '', suffix: '' }, { found: false, reason: 'absent' }],
  ])('%s', (_name, selector, expected) => {
    expect(locateQuotation(source, selector)).toMatchObject(expected);
  });

  test('overlapping quotations count once', () => {
    expect(
      quotedShare(100, [
        { start: 0, end: 10 },
        { start: 5, end: 20 },
        { start: 90, end: 95 },
      ]),
    ).toBeCloseTo(0.25);
  });
});
