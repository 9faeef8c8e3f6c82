// The whole dataset on names as they are written: every one is marked, and marked whole.
import { describe, expect, it } from 'vitest';
import { textOfPlain } from '../../lib/command/document-text.ts';
import { loadLexicon } from '../../lib/command/lexicon-of-data.ts';
import { loadRecords } from '../../lib/command/load-records.ts';
import { surfaceForms } from '../../lib/core/lexicon/forms.ts';
import { recognise } from '../../lib/core/match/recognise.ts';
import { scan } from '../../lib/core/match/scan.ts';
import { NAMES_IN_USE } from './names-in-use.ts';

const { lexicon } = loadLexicon();
/** Evidence in three scripts, so that contextual names count. */
const ARTICLE = '上合组织，SCO，ШОС，Shanghai Cooperation Organisation.';

describe('names in use', () => {
  it.each(Object.entries(NAMES_IN_USE))('%s', (entity, names) => {
    for (const name of names) {
      const { text, blocks } = textOfPlain(`${ARTICLE}\n\n— ${name} ,\n`);
      const start = text.lastIndexOf(name);
      const found = recognise(lexicon, text, blocks, {}).filter((mention) => mention.end > start);
      expect(found.map((mention) => [text.slice(mention.start, mention.end), mention.entity])).toEqual([
        [name, entity],
      ]);
    }
  });

  it('no mention begins or ends with white space or a dash', () => {
    const forms = surfaceForms(loadRecords().records.entities);
    const text = forms.map(({ written }) => `很 ${written} —${written} - `).join('');
    const { count, starts, ends } = scan(lexicon, text);
    const ragged = Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index])).filter((name) =>
      /^[\s—-]|[\s—-]$/u.test(name),
    );
    expect(count).toBeGreaterThan(forms.length);
    expect(ragged).toEqual([]);
  });
});
