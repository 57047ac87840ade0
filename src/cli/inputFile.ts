import { readFileSync, statSync } from 'node:fs';
import { BadInput } from './badInput';

/** The bytes of a file that a person named; throws BadInput when there is none. */
export function readInputFile(path: string): Buffer {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new BadInput([`没有文件 ${path}。请核对路径和文件名。`]);
  return readFileSync(path);
}
