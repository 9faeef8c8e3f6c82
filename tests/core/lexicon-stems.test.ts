import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import { surfaceForms } from '../../lib/core/lexicon/forms.ts';
import { scoutPatterns, triggerStems, writtenVariants } from '../../lib/core/lexicon/stems.ts';
import { coreTermTest } from '../../lib/core/match/scout.ts';

describe('the trigger stems of the curated data', () => {
  const forms = surfaceForms(loadRecords().records.entities);
  const stems = triggerStems(forms);
  const mayHoldCoreTerm = coreTermTest(scoutPatterns(stems));

  it('stand in every core form that counts by itself', () => {
    const alone = forms.filter((form) => form.tier === 'core' && form.guard?.needs === undefined);
    const missed = alone.flatMap(writtenVariants).filter((text) => !mayHoldCoreTerm(`（${text}）`));
    expect(missed).toEqual([]);
  });

  it('are few', () => {
    expect(stems.bare.length + stems.plain.length).toBeLessThan(150);
  });
});
