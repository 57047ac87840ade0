import { join } from 'node:path';
import { readTemplate, templateIds } from '../../src/cli/templates';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { listedScheme } from '../../src/taskpane/state/listedScheme';

/**
 * What the pane fetches. File name → text: templates/<id>.json, each the whole scheme; <id>.check.json, what 体检 finds beside its
 * source, which the pane does not get; index.json, the catalogue with the number of findings.
 */
export function compileTemplates(folder: string): Map<string, string> {
  const compiled = templateIds(folder).map((id) => {
    const { scheme, sourceText } = readTemplate(join(folder, id, 'scheme.yaml'));
    if (sourceText === null) throw new Error(`${folder}/${id} has no source.txt to check against.`);
    return { scheme, findings: checkScheme(scheme, sourceText) };
  });
  const files = compiled.flatMap(({ scheme, findings }): [string, unknown][] => [[`${scheme.id}.json`, scheme], [`${scheme.id}.check.json`, findings]]);
  const index = compiled.map(({ scheme, findings }) => listedScheme(scheme, findings));
  return new Map([...files, ['index.json', index] as const].map(([name, value]) => [name, `${JSON.stringify(value)}\n`]));
}
