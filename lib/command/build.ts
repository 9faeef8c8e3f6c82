// Compiles the data and builds the extension for a browser, unless nothing changed.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBudgets } from './budgets.ts';
import { PROJECT_FOLDER } from './paths.ts';
import { onceFor, runProgram } from './steps.ts';

export type BuildTarget = 'chrome' | 'firefox';

const INPUTS = [
  'data',
  'lib',
  'components',
  'entrypoints',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Where a target's build lies. */
export function buildFolder(target: BuildTarget): string {
  return join(PROJECT_FOLDER, '.output', `${target}-mv3`);
}

export async function build(target: BuildTarget): Promise<string> {
  await onceFor(
    'Compiling the dataset',
    ['data', 'lib/core', 'lib/command', 'package.json'],
    '.cache/dataset/manifest.json',
    async () => {
      await mustRun(process.execPath, ['lib/command/data.ts', '--quiet']);
    },
  );
  await onceFor(`Building for ${target}`, INPUTS, `.output/${target}-mv3/manifest.json`, async () => {
    await mustRun('wxt', ['build', '-b', target, '--mv3']);
    checkBudgets(buildFolder(target));
  });
  return buildFolder(target);
}

async function mustRun(program: string, parameters: readonly string[]): Promise<void> {
  const code = await runProgram(program, parameters);
  if (code !== 0)
    throw new Error(`${program} ${parameters.join(' ')} ended with code ${String(code)}; the message above says why.`);
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  for (const target of positionals.length > 0 ? positionals : ['chrome', 'firefox']) {
    if (target !== 'chrome' && target !== 'firefox') throw new Error(`“${target}” is no target: use chrome or firefox`);
    console.log(await build(target));
  }
}
