import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../badInput';

/** Throws BadInput where the folder would have to be written over. */
export function refuseToOverwrite(folder: string, names: readonly string[]): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new BadInput([`${folder} 是一个文件，不是文件夹。请换一个文件夹。`]);
  const there = readdirSync(folder).filter((name) => names.includes(name));
  if (there.length > 0) throw new BadInput([`${folder} 里已有 ${there.join('、')}，不会覆盖。请换一个文件夹，或先把旧的移走。`]);
}

/** All files or none: what was written is taken away again where one fails. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const made = existsSync(folder) ? null : folder;
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) {
      const path = join(folder, name);
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch {
    for (const path of written) rmSync(path, { force: true });
    if (made !== null) rmSync(made, { recursive: true, force: true });
    throw new BadInput([`写不进文件夹 ${folder}。请核对路径和权限，或换一个文件夹。`]);
  }
}
