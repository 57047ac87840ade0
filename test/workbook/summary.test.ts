import { itemsInOrder } from '../../src/scheme/walk';
import { clausesInOrder } from '../../src/scheme';
import { writeFormula, planUnitSheet, type EnteredRow, type SheetPlan } from '../../src/workbook';
import { planSummarySheet, summaryNames } from '../../src/workbook/planSummarySheet';
import { book, named } from './books';
import { ledgerWith, summaryOf, unitWith } from './ledgerBook';
import { inside, overlaps, wellFormed } from './planRules';
import { template } from './keptBook';
import { entry, qinglian } from './template';

const scheme = qinglian();
const ids = clausesInOrder(scheme).map(({ id }) => id);

/** Everything checked and clear but for so many 项 of 8.2.1, 9.1.1 and 8.5.1, each 每项扣0.5分 of 1, 2 and 1 分. */
function clearBut(counts: Readonly<Record<string, number>>): ReadonlyMap<string, EnteredRow> {
  return new Map(ids.map((id) => [id, entry(counts[id] ?? 0, '', '')]));
}

const UNITS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['甲局', { '9.1.1': 1 }], // 99.5
  ['乙局', { '9.1.1': 2 }], // 99
  ['丙局', { '8.2.1': 2 }], // 99
  ['丁局', { '9.1.1': 3 }], // 98.5
  ['戊局', {}], // 100
];

function whole(office: Parameters<typeof summaryOf>[3], units = UNITS, make = (name: string, entries: ReadonlyMap<string, EnteredRow>): SheetPlan => planUnitSheet(scheme, { unit: name, year: '2026', sheetName: name, entries })) {
  const sheets = units.map(([name, counts]) => make(name, clearBut(counts)));
  const plan = summaryOf(scheme, null, sheets, office);
  const sheet = book([...sheets, plan]).get('汇总');
  return (name: string) => named(plan, sheet, name);
}

describe('清廉机关 汇总 of 99.5, 99, 99, 98.5, 100', () => {
  test.each([['竞赛式', [2, 3, 3, 5, 1]], ['中国式', [2, 3, 3, 4, 1]], ['待定', [2, 3, 3, '待定排法', 1]]])('%s', (places, ranks) => {
    const of = whole({ 'rank-places': places });
    expect([of('KH_totals'), of('KH_ranks')]).toEqual([[99.5, 99, 99, 98.5, 100], ranks]);
  });

  test('to the next higher total: 0.5 each, nothing for the first', () => {
    expect(whole({})('KH_distances')).toEqual([0.5, 0.5, 0.5, 0.5, '']);
  });

  test('30% of 5 units is 1.5: 进一 2, 舍去 1, 四舍五入 2; undecided, nobody is within', () => {
    const of = whole({ 'quota-share': 30 });
    expect([of('KH_quota_places'), of('KH_quotas')]).toEqual([['待定取整办法'], Array(5).fill('待定取整办法')]);
  });

  test('进一: two places, 戊局 and 甲局; who is out, and why', () => {
    const out = '不在内：第3名，名额2个';
    expect(whole({ 'quota-share': 30, 'quota-rounding': '进一' })('KH_quotas')).toEqual(['在内', out, out, '不在内：第5名，名额2个', '在内']);
  });

  test('three places for 戊, 甲 and one of 乙 and 丙: the tie on the edge is shown, not cut', () => {
    const tied = '并列，还剩1个名额，待定';
    expect(whole({ 'quota-share': 60 })('KH_quotas')).toEqual(['在内', tied, tied, '不在内：第5名，名额3个', '在内']);
  });

  test.each([[1, ['', '', '', '后1位', '']], [2, ['', '并列，待定', '并列，待定', '后2位', '']], [3, ['', '后3位', '后3位', '后3位', '']]])('后%d位', (last, expected) => {
    expect(whole({ 'last-places': last })('KH_talks')).toEqual(expected);
  });

  test('等次 under the bands that the office wrote; 99.5 between two of them has none until that is decided', () => {
    const bands = '优秀(100—110分),良好(90—99分)';
    expect(whole({ 'grade-bands': bands, 'grade-gap': '归低档' })('KH_grades')).toEqual(['良好', '良好', '良好', '良好', '优秀']);
    expect(String(whole({ 'grade-bands': bands })('KH_grades')[0])).toMatch(/^99\.5分在.*之间/u);
    expect(whole({})('KH_grades')).toEqual(Array(5).fill(''));
  });
});

