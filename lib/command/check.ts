// `npm run check`: format and lint, types, conventions and unit tests. What CI checks is this.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED_FOLDER, PROJECT_FOLDER } from './paths.ts';
import { runProgram } from './steps.ts';

export interface SuiteResult {
  suite: string;
  passed: number;
  failed: number;
}

/** Runs everything, also after a failure, so that one run tells all. */
export async function runCheck(): Promise<SuiteResult[]> {
  const results: SuiteResult[] = [];
  results.push(await runTool('format and lint', 'biome', ['ci', '--error-on-warnings', '.']));
  // The framework's types are generated; without them nothing compiles.
  if (!existsSync(join(PROJECT_FOLDER, '.wxt', 'wxt.d.ts'))) await runProgram('wxt', ['prepare']);
  results.push(await runTool('types', 'tsc', ['-p', '.']));
  results.push(await runVitest());
  return results;
}

async function runTool(suite: string, program: string, parameters: readonly string[]): Promise<SuiteResult> {
  console.log(`${suite} …`);
  const code = await runProgram(program, parameters);
  return { suite, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function runVitest(): Promise<SuiteResult> {
  console.log('unit tests and conventions …');
  const report = join(GENERATED_FOLDER, 'unit-report.json');
  rmSync(report, { force: true });
  const code = await runProgram('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { suite: 'unit', passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const failed = numFailedTests + (numFailedTests === 0 && (code !== 0 || numPassedTests === 0) ? 1 : 0);
  return { suite: 'unit', passed: numPassedTests, failed };
}

if (import.meta.main) {
  const results = await runCheck();
  for (const { suite, passed, failed } of results)
    console.log(`${suite}: ${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
}
