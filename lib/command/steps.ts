// Long steps say what they are doing, and are not done again while their inputs are the same.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GENERATED_FOLDER, PROJECT_FOLDER } from './paths.ts';

/** The project's own tools first, also when a command was not started by npm. */
const TOOLS_PATH = [join(PROJECT_FOLDER, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

/** Runs a program with the project's tools on its path; its output goes through. Resolves with the exit code. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, PATH: TOOLS_PATH },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Does a step unless it was done with the same inputs and its result is still there.
 * @param inputs files and folders of the project, relative
 * @param result something the step makes, relative to the project
 */
export async function onceFor(
  name: string,
  inputs: readonly string[],
  result: string,
  work: () => Promise<void>,
): Promise<void> {
  const stamp = join(GENERATED_FOLDER, 'stamps', name);
  const fingerprint = fingerprintOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint && existsSync(join(PROJECT_FOLDER, result)))
    return;
  const started = performance.now();
  console.log(`${name} …`);
  await work();
  mkdirSync(join(GENERATED_FOLDER, 'stamps'), { recursive: true });
  writeFileSync(stamp, fingerprint);
  console.log(`${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function fingerprintOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(input)).sort())
    hash.update(file).update(readFileSync(join(PROJECT_FOLDER, file)));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  const full = join(PROJECT_FOLDER, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => filesBelow(join(path, name)));
}
