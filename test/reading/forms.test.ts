import { readClauses } from '../../src/reading';
import { FORMS } from '../../src/reading/forms';

describe('each form reads its own example, and no other form reads it differently', () => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const readings = readClauses(form.example);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ refused: null, basis: form.basis, ...form.reads });
  });

  test('no two forms have one name', () => {
    expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
  });
});
