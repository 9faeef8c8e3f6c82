// `npm test`: the same set-up as `npm start`, then everything: format, lint, types, conventions, unit tests, and the
// end-to-end tests in real Chromium and Firefox. Ends with one line that adds up all suites.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { runCheck, type SuiteResult } from './check.ts';
import { ensureBrowser, ensureChineseFont } from './ensure-browser.ts';
import { GENERATED_FOLDER } from './paths.ts';
import { runProgram } from './steps.ts';

const results: SuiteResult[] = [];

try {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await ensureChineseFont();
  await build('chrome');
  await build('firefox');
  results.push(...(await runCheck()));
  results.push(...(await runEndToEnd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ suite: 'set-up', passed: 0, failed: 1 });
}

for (const { suite, passed, failed } of results)
  console.log(`${suite}: ${String(passed)} passed, ${String(failed)} failed`);
const sum = (field: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[field], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runEndToEnd(): Promise<SuiteResult[]> {
  const report = join(GENERATED_FOLDER, 'e2e-report.json');
  rmSync(report, { force: true });
  console.log('End-to-end tests in Chromium and Firefox …');
  const code = await runProgram('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts']);
  if (!existsSync(report)) return [{ suite: 'end-to-end', passed: 0, failed: 1 }];
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: ReportSuite[] };
  const all = suites.flatMap(testsOf);
  const results = (['chromium', 'firefox'] as const).map((project): SuiteResult => {
    const tests = all.filter((test) => test.projectName === project);
    const passed = tests.filter((test) => test.status === 'expected').length;
    const failed = tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length;
    // A browser in which nothing ran is a failure.
    return { suite: `end-to-end ${project}`, passed, failed: passed === 0 && failed === 0 ? 1 : failed };
  });
  // The runner itself failed although no test did.
  const unexplained = code !== 0 && results.every((result) => result.failed === 0);
  return unexplained ? [...results, { suite: 'end-to-end runner', passed: 0, failed: 1 }] : results;
}

interface ReportTest {
  projectName: string;
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
}
interface ReportSuite {
  suites?: ReportSuite[];
  specs?: { tests: ReportTest[] }[];
}

function testsOf(suite: ReportSuite): ReportTest[] {
  return [...(suite.suites ?? []).flatMap(testsOf), ...(suite.specs ?? []).flatMap((spec) => spec.tests)];
}
