import fc from 'fast-check';
import { sheetNameFor } from '../../src/workbook';

test.each([
  ['市民政局', [], '市民政局'],
  ['市民政局', ['市民政局'], '市民政局（2）'],
  ['市民政局', ['市民政局', '市民政局（2）'], '市民政局（3）'],
  ['abc局', ['ABC局'], 'abc局（2）'],
  ['市委办/机要局', [], '市委办／机要局'],
  ["'市委办'", [], '市委办'],
  ['[市委办]:*?\\', [], '［市委办］：＊？＼'],
  ['  ', [], '单位'],
  ['History', [], 'History（1）'],
])('%s beside %j is %s', (unit, taken, name) => {
  expect(sheetNameFor(unit, taken)).toBe(name);
});

test('thirty-one characters fit, the thirty-second is left off, and a number finds room', () => {
  const long = '局'.repeat(32);
  expect(sheetNameFor('局'.repeat(31), [])).toBe('局'.repeat(31));
  expect(sheetNameFor(long, [])).toBe('局'.repeat(31));
  expect(sheetNameFor(long, ['局'.repeat(31)])).toBe(`${'局'.repeat(28)}（2）`);
});

test('whatever the unit is called, Excel takes the name and it is free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.string({ maxLength: 5 })), (unit, others) => {
      const taken = [...others, sheetNameFor(unit, [])];
      const name = sheetNameFor(unit, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      expect(name.trim()).toBe(name);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
