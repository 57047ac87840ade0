import { checkScheme } from '../../src/scheme/index';
import { openTemplate, templateIds } from '../../src/cli/templates';

describe.each(templateIds())('%s', (id) => {
  const { scheme, sourceText } = openTemplate(id);

  test('its folder is its id, and its source lies beside it', () => {
    expect([scheme.id, sourceText === null]).toEqual([id, false]);
  });

  test('every quote stands in the source and every scoring word there is claimed once', () => {
    expect(checkScheme(scheme, sourceText ?? '').filter(({ severity }) => severity === 'defect')).toEqual([]);
  });

  test('a source without its last scoring word is missed, not passed over', () => {
    const clauses = scheme.sections.flatMap((section) => [section, ...section.sections]).flatMap(({ items }) => items).flatMap((item) => item.clauses);
    const last = clauses.filter(({ quote }) => quote !== '').at(-1)?.quote ?? scheme.readings[0]?.quote ?? scheme.settings[0]?.quote ?? '';
    const without = (sourceText ?? '').replace(/\s+/gu, '').split(last.replace(/\s+/gu, '')).join('');
    expect(checkScheme(scheme, without).filter(({ code }) => code === 'quoteMissing')).not.toEqual([]);
  });
});
