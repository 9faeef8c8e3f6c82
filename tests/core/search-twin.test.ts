// The fast scan over joined labels finds exactly what the readable definition in `name-class.ts` says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../lib/core/search/core-name.ts';
import type { SearchKeys } from '../../lib/core/search/key-format.ts';
import { nameRank } from '../../lib/core/search/name-class.ts';
import { scanNames } from '../../lib/core/search/names.ts';
import { RANKS } from '../../lib/core/search/ranking.ts';
import { createIndex, type SearchIndex } from '../../lib/core/search/search-index.ts';

/** Few letters, so that labels share pieces; heads and tails of the organisation's name, so that cores occur. */
const piece = fc.constantFrom(
  '上合',
  '上海合作组织',
  '反恐',
  '反',
  '上',
  'sco ',
  'a',
  'ab',
  ' ',
  'b',
  ' of the sco',
  'шос',
  ' шос',
  'ё',
  '2',
  '20',
  '—',
  '+',
);
const label = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

function indexOf(labels: readonly string[]): SearchIndex {
  const keys: SearchKeys = {
    version: 1,
    traditional: '',
    readings: '',
    documents: labels.map((text, i) => ({ id: `d${i}`, type: 'concept', weight: 0, names: { zh: [text] } })),
  };
  return createIndex(keys);
}

/** Best class of each document as the fast scan sees it. */
function fast(index: SearchIndex, query: string): Map<number, string> {
  const best = new Map<number, number>();
  scanNames(
    index,
    { query },
    { offer: (document, rankClass) => void best.set(document, Math.min(rankClass, best.get(document) ?? rankClass)) },
  );
  return new Map(
    [...best]
      .map(([document, rankClass]) => [document, RANKS[rankClass] ?? ''])
      .toSorted(([a], [b]) => Number(a) - Number(b)) as [number, string][],
  );
}

function slow(index: SearchIndex, query: string): Map<number, string> {
  const found = new Map<number, string>();
  index.folded.forEach((text, document) => {
    const rank = nameRank(query, text, coreOf(text));
    if (rank !== undefined) found.set(document, rank);
  });
  return found;
}

describe('fast and slow search by name', () => {
  it('agree for any labels and query', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 12 }), label, (labels, typed) => {
        const index = indexOf(labels);
        const query = index.fold(typed).text;
        expect(fast(index, query)).toEqual(slow(index, query));
      }),
      { numRuns: 2_000 },
    );
  });

  it('agree for any piece of a label', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (labels, which, from, length) => {
          const index = indexOf(labels);
          const text = index.folded[which % labels.length] ?? '';
          const start = from % (text.length + 1);
          const query = text.slice(start, start + 1 + (length % 8));
          expect(fast(index, query)).toEqual(slow(index, query));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
