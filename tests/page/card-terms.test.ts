// Terms inside definitions: live, but never the entry itself, and none twice.
import { expect, test } from 'vitest';
import { loadLexicon } from '../../lib/command/lexicon-of-data.ts';
import { definitionTerms, rememberedTerms } from '../../lib/page/card/definition-terms.ts';

const { lexicon, entities } = loadLexicon();

test.each([
  ['上海精神是上海合作组织的核心理念。', '', ['shanghai-spirit', 'shanghai-cooperation-organization']],
  ['上海精神是上海合作组织的核心理念。', 'shanghai-spirit', ['shanghai-cooperation-organization']],
  ['上海精神，还是上海精神。', '', ['shanghai-spirit']],
  // A name that counts only beside the organisation's: in its own dataset everything stands beside it.
  ['由银行联合体提供融资。', '', ['interbank-consortium']],
  ['天气很好。', '', []],
])('%s (for “%s”)', (text, self, expected) => {
  const terms = definitionTerms(lexicon, text, self);
  expect(terms.map(({ entity }) => entity)).toEqual(expected);
});

test('in every definition the links are in order, apart, inside the text, and lead to entries', () => {
  let live = 0;
  for (const entity of entities.values()) {
    for (const text of Object.values(entity.definition)) {
      let from = 0;
      for (const { start, end, entity: target } of definitionTerms(lexicon, text, entity.id)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(entities.has(target) && target !== entity.id).toBe(true);
        from = end;
        live += 1;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }
  }
  expect(live).toBeGreaterThan(entities.size);
}, 120_000);

test('remembered answers are the same answers', () => {
  const remembered = rememberedTerms(lexicon);
  for (let round = 0; round < 2; round += 1)
    expect(remembered('上海精神', '')).toEqual(definitionTerms(lexicon, '上海精神', ''));
  expect(remembered('上海精神', 'shanghai-spirit')).toEqual([]);
});
