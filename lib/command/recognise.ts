// `npm run -s recognise -- FILE…`: one line of JSON for each .txt or .html file, with every mention found in it.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { recognise } from '../core/match/recognise.ts';
import { textOfHtml, textOfPlain } from './document-text.ts';
import { loadLexicon } from './lexicon-of-data.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'core-only': { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('usage: npm run -s recognise -- [--core-only] FILE…   (.txt, .html)');
  process.exitCode = 2;
} else {
  const { lexicon, entities } = loadLexicon();
  for (const file of positionals) {
    const source = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    const html = /^\.x?html?$/iu.test(extname(file));
    const { text, blocks } = html ? textOfHtml(source) : textOfPlain(source);
    const mentions = recognise(lexicon, text, blocks, { coreOnly: values['core-only'] }).map(
      ({ start, end, entity, tier }) => ({
        start,
        end,
        surface: text.slice(start, end),
        entity,
        prefLabel: entities.get(entity)?.prefLabel,
        tier,
      }),
    );
    console.log(JSON.stringify({ file, ...(html ? { text } : {}), mentions }));
  }
}
