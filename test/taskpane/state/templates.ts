import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../../src/scheme/load';
import type { Scheme } from '../../../src/scheme/scheme';

/** A template as the pane gets it. */
export function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../../templates', id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}
