import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from '../../src/xlsx/hucre';

/** What LibreOffice has worked out: sheet → rows of values. */
export type Recalculated = ReadonlyMap<string, readonly (readonly unknown[])[]>;

const OFFICE = process.env['OFFICE_PATH'] ?? '/usr/bin/soffice';
const PYTHON = process.env['PYTHON_PATH'] ?? '/usr/bin/python3';

/** Opens every file in LibreOffice, which finds no stored values and calculates, and reads what it saved. One call for all: starting takes longest. */
export async function recalculate(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Recalculated>> {
  return withFolder(async (folder) => {
    convert(folder, files, 'xlsx');
    const results = new Map<string, Recalculated>();
    for (const name of files.keys()) {
      const book = await readXlsx(new Uint8Array(readFileSync(join(folder, 'out', `${name}.xlsx`))));
      results.set(name, new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows])));
    }
    return results;
  });
}

/** Runs a script of test/judge on the files; gives what it prints for each. */
export async function inspected(script: string, files: ReadonlyMap<string, Uint8Array>): Promise<unknown> {
  return withFolder(async (folder) => {
    const paths = write(folder, files);
    const done = spawnSync(PYTHON, [join(__dirname, script), ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(done.stderr);
    // A reader that complains does so here.
    if (done.stderr !== '') throw new Error(done.stderr);
    return JSON.parse(done.stdout) as unknown;
  });
}

function convert(folder: string, files: ReadonlyMap<string, Uint8Array>, to: string): void {
  const paths = write(folder, files);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const done = spawnSync(OFFICE, [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...paths], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

function write(folder: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  mkdirSync(join(folder, 'in'));
  return [...files].map(([name, bytes]) => {
    const path = join(folder, 'in', `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-judge-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
