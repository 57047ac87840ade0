import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme/scheme';

const folder = join(__dirname, '../../templates/qinglian-jiguan');

export const qinglianYaml = readFileSync(join(folder, 'scheme.yaml'), 'utf8');
export const qinglianSource = readFileSync(join(folder, 'source.txt'), 'utf8');

/** The template as loaded; a defect in it stops every test that needs it. */
export function qinglian(yamlText: string = qinglianYaml): Scheme {
  const loaded = loadScheme(yamlText);
  if (!loaded.ok) throw new Error(loaded.defects.map((defect) => defect.sentence).join('\n'));
  return loaded.scheme;
}

/** The template with one piece of its text replaced; the piece must be there exactly once. */
export function qinglianWith(from: string, to: string): string {
  const parts = qinglianYaml.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in scheme.yaml`);
  return parts.join(to);
}