test('while one unit waits nobody has a place, and the head says how many entries are missing', () => {
  const units = UNITS.slice(0, 2);
  const sheets = units.map(([name, counts], index) => planUnitSheet(scheme, { unit: name, year: '2026', sheetName: name, entries: index === 0 ? clearBut(counts) : new Map([...clearBut(counts)].slice(2)) }));
  const plan = summaryOf(scheme, null, sheets, { 'last-places': 1, 'quota-share': 50 });
  const sheet = book([...sheets, plan]).get('汇总');
  const of = (name: string) => named(plan, sheet, name);
  expect([of('KH_pending'), of('KH_ranks'), of('KH_quotas'), of('KH_talks'), of('KH_notes')]).toEqual([[2], ['', ''], ['', ''], ['', ''], ['', '暂计。']]);
});

test('lines of the 台账 that are counted nowhere are said in the head', () => {
  const ledger = ledgerWith(scheme, ['甲局'], [{ unit: '甲局', clause: '8.2.1', count: 1 }, { unit: '甲', clause: '8.2.1', count: 1 }]);
  const unit = unitWith(scheme, '甲局', new Map());
  const plan = summaryOf(scheme, ledger, [unit]);
  expect(book([ledger, unit, plan]).get('汇总')?.at('C2')).toBe('台账有1行没有计入，见台账“核对”一列');
});

test('人大: what is lost beside the points stands in 备注', () => {
  const renda = template('renda-jiguan');
  const clause = clausesInOrder(renda).find(({ veto }) => veto !== null);
  const unit = planUnitSheet(renda, { unit: '甲室', year: '2026', sheetName: '甲室', entries: new Map([[clause?.id ?? '', entry(1)]]) });
  const plan = summaryOf(renda, null, [unit]);
  expect(named(plan, book([unit, plan]).get('汇总'), 'KH_notes')[0]).toContain(`${clause?.veto?.target ?? ''}：取消（依据${clause?.id ?? ''}“`);
});

test('温州: 自查分 and what it has beyond the score stand beside the total', () => {
  const wenzhou = template('wenzhou-dangjian');
  const item = itemsInOrder(wenzhou).find(({ allotted }) => allotted !== null);
  const unit = planUnitSheet(wenzhou, { unit: '甲', year: '2026', sheetName: '甲', selfScores: new Map([[item?.id ?? '', 1]]) });
  const plan = summaryOf(wenzhou, null, [unit]);
  const heads = plan.cells.filter(({ row }) => row === 2).map(({ content }) => content);
  expect(heads).toEqual(expect.arrayContaining(['自查分', '自查差额']));
  expect(book([unit, plan]).get('汇总')?.at(`${String.fromCharCode(65 + heads.indexOf('自查分'))}4`)).toBe(1);
});

test.each(['qinglian-jiguan', 'wenzhou-dangjian', 'renda-jiguan'])('%s: 汇总 fits on the paper, its formulas are well formed, no two merges share a cell', (id) => {
  const own = template(id);
  const sheets = ['甲', '乙'].map((name) => planUnitSheet(own, { unit: name, year: '2026', sheetName: name }));
  const plan = summaryOf(own, null, sheets);
  const printed = plan.columnWidths.slice(0, plan.print.area.columns);
  expect(printed.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(770);
  expect(Math.min(...printed)).toBeGreaterThanOrEqual(20);
  expect(overlaps(plan.merges)).toEqual([]);
  expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].filter((rect) => !inside(plan, rect))).toEqual([]);
  expect(plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : [])).filter((formula) => !wellFormed(formula))).toEqual([]);
  for (const rule of plan.validations) expect([rule.title.length <= 32, rule.message.length <= 255, rule.prompt.length <= 255, rule.formula.length <= 255]).toEqual([true, true, true, true]);
  expect(summaryNames(own).every((name) => sheets[0]?.names.some((one) => one.name === name))).toBe(true);
});

test('a unit sheet without the names that 汇总 points to is refused, and so is 汇总 of nobody', () => {
  expect(() => planSummarySheet(scheme, { year: '2026', sheetName: '汇总', units: [{ unit: '甲', sheetName: '甲', names: {} }] })).toThrow(RangeError);
  expect(() => planSummarySheet(scheme, { year: '2026', sheetName: '汇总', units: [] })).toThrow(RangeError);
});
