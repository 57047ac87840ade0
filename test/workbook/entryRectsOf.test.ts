import { entryRectsOf } from '../../src/workbook/entryRectsOf';
import { planDecisionsSheet, planUnitSheet, type Rect, type SheetPlan } from '../../src/workbook';
import { LEDGER_REF, ledgerWith, summaryOf } from './ledgerBook';
import { template } from './keptBook';

const cells = (rects: readonly Rect[]): readonly string[] =>
  [...new Set(rects.flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`)))].sort();
const names = (plan: SheetPlan) => Object.fromEntries(plan.names.map(({ name, rect }) => [name, rect]));

describe.each(['qinglian-jiguan', 'wenzhou-dangjian', 'renda-jiguan'])('%s: what is locked by 定稿 is just what the sheet leaves open', (id) => {
  const scheme = template(id);
  const unit = planUnitSheet(scheme, { unit: '甲', year: '2026', sheetName: '甲' });
  test.each<[string, Parameters<typeof entryRectsOf>[1], SheetPlan]>([
    ['a 评分表', 'unit', unit],
    ['a 评分表 with a 台账', 'unit', planUnitSheet(scheme, { unit: '甲', year: '2026', sheetName: '甲', ledger: LEDGER_REF })],
    ['口径', 'decisions', planDecisionsSheet(scheme, { year: '2026', sheetName: '口径', decisions: {}, deciders: {} })],
    ['台账', 'ledger', ledgerWith(scheme, ['甲'], [])],
    ['汇总', 'summary', summaryOf(scheme, null, [unit])],
  ])('%s', (_, kind, plan) => {
    expect(cells(entryRectsOf(scheme, kind, names(plan)))).toEqual(cells(plan.entries));
  });
});
