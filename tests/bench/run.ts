// `npm run bench [-- --quick] [FILE.html …]`: every part one after the other; `node tests/bench/render.ts` then renders the table.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const given = process.argv.slice(2);
const PARTS: readonly [part: string, parameters: readonly string[]][] = [
  ['matching.ts', given.filter((argument) => argument === '--quick')],
  ['scout.ts', []],
  ['browser.ts', given],
  ['search.ts', []],
  ['popup.ts', given.includes('--quick') ? ['5', '1'] : []],
  ['card.ts', given.includes('--quick') ? ['1'] : []],
];

for (const [part, parameters] of PARTS) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, part), ...parameters], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
