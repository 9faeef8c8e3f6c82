// The fast matcher equals its slow twin on random texts over small alphabets, where near misses are the rule.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../lib/core/lexicon/chinese.ts';
import { compileForms } from '../../lib/core/lexicon/compile.ts';
import { decodeLexicon, entityIdOf } from '../../lib/core/lexicon/decode.ts';
import { foldName } from '../../lib/core/lexicon/fold.ts';
import type { SurfaceForm } from '../../lib/core/lexicon/forms.ts';
import { emptyHits, type Hits, scan } from '../../lib/core/match/scan.ts';
import { scanInSteps } from '../../lib/core/match/scan-in-steps.ts';
import { findAll } from '../reference-matcher.ts';

const ALPHABETS = {
  chinese: [...'上合海組组织 \n+'],
  latin: [...'sScoOo -’\u00ADa'],
  cyrillic: [...'шШоёеОСс —.a'],
  mixed: [...'上合S+o \u200Bс-1é\u0301'],
};

const PLAIN = { exact: false, capital: false, suffixed: false };
/** A step ends behind the character that the guard of the next name forbids. */
const GUARD_BEFORE_A_STEP: [[string, typeof PLAIN, { notAfter: string[]; notBefore: string[] }][], string[], number] = [
  [['上组', PLAIN, { notAfter: ['海'], notBefore: [] }]],
  ['上海上组'],
  2,
];

function formFrom(
  written: string,
  flags: { exact: boolean; capital: boolean; suffixed: boolean },
  guard: SurfaceForm['guard'],
  entity: number,
): SurfaceForm {
  return { text: simplify(foldName(written)), written, entity, tier: 'core', guard, echo: false, ...flags };
}

function distinct(forms: readonly SurfaceForm[]): SurfaceForm[] {
  const byText = new Map(forms.filter((form) => form.text.length >= 2).map((form) => [form.text, form]));
  return [...byText.values()];
}

function listed({ count, starts, ends, payloads }: Hits): (number | undefined)[][] {
  return Array.from({ length: count }, (_hit, index) => [starts[index], ends[index], payloads[index]]);
}

describe.each(Object.entries(ALPHABETS))('over %s letters', (_, alphabet) => {
  const textOf = (size: number) =>
    fc.array(fc.constantFrom(...alphabet), { maxLength: size }).map((units) => units.join(''));
  const guard = fc.option(
    fc.record({
      notAfter: fc.array(
        textOf(2).filter((text) => text !== ''),
        { maxLength: 2 },
      ),
      notBefore: fc.array(
        textOf(2).filter((text) => text !== ''),
        { maxLength: 2 },
      ),
    }),
    { nil: undefined },
  );
  const flags = fc.record({ exact: fc.boolean(), capital: fc.boolean(), suffixed: fc.boolean() });
  const forms = fc.array(fc.tuple(textOf(6), flags, guard), { minLength: 1, maxLength: 8 });

  it('finds what the twin finds', () => {
    fc.assert(
      fc.property(forms, fc.array(textOf(40), { minLength: 10, maxLength: 10 }), (parts, texts) => {
        const list = distinct(
          parts.map(([written, flag, condition], index) => formFrom(written, flag, condition, index)),
        );
        fc.pre(list.length > 0);
        const ids = parts.map((_part, index) => `entity-${index}`);
        const lexicon = decodeLexicon(compileForms(list, ids));
        for (const text of texts) {
          const hits = scan(lexicon, text);
          const fast = Array.from({ length: hits.count }, (_hit, index) => [
            hits.starts[index],
            hits.ends[index],
            entityIdOf(lexicon, hits.payloads[index] ?? 0),
          ]);
          expect(fast).toEqual(findAll(list, text).map(({ start, end, form }) => [start, end, ids[form.entity]]));
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('finds the same in steps', () => {
    fc.assert(
      fc.property(
        forms,
        fc.array(textOf(20), { maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        (parts, texts, step) => {
          const list = distinct(
            parts.map(([written, flag, condition], index) => formFrom(written, flag, condition, index)),
          );
          fc.pre(list.length > 0);
          const ids = parts.map((_part, index) => `entity-${index}`);
          const lexicon = decodeLexicon(compileForms(list, ids));
          const text = texts.join('。');
          const steps = scanInSteps(lexicon, text, emptyHits(), undefined, step);
          let last = steps.next();
          while (last.done !== true) last = steps.next();
          expect(listed(last.value)).toEqual(listed(scan(lexicon, text)));
        },
      ),
      { numRuns: 200, examples: [GUARD_BEFORE_A_STEP] },
    );
  }, 120_000);
});
