import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BadInput } from './badInput';

/** Under another name first, so that a file of this name is always a whole one. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const half = join(dirname(path), `.${basename(path)}.part`);
  try {
    writeFileSync(half, bytes);
    renameSync(half, path);
  } catch (problem) {
    rmSync(half, { force: true });
    throw new BadInput([`${path} 写不进去（${(problem as { code?: string }).code ?? ''}）。请核对文件夹是不是在、能不能写。`]);
  }
}
