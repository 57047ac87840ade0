import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh } from '../../scripts/build/freshness';

let folder = '';
const at = (name: string): string => join(folder, name);
const touch = (name: string, seconds: number): void => utimesSync(at(name), seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-fresh-'));
  mkdirSync(at('src/room'), { recursive: true });
  writeFileSync(at('src/room/file.ts'), '');
  writeFileSync(at('stamp'), '');
  for (const name of ['src/room/file.ts', 'src/room', 'src']) touch(name, 1000);
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each([[999, false], [1000, true], [1001, true]])('sources of 1000 under a stamp of %i: %s', (seconds, fresh) => {
  touch('stamp', seconds);
  expect(isFresh(at('stamp'), [at('src')])).toBe(fresh);
});

test('a file deep inside that changed makes the build old', () => {
  touch('stamp', 1000);
  touch('src/room/file.ts', 1001);
  expect(isFresh(at('stamp'), [at('src')])).toBe(false);
});

test('a file taken away makes the build old, as its folder changed', () => {
  touch('stamp', 1000);
  rmSync(at('src/room/file.ts'));
  expect(isFresh(at('stamp'), [at('src')])).toBe(false);
});

test('nothing built yet is not fresh; a source that is not there does not count', () => {
  expect(isFresh(at('none'), [at('src')])).toBe(false);
  touch('stamp', 1000);
  expect(isFresh(at('stamp'), [at('src'), at('none')])).toBe(true);
});
