import { spawnSync } from 'node:child_process';
import { isFresh } from './freshness';

/** Written last by each build, so it dates the whole of it. */
const DIST_STAMP = 'dist/manifest.xml';
const PREVIEW_STAMP = 'dist-preview/index.html';
const DIST_SOURCES = ['src', 'templates', 'assets', 'config', 'scripts/build', 'manifest.xml', 'package-lock.json', 'tsconfig.base.json'];
const PREVIEW_SOURCES = [DIST_STAMP, 'preview', 'config/webpack.preview.cjs'];

/** Runs a command with its output shown; throws when it does not end well. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const done = spawnSync(command, args, { stdio: 'inherit', env });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.signal}.`);
}

/** dist/, unless nothing has changed since it was built. */
export function ensureDist(): void {
  if (!isFresh(DIST_STAMP, DIST_SOURCES)) run('npm', ['run', '--silent', 'build']);
}

/** dist-preview/: the page with the embedded host, unless nothing has changed since it was built. */
export function ensurePreview(): void {
  ensureDist();
  if (!isFresh(PREVIEW_STAMP, PREVIEW_SOURCES)) run('npm', ['run', '--silent', 'build:preview']);
}
