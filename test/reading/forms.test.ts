import { readClauses } from '../../src/reading';
import { COUNTS, PRICES, WHOLES } from '../../src/reading/forms';

const FORMS = [...COUNTS, ...PRICES, ...WHOLES];

describe('each form reads its own example, and no other form reads it differently', () => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const readings = readClauses(form.example);
    expect(readings.filter(({ refused }) => refused !== null)).toEqual([]);
    const [first] = readings;
    expect(first).toMatchObject({ ...('basis' in form && readings.length === 1 ? { basis: form.basis } : {}), ...form.reads });
  });

  test('no two forms have one name', () => {
    expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
  });
});
