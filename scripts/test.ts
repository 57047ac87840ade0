/**
 * `npm test`: finds or installs the browser, checks the types and the arrows, builds, and runs every test.
 * `-- unit`, `-- e2e` or `-- judge` runs one kind alone, without the check. Ends with one line: N passed, N failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureJudge, judgeAdvice } from './judge.mjs';
import { ensureDist, ensurePreview, run } from './build/steps';

interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** False also where a file of tests could not be run at all, or there was none. */
  readonly success: boolean;
}

const KINDS = ['unit', 'e2e', 'judge'];

/** A Chromium for each of several workers would take the processors from one another, and the waits in the tests would run out. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = { e2e: ['--maxWorkers=1', '--testTimeout=60000'], judge: ['--maxWorkers=1', '--testTimeout=240000'] };

function main(args: readonly string[]): number {
  const asked = KINDS.includes(args[0] ?? '') ? args.slice(0, 1) : KINDS;
  const rest = args.slice(asked.length === 1 ? 1 : 0);
  const env = { ...process.env };
  const kinds = asked.includes('judge') ? withJudge(asked, env) : asked;
  if (kinds.includes('e2e')) {
    // First: what is missing on the machine should be said before minutes of other work.
    env['CHROME_PATH'] = ensureBrowser();
    ensurePreview();
  }
  if (asked.length > 1) run('npm', ['run', '--silent', 'check']);
  ensureDist();
  const summaries = kinds.map((kind) => jest(kind, rest, env));
  const sum = (of: (summary: Summary) => number): number => summaries.reduce((total, summary) => total + of(summary), 0);
  console.log(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${sum(({ numFailedTests }) => numFailedTests)} failed`);
  return summaries.every(({ success }) => success) ? 0 : 1;
}

/** Without LibreOffice, and where it may not be installed, the other kinds are all there is; asked for alone it is an error. */
function withJudge(asked: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const found = ensureJudge();
  if (found === null && asked.length === 1) throw new Error(judgeAdvice());
  if (found === null) {
    console.error(judgeAdvice());
    return asked.filter((kind) => kind !== 'judge');
  }
  env['OFFICE_PATH'] = found.office;
  env['PYTHON_PATH'] = found.python;
  return asked;
}

function jest(kind: string, rest: readonly string[], env: NodeJS.ProcessEnv): Summary {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-test-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', kind, ...(SETTINGS[kind] ?? []), '--json', '--outputFile', summaryFile, ...rest];
    // --json also prints the summary; what a person reads goes to stderr.
    spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    return JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary;
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
