// One cold run in a process of its own: `node cold-child.ts bare|ours LEXICON TEXT` prints milliseconds.
import { readFileSync } from 'node:fs';
import { decodeLexicon } from '../../lib/core/lexicon/decode.ts';
import { scan } from '../../lib/core/match/scan.ts';
import { bareLoop } from './peers.ts';

const [way, lexiconFile = '', textFile = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(lexiconFile));
// Joined and flat, as `textContent` gives it.
const text = readFileSync(textFile, 'utf16le');
const start = performance.now();
const result = way === 'bare' ? bareLoop(text) : scan(decodeLexicon(bytes), text).count;
const elapsed = performance.now() - start;
console.log(JSON.stringify({ elapsed, result }));
