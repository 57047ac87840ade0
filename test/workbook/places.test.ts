import { clausesInOrder } from '../../src/scheme';
import { planUnitSheet, writeFormula, type EnteredRow, type SheetPlan } from '../../src/workbook';
import { planLossesSheet } from '../../src/workbook/planLossesSheet';
import { planPlacesSheet } from '../../src/workbook/planPlacesSheet';
import { book, named } from './books';
import { entering } from './keptBook';
import { summaryOf } from './ledgerBook';
import { inside, overlaps, wellFormed } from './planRules';
import { entry, qinglian } from './template';

const scheme = qinglian();
const ids = clausesInOrder(scheme).map(({ id }) => id);
const namesOf = ({ names }: SheetPlan) => Object.fromEntries(names.map(({ name, rect }) => [name, rect]));
const clearBut = (counts: Readonly<Record<string, number>>): ReadonlyMap<string, EnteredRow> => new Map(ids.map((id) => [id, entry(counts[id] ?? 0, '', '')]));

/** 9.1.1 每项扣0.5分 of 2, in 三、强化监督管理; 2.2.1 每项扣1分 of 2, in 一、突出政治引领. */
const UNITS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['甲局', { '9.1.1': 1 }], // 99.5
  ['乙局', { '9.1.1': 2 }], // 99
  ['丙局', { '2.2.1': 1 }], // 99
  ['丁局', { '9.1.1': 3 }], // 98.5
  ['戊局', {}], // 100
];
const sheets = UNITS.map(([unit, counts]) => planUnitSheet(scheme, { unit, year: '2026', sheetName: unit, entries: clearBut(counts) }));

function places(office: Parameters<typeof summaryOf>[3] = {}, sort = '总分') {
  const summary = summaryOf(scheme, null, sheets, office);
  const plan = entering(planPlacesSheet(scheme, { year: '2026', sheetName: '名次表', summary: { sheetName: '汇总', names: namesOf(summary) } }), [['KH_sort', 0, sort]]);
  const sheet = book([...sheets, summary, plan]).get('名次表');
  return { plan, order: named(plan, sheet, 'KH_order'), line: (row: number, letters: string) => [...letters].map((letter) => sheet?.at(`${letter}${row + 4}`)) };
}

test('in the order of totals, equals in the order of the list', () => {
  expect(places().order).toEqual(['戊局', '甲局', '乙局', '丙局', '丁局']);
});

test.each([
  // 丙局 and 戊局 lost nothing there.
  ['三、强化监督管理(25分)', ['丙局', '戊局', '甲局', '乙局', '丁局']],
  ['名单顺序', ['甲局', '乙局', '丙局', '丁局', '戊局']],
])('sorted by %s without a cell of 汇总 moved', (sort, expected) => {
  expect(places({}, sort).order).toEqual(expected);
});

test('each line has its place, total, distance to the one above and to the next grade, and the quota each way', () => {
  const { line } = places({ 'rank-places': '竞赛式', 'quota-share': 30, 'quota-rounding': '舍去', 'grade-bands': '优秀100—110分；良好99—99.9分；合格60—98.9分' });
  // 名次 单位 总分 距前一名 等次 距上一等次 进一 舍去 四舍五入 优秀名额
  expect(line(0, 'ABDEFGHIJK')).toEqual([1, '戊局', 100, '', '优秀', '', '在内', '在内', '在内', '在内']);
  expect(line(1, 'ABDEFGHIJK')).toEqual([2, '甲局', 99.5, 0.5, '良好', '差0.5分到优秀', '在内', '', '在内', '不在内：第2名，名额1个']);
  expect(line(4, 'ABDEFG')).toEqual([5, '丁局', 98.5, 0.5, '合格', '差0.5分到良好']);
});

test('失分分析: which clauses cost how many units how much, the heaviest first; every sum stands over cells of the units', () => {
  const plan = planLossesSheet(scheme, { year: '2026', sheetName: '失分分析', units: sheets.map((sheet) => ({ unit: sheet.name, sheetName: sheet.name, names: namesOf(sheet) })) });
  const sheet = book([...sheets, plan]).get('失分分析');
  const of = (name: string) => named(plan, sheet, name);
  const at = of('KH_lost_clauses').indexOf('9.1.1');
  // 0.5 + 1 + 1.5 of 9.1.1, 1 of 2.2.1: 4 in all.
  expect([of('KH_lost_total'), of('KH_lost_units')[at], of('KH_lost_points')[at]]).toEqual([[4], 3, 3]);
  expect(of('KH_heaviest').slice(0, 3)).toEqual(['9.1.1', '2.2.1', '']);
  expect(overlaps(plan.merges)).toEqual([]);
  expect(plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : [])).filter((formula) => !wellFormed(formula))).toEqual([]);
});

test('名次表 fits on the paper, and every range lies on the sheet', () => {
  const { plan } = places();
  expect(plan.columnWidths.slice(0, plan.print.area.columns).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(770);
  expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].filter((rect) => !inside(plan, rect))).toEqual([]);
});

test('汇总 plans two charts over its own columns, and a filter over its units and their head', () => {
  const plan = summaryOf(scheme, null, sheets);
  const { KH_units: units, KH_totals: totals } = namesOf(plan);
  expect(plan.charts?.map(({ kind, categories }) => [kind, categories])).toEqual([['columns', units], ['stacked', units]]);
  expect(plan.charts?.[0]?.series).toEqual([{ name: '总分', values: totals }]);
  expect(plan.charts?.[1]?.series.map(({ name }) => name)).toEqual(scheme.sections.filter(({ adjustments }) => !adjustments).map(({ shown }) => shown));
  expect(plan.charts?.filter(({ place }) => !inside(plan, place))).toEqual([]);
  expect(plan.filter).toEqual({ row: 2, column: 0, rows: 6, columns: plan.print.area.columns });
});
