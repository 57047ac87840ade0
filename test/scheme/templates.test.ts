import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTemplate, templateIds } from '../../src/cli/templates';
import { checkScheme, inScript, clausesInOrder } from '../../src/scheme';

const folder = join(__dirname, '../../templates');

/** Every template that the program lists. */
describe.each(templateIds())('%s', (id) => {
  const { scheme, sourceText } = openTemplate(id);

  test('has the name of its folder, its source and a README beside it', () => {
    expect(scheme.id).toBe(id);
    expect(sourceText).not.toBeNull();
    expect(existsSync(join(folder, id, 'README.md'))).toBe(true);
  });

  test('its quotes are in its source, and every scoring word there is claimed: no defect', () => {
    expect(checkScheme(scheme, sourceText ?? '').filter(({ severity }) => severity === 'defect').map(({ place, sentence }) => `${place}: ${sentence}`)).toEqual([]);
  });

  test('is plain JSON, and the same clauses in either script', () => {
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
    expect(clausesInOrder(inScript(scheme, 'simplified')).map((clause) => clause.id)).toEqual(clausesInOrder(scheme).map((clause) => clause.id));
  });

  test('its README says what is not modelled', () => {
    expect(readFileSync(join(folder, id, 'README.md'), 'utf8')).toMatch(/没有列入|不计入|没有建模|未列入/u);
  });
});
