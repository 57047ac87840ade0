/**
 * `npm test`: finds or installs the browser, checks the types and the arrows, builds, and runs every test.
 * `-- unit` or `-- e2e` runs one kind alone, without the check. Ends with one line: N passed, N failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDist, ensurePreview, run } from './build/steps';

interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const KINDS = ['unit', 'e2e'];

function main(args: readonly string[]): number {
  const kinds = KINDS.includes(args[0] ?? '') ? args.slice(0, 1) : KINDS;
  const rest = args.slice(kinds.length === 1 ? 1 : 0);
  const env = { ...process.env };
  if (kinds.includes('e2e')) {
    // First: what is missing on the machine should be said before minutes of other work.
    env['CHROME_PATH'] = ensureBrowser();
    ensurePreview();
  }
  if (kinds.length > 1) run('npm', ['run', '--silent', 'check']);
  ensureDist();
  return jest(kinds, rest, env);
}

function jest(kinds: readonly string[], rest: readonly string[], env: NodeJS.ProcessEnv): number {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-test-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', ...kinds, '--json', '--outputFile', summaryFile, ...rest];
    // --json also prints the summary; what a person reads goes to stderr.
    const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary;
    console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
    return done.status === 0 && numFailedTests + numFailedTestSuites === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
