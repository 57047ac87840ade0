/** What does not depend on the unit is planned once. */
import { planUnitSheet } from '../../src/workbook/planUnitSheet';
import { qinglian } from '../scheme/qinglian';

const options = (unit: string) => ({ unit, year: '2026', sheetName: unit, decisionsSheet: '口径' });

test('the sheets of 200 units share every formula; each has its own name', () => {
  const scheme = qinglian();
  const [first, ...others] = Array.from({ length: 200 }, (_, index) => planUnitSheet(scheme, options(`第${index + 1}局`)));
  const formulas = first?.cells.filter(({ content }) => typeof content === 'object' && content.kind !== undefined) ?? [];
  // 97 clauses with five formulas each and more.
  expect(formulas.length).toBeGreaterThan(485);
  const shared = new Set(formulas.map(({ content }) => content));
  const own = others.map(({ cells }) => cells.filter(({ content }) => typeof content === 'object' && !shared.has(content)).length);
  // 待评 stands in the heading, which is each unit's own.
  expect([...new Set(own)]).toEqual([1]);
  expect(new Set([first, ...others].map((plan) => plan?.cells.find(({ content }) => /^第\d+局$/.test(String(content)))?.content)).size).toBe(200);
});

test('a sheet planned after another is the very one that is planned alone', () => {
  const scheme = qinglian();
  const entries = new Map([['8.2.1', { quantity: 3, cases: '', reason: '' }]]);
  planUnitSheet(scheme, { ...options('甲局'), entries });
  planUnitSheet(scheme, { ...options('乙局'), ledger: { sheetName: '台账', rows: 300 } });
  const after = planUnitSheet(scheme, options('丙局'));
  expect(after).toEqual(planUnitSheet(qinglian(), options('丙局')));
});

test('a unit whose name SUMIFS would misread has its own criterion, whoever was planned before', () => {
  const scheme = qinglian();
  const ledger = { sheetName: '台账', rows: 300 };
  const written = (unit: string): string => JSON.stringify(planUnitSheet(scheme, { ...options(unit), ledger }).cells);
  expect(written('甲局')).not.toContain('~*');
  expect(written('甲*局')).toContain('=甲~*局');
  expect(written('乙?局')).toContain('=乙~?局');
  expect(written('甲局')).not.toContain('~');
});
