// `npm run eval -- FOLDER`: precision, recall and F1 of recognition on annotated texts (JSON, one file a text).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Mention } from '../core/match/recognise.ts';
import { recognise } from '../core/match/recognise.ts';
import { textOfPlain } from './document-text.ts';
import { loadLexicon } from './lexicon-of-data.ts';

const Span = z.looseObject({ start: z.number(), end: z.number(), surface: z.string() });
const AnnotatedText = z.looseObject({
  id: z.string(),
  lang: z.string(),
  polarity: z.enum(['positive', 'negative']),
  contextualAnnotated: z.boolean(),
  text: z.string(),
  mentions: z.array(
    Span.extend({
      canonical: z.string().optional(),
      tier: z.enum(['core', 'contextual']),
      nested: z.array(Span).optional(),
    }),
  ),
});
type AnnotatedText = z.infer<typeof AnnotatedText>;
type Tier = Mention['tier'];

class Tally {
  hits = 0;
  misses = 0;
  alarms = 0;
  get precision(): number {
    return ratio(this.hits, this.hits + this.alarms);
  }
  get recall(): number {
    return ratio(this.hits, this.hits + this.misses);
  }
  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.misses + this.alarms);
  }
}

/** Of nothing, everything is right. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? '../shared/recognition';
const { lexicon, bytes } = loadLexicon();
const tallies = new Map<string, Tally>();
const faults = { misses: new Map<string, number>(), alarms: new Map<string, number>() };
let negativesWithAlarms = 0;

function tally(name: string): Tally {
  const found = tallies.get(name) ?? new Tally();
  tallies.set(name, found);
  return found;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

const key = (span: { start: number; end: number }): string => `${span.start}-${span.end}`;

/** Exact spans of one tier. */
function score(sample: AnnotatedText, found: readonly Mention[], tier: Tier): void {
  const wanted = new Map(
    sample.mentions.filter((mention) => mention.tier === tier).map((mention) => [key(mention), mention]),
  );
  const got = new Map(found.filter((mention) => mention.tier === tier).map((mention) => [key(mention), mention]));
  const groups = [tally(`${tier} all`), tally(`${tier} ${sample.lang}`), tally(`  ${sample.id} ${tier}`)];
  for (const [span, mention] of wanted) {
    const hit = got.has(span);
    for (const group of groups) group[hit ? 'hits' : 'misses'] += 1;
    if (!hit) count(faults.misses, `${sample.id} ${tier} ${mention.surface} (${mention.canonical ?? '-'})`);
  }
  for (const [span, mention] of got) {
    if (wanted.has(span)) continue;
    for (const group of groups) group.alarms += 1;
    const around = sample.text.slice(Math.max(0, mention.start - 8), mention.end + 8).replace(/\s+/gu, ' ');
    count(
      faults.alarms,
      `${sample.id} ${tier} ${sample.text.slice(mention.start, mention.end)} [${mention.entity}] …${around}…`,
    );
  }
}

/** Relaxed: a prediction of any tier counts if it equals an annotated span, one nested in it, or overlaps its tier-mate's. */
function scoreRelaxed(sample: AnnotatedText, found: readonly Mention[]): void {
  const group = tally('relaxed all');
  for (const mention of sample.mentions) {
    if (mention.tier === 'contextual' && !sample.contextualAnnotated) continue;
    const acceptable = new Set([key(mention), ...(mention.nested ?? []).map(key)]);
    group[found.some((item) => acceptable.has(key(item))) ? 'hits' : 'misses'] += 1;
  }
  for (const item of found) {
    if (item.tier === 'contextual' && !sample.contextualAnnotated) continue;
    if (!sample.mentions.some((mention) => item.start < mention.end && mention.start < item.end)) group.alarms += 1;
  }
}

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const sample = AnnotatedText.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const { blocks } = textOfPlain(sample.text);
  const found = recognise(lexicon, sample.text, blocks);
  score(sample, found, 'core');
  if (sample.contextualAnnotated) score(sample, found, 'contextual');
  scoreRelaxed(sample, found);
  if (sample.polarity === 'negative' && found.length > 0) negativesWithAlarms += 1;
}

console.log(`${bytes.length} bytes of lexicon`);
for (const [name, group] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1))) {
  if (name.startsWith('  ') && !values.verbose) continue;
  const figures = [group.precision, group.recall, group.f1].map((value) => value.toFixed(4)).join('  ');
  console.log(
    `${name.padEnd(28)} P R F1  ${figures}   hits ${group.hits} misses ${group.misses} false alarms ${group.alarms}`,
  );
}
console.log(`negatives with false alarms: ${negativesWithAlarms}`);
for (const [name, map] of Object.entries(faults)) {
  console.log(`\n${name}`);
  for (const [text, times] of [...map].sort((one, other) => other[1] - one[1]))
    console.log(`${String(times).padStart(4)}  ${text}`);
}
