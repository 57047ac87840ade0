import { clausesInOrder } from '../../src/scheme';
import { planUnitSheet, writeFormula, type EnteredRow } from '../../src/workbook';
import { planLedgerSheet } from '../../src/workbook/planLedgerSheet';
import { book, named } from './books';
import { Fault, type Value } from './calculate';
import { LEDGER_REF, ledgerWith, unitWith, type LedgerLine } from './ledgerBook';
import { inside, overlaps, wellFormed } from './planRules';
import { template } from './keptBook';
import { entry, qinglian } from './template';

const scheme = qinglian();
const ids = clausesInOrder(scheme).map(({ id }) => id);
const UNITS = ['市教育局', '市民政局'];

/** The row of a clause on the sheet of a unit. */
function rowsOf(lines: readonly LedgerLine[], typed: Readonly<Record<string, EnteredRow>> = {}, unit = '市教育局') {
  const plan = unitWith(scheme, unit, new Map(Object.entries(typed)));
  const sheet = book([ledgerWith(scheme, UNITS, lines), plan]).get(unit);
  return (clause: string, ...names: readonly string[]): readonly Value[] => names.map((name) => named(plan, sheet, `KH_${name}`)[ids.indexOf(clause)] ?? null);
}

describe('清廉机关: a unit sheet adds up the 台账', () => {
  const lines: readonly LedgerLine[] = [
    { unit: '市教育局', clause: '8.2.1', count: 1 },
    { unit: '市民政局', clause: '8.2.1', count: 5 },
    { unit: '市教育局', clause: '8.2.1', count: 2 },
  ];

  test('two lines of one unit and clause are 3项, those of another unit are not among them', () => {
    expect(rowsOf(lines)('8.2.1', 'ledger', 'counted', 'due', 'limited', 'deductions')).toEqual([3, 3, 1.5, 0.5, 1]);
    expect(rowsOf(lines, {}, '市民政局')('8.2.1', 'ledger', 'counted', 'due')).toEqual([5, 5, 2.5]);
  });

  test('a clause without lines stays 待评', () => {
    expect(rowsOf(lines)('8.3.1', 'ledger', 'counted', 'due', 'reasons')).toEqual(['', '', '', '待评']);
  });

  test.each([
    ['what is typed goes before the ledger, and the sheet says that they differ', 1, [3, 1, '本表，与台账不同', 0.5]],
    ['where both say the same', 3, [3, 3, '本表', 1.5]],
    ['a typed 0 is an entry too', 0, [3, 0, '本表，与台账不同', 0]],
    ['and so is “/”', '/', [3, '/', '本表，与台账不同', '/']],
  ])('%s', (_, typed, expected) => {
    expect(rowsOf(lines, { '8.2.1': entry(typed) })('8.2.1', 'ledger', 'counted', 'origins', 'due')).toEqual(expected);
  });

  test('a flat clause deducts once, however many lines', () => {
    const flat = clausesInOrder(scheme).find(({ reading, effect }) => reading.basis === 'once' && effect === 'deduct' && !reading.discretion);
    if (flat === undefined) throw new Error('no flat clause');
    const of = (count: number) => rowsOf(Array.from({ length: count }, () => ({ unit: '市教育局', clause: flat.id, count: 1 })))(flat.id, 'ledger', 'due');
    expect([of(1)[0], of(3)[0]]).toEqual([1, 3]);
    expect(of(3)[1]).toBe(of(1)[1]);
  });

  test('one case in 6.1.5 (每人次扣0.5分) and 7.3.1 (每起扣1分) is kept by 7.3.1, however its number is written; the rest is released', () => {
    const read = rowsOf([{ unit: '市教育局', clause: '6.1.5', count: 1, case: '〔2026〕7号' }, { unit: '市教育局', clause: '7.3.1', count: 1, case: '（2026）7号' }]);
    expect(read('6.1.5', 'counted_cases', 'due', 'released', 'deductions')).toEqual(['〔2026〕7号', 0.5, 0.5, 0]);
    expect(read('7.3.1', 'due', 'released', 'deductions')).toEqual([1, 0, 1]);
    expect(String(read('6.1.5', 'reasons')[0])).toContain('〔2026〕7号按7.3.1扣1分，此处免扣0.5分');
  });

  test('of two cases in 6.1.5 only the one that 7.3.1 has too is released', () => {
    const read = rowsOf([
      { unit: '市教育局', clause: '6.1.5', count: 1, case: '〔2026〕7号' }, { unit: '市教育局', clause: '6.1.5', count: 1, case: '〔2026〕8号' }, { unit: '市教育局', clause: '6.1.5', count: 1 },
      { unit: '市教育局', clause: '7.3.1', count: 1, case: '〔2026〕7号' },
    ]);
    expect(read('6.1.5', 'counted', 'counted_cases', 'due', 'released', 'deductions')).toEqual([3, '〔2026〕7号×1；〔2026〕8号×1', 1.5, 0.5, 1]);
  });

  test('a case typed on the sheet belongs to the count typed there', () => {
    const read = rowsOf([{ unit: '市教育局', clause: '6.1.5', count: 2, case: '〔2026〕8号' }, { unit: '市教育局', clause: '7.3.1', count: 1, case: '〔2026〕7号' }], { '6.1.5': entry(1, '〔2026〕7号') });
    expect(read('6.1.5', 'counted', 'counted_cases', 'released')).toEqual([1, '〔2026〕7号', 0.5]);
  });

  test('a line whose number is words gives no sum, and the row says so', () => {
    const read = rowsOf([{ unit: '市教育局', clause: '8.2.1', count: '3项' }]);
    expect(read('8.2.1', 'ledger')).toEqual(['台账有误']);
    expect(read('8.2.1', 'due')[0]).toBeInstanceOf(Fault);
    expect(String(read('8.2.1', 'reasons')[0])).toContain('台账有误');
  });

  test('a name with marks that SUMIFS takes for others is matched as it stands', () => {
    const plan = planUnitSheet(scheme, { unit: '甲*局?', year: '2026', sheetName: '甲', ledger: LEDGER_REF });
    const sheet = book([ledgerWith(scheme, ['甲*局?'], [{ unit: '甲*局?', clause: '8.2.1', count: 2 }]), plan]).get('甲');
    expect(named(plan, sheet, 'KH_ledger')[ids.indexOf('8.2.1')]).toBe(2);
    expect(plan.cells.some(({ content }) => typeof content === 'object' && writeFormula(content).includes('"=甲~*局~?"'))).toBe(true);
  });
});

