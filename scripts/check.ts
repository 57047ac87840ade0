/** `npm run check`: the types of every room, the import arrows, the Office.js members, the manifest of the build. Ends at the first that fails. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDist, run } from './build/steps';

/** Compilers at once: each takes a processor and about 400 MB. */
const AT_ONCE = 2;

/** The tests run as CommonJS, but are read by the compiler as the rooms are: some packages name their types only for a bundler. */
function projects(): string[] {
  const rooms = readdirSync('src').map((room) => join('src', room, 'tsconfig.json'));
  return [...rooms, 'preview/tsconfig.json', 'scripts/tsconfig.json', 'test/tsconfig.check.json'].filter((file) => existsSync(file));
}

function compile(project: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const compiler = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
    compiler.on('error', reject);
    compiler.on('close', (status) => resolve(status === 0));
  });
}

async function checkTypes(): Promise<void> {
  const waiting = projects();
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      if (!(await compile(project))) failed.push(project);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length > 0) throw new Error(`Types do not hold: ${failed.join(', ')}`);
}

async function check(): Promise<void> {
  await checkTypes();
  console.log('types: every room holds');
  run(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--silent', 'test/architecture']);
  run(process.execPath, ['--import', 'tsx', 'scripts/officeMembers.ts']);
  ensureDist();
  run(process.execPath, ['--import', 'tsx', 'scripts/validate.ts']);
}

check().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
