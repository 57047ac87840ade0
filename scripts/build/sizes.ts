import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  /** Path inside the folder, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
}

/** Every file of a folder with its size, by name. */
export function filesOf(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => ({ file: file.replaceAll('\\', '/'), bytes: statSync(join(folder, file)).size }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

export function gzippedBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** The table `npm run build` prints: each script with its size over the wire, the rest in one line a folder. */
export function sizeTable(folder: string): string {
  const groups = new Map<string, number>();
  for (const { file, bytes } of filesOf(folder)) {
    const [top, ...rest] = file.split('/');
    const name = rest.length === 0 ? file : `${top}/`;
    groups.set(name, (groups.get(name) ?? 0) + bytes);
  }
  const lines = [...groups].map(([name, bytes]) => {
    const packed = /\.(js|css|html|json|xml)$/.test(name) ? `${kilobytes(gzippedBytes(join(folder, name)))} gzipped` : '';
    return `  ${name.padEnd(18)}${kilobytes(bytes).padStart(10)}  ${packed}`.trimEnd();
  });
  return [`${folder}/`, ...lines].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
