import { join } from 'node:path';
import { catalogueEntry } from '../../src/workbook/catalogue';
import { readTemplate, templateIds } from '../../src/cli/templates';

/** What the pane fetches: templates/<id>.json, each the whole scheme, and templates/index.json, the catalogue. File name → text. */
export function compileTemplates(folder: string): Map<string, string> {
  const schemes = templateIds(folder).map((id) => readTemplate(join(folder, id, 'scheme.yaml')).scheme);
  const files = schemes.map((scheme): [string, unknown] => [`${scheme.id}.json`, scheme]);
  return new Map([...files, ['index.json', schemes.map(catalogueEntry)] as const].map(([name, value]) => [name, `${JSON.stringify(value)}\n`]));
}
