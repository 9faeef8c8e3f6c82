// Key to result, next to plain Fuse.js over all keys and to a joined indexOf over the same keys, in one run.
// Run: node_modules/.bin/node tests/bench/search.ts
// Every query of the table is typed letter by letter, as the popup sees it; each row gives times over all those keys.
import Fuse from 'fuse.js';
import { loadRecords } from '../../lib/command/load-records.ts';
import type { LocalText } from '../../lib/core/dataset/schema.ts';
import type { SearchKey, SearchKeys } from '../../lib/core/search/key-format.ts';
import { compileKeys } from '../../lib/core/search/keys.ts';
import { parseReadings } from '../../lib/core/search/pinyin.ts';
import { createSearch } from '../../lib/core/search/search.ts';
import { createIndex } from '../../lib/core/search/search-index.ts';
import { QUERIES } from '../core/queries.ts';

const LIMIT = 50;
/** Targets of the issue. */
const MOST_MILLISECONDS = 16;
const MOST_TIMES_INDEX_OF = 15;
const SYNTHETIC = 5_000;
/** Plain Fuse.js is slow; it answers every n-th key only. */
const FUSE_EVERY = 7;
const WARM_UP_KEYS = 300;

/** What is searched by the two rivals: the same labels, folded, with full pinyin and initials. */
interface PlainKey {
  readonly id: string;
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** Documents in the style of the dataset: halves of real labels joined anew, with as many labels as real documents have. */
function synthesize(keys: SearchKeys, size: number): SearchKeys {
  const { documents } = keys;
  const halves = (a: string, b: string): string =>
    a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.ceil(b.length / 2));
  const made = Array.from({ length: Math.max(0, size - documents.length) }, (_, i): SearchKey => {
    const [a, b] = [
      documents[i % documents.length],
      documents[(i * 7 + 3 + Math.floor(i / documents.length)) % documents.length],
    ];
    if (a === undefined || b === undefined) throw new RangeError('no documents');
    const names = Object.fromEntries(
      Object.entries(a.names).map(([language, labels]) => [
        language,
        labels.map((label, n) => halves(label, b.names[language as 'zh']?.[n] ?? label)),
      ]),
    );
    return { ...a, id: `${a.id}-${i}`, names };
  });
  return { ...keys, documents: [...documents, ...made].slice(0, size) };
}

function plainKeys(keys: SearchKeys): PlainKey[] {
  const readings = parseReadings(keys.readings);
  const index = createIndex(keys);
  return keys.documents.map((key, d) => {
    const names = index.folded.slice(index.firstLabel[d], index.firstLabel[d + 1]);
    const chinese = names.filter((name) => /[\u3400-\u9fff]/u.test(name));
    const syllables = chinese.map((name) => [...name].map((character) => readings.get(character)?.[0] ?? character));
    return {
      id: key.id,
      names,
      pinyin: syllables.map((list) => list.join('')),
      initials: syllables.map((list) => list.map((one) => one.charAt(0)).join('')),
    };
  });
}

/** The yardstick: all keys in one string, every occurrence, each document once. */
function joinedIndexOf(plain: readonly PlainKey[], definitions: readonly string[]): (query: string) => string[] {
  const lines = plain.flatMap((key, d) => [...key.names, ...key.pinyin, ...key.initials].map((text) => ({ text, d })));
  for (const [i, text] of definitions.entries()) lines.push({ text, d: Math.floor(i / 3) });
  const joined = lines.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return (query) => {
    const found = new Set<number>();
    let line = 0;
    for (let at = joined.indexOf(query); at !== -1; at = joined.indexOf(query, at + 1)) {
      while ((starts[line + 1] ?? length) <= at) line += 1;
      found.add(lines[line]?.d ?? 0);
    }
    return Array.from(found, (d) => plain[d]?.id ?? '');
  };
}

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

function measure(queries: readonly string[], answer: (query: string) => unknown): Times {
  for (const query of queries.slice(0, WARM_UP_KEYS)) answer(query);
  const times = queries
    .map((query) => {
      const start = performance.now();
      answer(query);
      return performance.now() - start;
    })
    .toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

const { records } = loadRecords();
const real = compileKeys(records);
const definitions = new Map<string, LocalText>([
  ...records.entities.map((entity) => [entity.id, entity.definition] as const),
  ...records.events.map((event) => [event.id, event.what] as const),
]);
const typed = QUERIES.flatMap(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1)));
const rows: Record<string, string>[] = [];
let missed = false;

for (const size of [800, real.documents.length, SYNTHETIC]) {
  const keys = synthesize(real, size);
  const texts = new Map(
    keys.documents.flatMap((key) => {
      const text = definitions.get(key.id) ?? definitions.get(key.id.replace(/-\d+$/u, ''));
      return text === undefined ? [] : [[key.id, text] as const];
    }),
  );
  const plain = plainKeys(keys);
  const { fold } = createIndex(keys);
  const lines = keys.documents.flatMap((key) =>
    (['zh', 'en', 'ru'] as const).map((language) => fold(texts.get(key.id)?.[language] ?? '').text),
  );
  const start = performance.now();
  const search = createSearch(keys, texts);
  const created = performance.now() - start;
  search.prepare();
  const prepared = performance.now() - start - created;
  const fuse = new Fuse(plain, {
    keys: ['names', 'pinyin', 'initials'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  const namesOnly = createSearch(keys);
  namesOnly.prepare();
  const measured: [string, Times][] = [
    ['joined indexOf, names', measure(typed, joinedIndexOf(plain, []))],
    ['search, names', measure(typed, (query) => namesOnly(query, { limit: LIMIT }))],
    ['joined indexOf, names and definitions', measure(typed, joinedIndexOf(plain, lines))],
    ['search, names and definitions', measure(typed, (query) => search(query, { limit: LIMIT }))],
    [
      'plain Fuse.js, names',
      measure(
        typed.filter((_, i) => i % FUSE_EVERY === 0),
        (query) => fuse.search(fold(query).text, { limit: LIMIT }),
      ),
    ],
  ];
  measured.forEach(([what, times], i) => {
    const yardstick = (i < 2 || i === 4 ? measured[0] : measured[2])?.[1];
    const ratio = times.p95 / (yardstick?.p95 ?? 1);
    if (what.startsWith('search') && (times.p95 > MOST_MILLISECONDS || ratio > MOST_TIMES_INDEX_OF)) missed = true;
    rows.push({
      documents: String(size),
      what,
      'p50 ms': times.p50.toFixed(2),
      'p95 ms': times.p95.toFixed(2),
      'worst ms': times.worst.toFixed(1),
      'p95 × indexOf': ratio.toFixed(1),
      'p50 × indexOf': (times.p50 / (yardstick?.p50 ?? 1)).toFixed(1),
      build: what === 'search, names and definitions' ? `${created.toFixed(0)} + ${prepared.toFixed(0)} ms` : '',
    });
  });
}
console.table(rows);
console.log(
  `${typed.length} keys; keys file ${Math.round(JSON.stringify(real).length / 1000)} k characters, ${Math.round(new TextEncoder().encode(JSON.stringify(real)).length / 1000)} kB for ${real.documents.length} documents`,
);
if (missed) process.exitCode = 1;
