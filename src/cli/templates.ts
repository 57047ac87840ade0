import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { loadScheme } from '../scheme/load';
import type { Scheme } from '../scheme/scheme';
import { readSchemeFile } from '../scheme/schemeFile';
import { BadInput } from './badInput';

const TEMPLATES = resolve(__dirname, '../../templates');

/** A scheme with the file it came from. */
export interface Template {
  readonly scheme: Scheme;
  /** Path of its scheme.yaml or scheme file. */
  readonly path: string;
  /** The source document beside it (source.txt) or in its scheme file; null where there is none. */
  readonly sourceText: string | null;
}

/** Ids of the templates of this program, in the order of their names. */
export function templateIds(folder = TEMPLATES): string[] {
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'scheme.yaml'))).sort();
}

/** The template of this id, or the scheme in the file of this path; throws BadInput with every defect. */
export function openTemplate(name: string, folder = TEMPLATES): Template {
  if (templateIds(folder).includes(name)) return readTemplate(join(folder, name, 'scheme.yaml'));
  if (existsSync(name) && statSync(name).isFile()) return readTemplate(name);
  throw new BadInput([`没有方案“${name}”。方案编号有 ${templateIds(folder).join('、')}；也可以写一个 scheme.yaml 或方案文件的路径。`]);
}

/** A scheme.yaml with its source beside it, or a scheme file that holds both. */
export function readTemplate(path: string): Template {
  const text = readFileSync(path, 'utf8');
  const file = readSchemeFile(text);
  const loaded = loadScheme(file?.yaml ?? text);
  if (!loaded.ok) {
    const name = basename(path);
    throw new BadInput(loaded.defects.map(({ sentence, path: place }) => `${name} ${sentence}${place === '' ? '' : `（${place}）`}`));
  }
  const source = join(dirname(path), 'source.txt');
  return { scheme: loaded.scheme, path, sourceText: file?.sourceText ?? (existsSync(source) ? readFileSync(source, 'utf8') : null) };
}
