import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme/scheme';

const folder = join(__dirname, '../../templates/wenzhou-dangjian');

export const wenzhouYaml = readFileSync(join(folder, 'scheme.yaml'), 'utf8');
export const wenzhouSource = readFileSync(join(folder, 'source.txt'), 'utf8');

/** The template as loaded; a defect in it stops every test that needs it. */
export function wenzhou(yamlText: string = wenzhouYaml): Scheme {
  const loaded = loadScheme(yamlText);
  if (!loaded.ok) throw new Error(loaded.defects.map((defect) => defect.sentence).join('\n'));
  return loaded.scheme;
}
