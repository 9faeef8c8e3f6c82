import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../lib/command/load-records.ts';
import { surfaceForms } from '../../lib/core/lexicon/forms.ts';
import { triggerStems, writtenVariants } from '../../lib/core/lexicon/stems.ts';
import { mayHoldCoreTerm } from '../../lib/core/match/scout.ts';

describe('the trigger stems of the curated data', () => {
  const forms = surfaceForms(loadRecords().records.entities);
  const stems = triggerStems(forms);

  it('stand in every core form that counts by itself', () => {
    const alone = forms.filter((form) => form.tier === 'core' && form.guard?.needs === undefined);
    const missed = alone.flatMap(writtenVariants).filter((text) => !mayHoldCoreTerm(`（${text}）`, stems));
    expect(missed).toEqual([]);
  });

  it('are few', () => {
    expect(stems.bare.length + stems.plain.flatMap((group) => group.stems).length).toBeLessThan(150);
  });
});
