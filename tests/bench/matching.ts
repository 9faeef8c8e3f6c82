// `node tests/bench/matching.ts`: the matcher beside a bare loop and other matchers, medians and ratios of one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { simplifyUnit } from '../../lib/core/lexicon/chinese.ts';
import { compileForms } from '../../lib/core/lexicon/compile.ts';
import { decodeLexicon } from '../../lib/core/lexicon/decode.ts';
import { scoutPatterns, triggerStems } from '../../lib/core/lexicon/stems.ts';
import { scan } from '../../lib/core/match/scan.ts';
import { coreTermTest } from '../../lib/core/match/scout.ts';
import { chineseText, multipliedForms, realForms } from './corpus.ts';
import { type Measured, measure, median } from './measure.ts';
import { bareLoop, buildMapTrie, countMatches, scanMapTrie, trieExpression, withEqualFeatures } from './peers.ts';
import { publish, type Row } from './table.ts';

const COLD_RUNS = 31;
const COLD_CHARACTERS = 25_000;
const { forms, ids } = realForms();
const names = forms
  .filter((form) => /^\p{Script=Han}{3,12}$/u.test(form.text) && form.guard === undefined && !form.echo)
  .map((form) => form.text);
const text = chineseText(1_000_000, names, 36);
// The filler alone, with the one chance likeness to a name taken out.
const plain = chineseText(1_000_000, ['而且'], 36, 5).replaceAll('上合', '上面');
const bytes = compileForms(forms, ids);
const lexicon = decodeLexicon(bytes);
const mayHoldCoreTerm = coreTermTest(scoutPatterns(triggerStems(forms)));
const all = forms.map((form) => form.text);

const rows: Row[] = [];

/** Notes the target of one way, as a ratio of another. */
function aim(
  title: string,
  measured: readonly Measured[],
  way: string,
  peer: string,
  target: NonNullable<Row['target']>,
): void {
  const find = (name: string): number => measured.find((one) => one.name === name)?.milliseconds ?? Number.NaN;
  rows.push({ what: title, ours: find(way), unit: 'ms', peer: { name: peer, median: find(peer) }, target });
}

function print(title: string, measured: readonly Measured[]): readonly Measured[] {
  const [floor] = measured;
  console.log(`\n${title}`);
  for (const { name, milliseconds, result } of measured) {
    console.log(
      `  ${name.padEnd(44)} ${milliseconds.toFixed(3).padStart(10)} ms  × ${(milliseconds / (floor?.milliseconds ?? 1)).toFixed(2).padStart(8)}   (${result})`,
    );
  }
  return measured;
}

console.log(`${forms.length} forms, ${bytes.length} bytes`);

const mapTrie = buildMapTrie(all);
const expression = trieExpression(all);
const traditional = new Map<string, string>();
for (let code = 0x4e00; code < 0xa000; code += 1) {
  const unit = String.fromCharCode(code);
  const simplified = simplifyUnit(unit);
  if (simplified !== unit) traditional.set(simplified, (traditional.get(simplified) ?? simplified) + unit);
}
const equal = withEqualFeatures(all, (unit) => traditional.get(unit) ?? unit);
const matching = print(
  'Matching: 1,000,000 characters of Chinese, a name each 36',
  measure(
    [
      { name: 'bare charCodeAt loop', run: () => bareLoop(text) },
      { name: 'this matcher', run: () => scan(lexicon, text).count },
      { name: 'this matcher, text without names', run: () => scan(lexicon, plain).count },
      { name: 'scout, text without names', run: () => Number(mayHoldCoreTerm(plain)) },
      { name: 'tree of maps', run: () => scanMapTrie(mapTrie, text) },
    ],
    15,
  ),
);
const expressions = print(
  'One regular expression in the shape of a trie',
  measure(
    [
      { name: 'bare charCodeAt loop', run: () => bareLoop(text) },
      { name: 'this matcher', run: () => scan(lexicon, text).count },
      { name: 'regular expression, bare spellings', run: () => countMatches(expression, text) },
      { name: 'regular expression, equal features', run: () => countMatches(equal, text) },
    ],
    3,
    1,
  ),
);

const chinese = forms.filter((form) => /^\p{Script=Han}+$/u.test(form.text));
const five = decodeLexicon(compileForms(multipliedForms(chinese, 5_000), ids));
const fifty = decodeLexicon(compileForms(multipliedForms(chinese, 50_000), ids));
const terms = print(
  'Ten times the terms (5,000 and 50,000 Chinese names)',
  measure(
    [
      { name: 'this matcher, 5,000', run: () => scan(five, text).count },
      { name: 'this matcher, 50,000', run: () => scan(fifty, text).count },
    ],
    9,
  ),
);

const json = JSON.stringify(all);
const ready = print(
  'Ready to match: the same names from a JSON list, and from the binary lexicon',
  measure(
    [
      { name: 'JSON list to tree of maps', run: () => buildMapTrie(JSON.parse(json) as string[]).next.size },
      { name: 'decode', run: () => decodeLexicon(bytes).labels.length },
    ],
    9,
  ),
);

/** One fresh process: nothing is compiled yet when the work begins. */
function cold(way: 'bare' | 'ours', files: readonly string[]): { elapsed: number; result: number } {
  const [program = '', ...data] = files;
  return JSON.parse(execFileSync(process.execPath, [program, way, ...data], { encoding: 'utf8' })) as {
    elapsed: number;
    result: number;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const files = ['program.mjs', 'lexicon', 'text'].map((name) => join(folder, name)) as [string, string, string];
// Bundled as it is shipped: imported constants become numbers, which an engine that has not yet warmed up notices.
await build({
  input: join(import.meta.dirname, 'cold-child.ts'),
  platform: 'node',
  output: { file: files[0], format: 'esm', minify: true },
});
writeFileSync(files[1], bytes);
writeFileSync(files[2], chineseText(COLD_CHARACTERS, names, 36), 'utf16le');
const runs = Array.from({ length: COLD_RUNS }, () => ({ bare: cold('bare', files), ours: cold('ours', files) }));
rmSync(folder, { recursive: true });
const coldly = print(
  `Cold: ${COLD_CHARACTERS} characters in a fresh process`,
  (['bare', 'ours'] as const).map((way) => ({
    name: way === 'bare' ? 'bare charCodeAt loop' : 'decode and scan',
    milliseconds: median(runs.map((run) => run[way].elapsed)),
    result: runs[0]?.[way].result ?? 0,
  })),
);

const BARE = 'bare charCodeAt loop';
aim('matching 1 M characters, a name each 36', matching, 'this matcher', BARE, { at: 'most', value: 12 });
aim(
  'the same, beside one expression of equal features',
  expressions,
  'this matcher',
  'regular expression, equal features',
  {
    at: 'most',
    value: 1 / 6,
  },
);
aim(
  'the same, beside one expression of bare spellings',
  expressions,
  'this matcher',
  'regular expression, bare spellings',
  {
    at: 'most',
    value: 1 / 6,
  },
);
aim('50,000 names', terms, 'this matcher, 50,000', 'this matcher, 5,000', { at: 'most', value: 2 });
aim('ready to match', ready, 'decode', 'JSON list to tree of maps', { at: 'most', value: 0.15 });
aim('cold, 25,000 characters', coldly, 'decode and scan', BARE, { at: 'most', value: 4 });
publish('matching', rows);
