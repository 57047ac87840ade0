import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `stamp` is there and nothing in `sources` (files or folders) changed after it was written. */
export function isFresh(stamp: string, sources: readonly string[]): boolean {
  return existsSync(stamp) && sources.every((source) => newest(source) <= statSync(stamp).mtimeMs);
}

/** When the file, or the newest file of the folder, was changed: milliseconds since 1970; 0 when it is not there. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const itself = statSync(path);
  if (!itself.isDirectory()) return itself.mtimeMs;
  // The folder's own time changes when a file is taken away.
  return Math.max(itself.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
