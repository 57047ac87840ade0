import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { isFresh } from './freshness';

/** Written last by each build, so it dates the whole of it. */
const DIST_STAMP = 'dist/manifest.xml';
const PREVIEW_STAMP = 'dist-preview/index.html';
const DIST_SOURCES = ['src', 'templates', 'assets', 'config', 'scripts/build', 'manifest.xml', 'package-lock.json', 'tsconfig.base.json'];
const PREVIEW_SOURCES = [DIST_STAMP, 'preview', 'config/webpack.preview.cjs'];

/** Runs a command with its output shown; throws when it does not end well. */
export function run(command: string, args: readonly string[], output: NodeJS.WriteStream = process.stdout): void {
  const done = spawnSync(command, args, { stdio: ['inherit', output, 'inherit'] });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.signal}.`);
}

/** What a build says goes beside the answer of the command that asked for it. */
function build(script: string, stamp: string): void {
  run('npm', ['run', '--silent', script], process.stderr);
  // A bundler leaves a file alone whose content is the same, and with it the file's time.
  utimesSync(stamp, new Date(), new Date());
}

/** dist/, unless nothing has changed since it was built. */
export function ensureDist(): void {
  if (!isFresh(DIST_STAMP, DIST_SOURCES)) build('build', DIST_STAMP);
}

/** dist-preview/: the page with the embedded host, unless nothing has changed since it was built. */
export function ensurePreview(): void {
  ensureDist();
  if (!isFresh(PREVIEW_STAMP, PREVIEW_SOURCES)) build('build:preview', PREVIEW_STAMP);
}