describe('台账', () => {
  const plan = ledgerWith(scheme, UNITS, [
    { unit: '市教育局', clause: '8.2.1', count: 1 }, { unit: '市教肓局', clause: '8.2.1', count: 1 }, { unit: '市民政局', clause: '8.2', count: 1 }, { unit: '市民政局', clause: '8.2.1', count: '' }, { unit: '市民政局', clause: '8.2.1', count: -1 },
  ]);
  const sheet = book([plan]).get('台账');

  test('a line that is counted nowhere says why, and the head counts such lines', () => {
    expect(named(plan, sheet, 'KH_line_checks').slice(0, 6)).toEqual(['', '单位不在名单里', '条款不在方案里', '数量要填0以上的数', '数量要填0以上的数', '']);
    expect(named(plan, sheet, 'KH_faults')).toEqual([4]);
  });

  test('the words of the clause stand beside its number', () => {
    expect(sheet?.at('H4')).toBe(clausesInOrder(scheme).find(({ id }) => id === '8.2.1')?.shown);
    expect(sheet?.at('H6')).toBe('');
  });

  test('it is an Excel table of nine headings, each once, without merges in it', () => {
    const [table] = plan.tables ?? [];
    expect(table).toEqual({ row: 2, column: 0, rows: 301, columns: 9 });
    const heads = plan.cells.filter(({ row }) => row === 2).map(({ content }) => content);
    expect(heads).toEqual(['日期', '单位', '条款', '数量', '案件', '事实及依据', '登记人', '条文', '核对']);
    expect(plan.merges.filter(({ row }) => row >= 2 && row < 303)).toEqual([]);
  });

  test('every range lies on the sheet, formulas are well formed, rules are as long as Excel lets them be', () => {
    const rects = [...plan.merges, ...plan.styles.map(({ rect }) => rect), ...plan.entries, ...plan.names.map(({ rect }) => rect), ...plan.validations.map(({ rect }) => rect)];
    expect(rects.filter((rect) => !inside(plan, rect))).toEqual([]);
    expect(overlaps(plan.merges)).toEqual([]);
    expect(plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : [])).filter((formula) => !wellFormed(formula))).toEqual([]);
    for (const rule of plan.validations) expect([rule.title.length <= 32, rule.message.length <= 255, rule.prompt.length <= 255]).toEqual([true, true, true]);
  });

  test('a document without clauses has none', () => {
    expect(() => planLedgerSheet(template('huairou-zerenzhi'), { year: '2026', sheetName: '台账', units: UNITS })).toThrow(RangeError);
  });
});

test.each(['qinglian-jiguan', 'wenzhou-dangjian', 'renda-jiguan'])('%s: the three columns of the ledger fit on the paper, and the words keep a column to be read in', (id) => {
  const own = template(id);
  const plan = planUnitSheet(own, { unit: '甲', year: '2026', sheetName: '甲', ledger: LEDGER_REF });
  const printed = plan.columnWidths.slice(0, plan.print.area.columns);
  expect(printed.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(770);
  expect(Math.min(...printed)).toBeGreaterThanOrEqual(24);
  const standard = plan.names.find(({ name }) => name === 'KH_standards')?.rect.column ?? -1;
  expect(plan.columnWidths[standard]).toBeGreaterThanOrEqual(75);
});
