import { planSheet, lostEntries, neededNames, readKept, type SheetOptions } from '../../src/workbook/planSheets';
import type { SheetContent } from '../../src/workbook/kept';
import { sheetOrders, type SheetOrder } from '../../src/workbook/sheetOrders';
import type { Decisions, Scheme, SheetPlan } from './keptBook';
import { contentOf, entering, template } from './keptBook';

const NAMES = ['甲', '乙'];

/** The one order of this name. */
function orderOf(scheme: Scheme, name: string, category = '', byContent = false, subjects = NAMES): SheetOrder {
  const found = sheetOrders(scheme, subjects, category, byContent).find((order) => order.name === name);
  if (found === undefined) throw new Error(`no order ${name}`);
  return found;
}

function plan(scheme: Scheme, order: SheetOrder, decisions: Decisions, more: Partial<SheetOptions> = {}): SheetPlan {
  const sheets = new Map([...order.from, ...NAMES].map((name) => [name, name]));
  return planSheet(scheme, order, { year: '2026', sheetName: order.name, decisions, script: 'document', sheets, ...more });
}

/** The sheet filled in, made anew, and what of it is lost. */
function again(scheme: Scheme, order: SheetOrder, filled: SheetContent) {
  const kept = readKept(scheme, order.kind, filled);
  const anew = plan(scheme, order, {}, { kept });
  return { lost: lostEntries(scheme, order.kind, kept, anew), content: contentOf(anew), plan: anew };
}

type Typed = readonly (readonly [name: string, row: number, value: string | number])[];
const at = ({ values, rects }: SheetContent, [name, row]: Typed[number]): unknown => values[(rects[name]?.row ?? 0) + row]?.[rects[name]?.column ?? 0];

const huairou = template('huairou-zerenzhi');
const zhudiban = template('zhudiban-lianzheng');
const gongsi = template('gongsi-zerenzhi');
const gansu = template('gansu-ceping');

/** Rows count from 0 under the name of the column. */
const CASES: readonly (readonly [string, Scheme, SheetOrder, Typed])[] = [
  ['检查考核表: scores, “/” and 0, findings, the day of the feedback', huairou, orderOf(huairou, '甲'), [
    ['KH_entries', 0, 90], ['KH_entries', 1, 0], ['KH_entries', 4, '/'], ['KH_findings', 0, '开会2次，有记录'], ['KH_findings', 20, '=见附件'], ['KH_feedback', 0, 46053],
  ]],
  ['月度: scores and 说明', zhudiban, orderOf(zhudiban, '甲3月'), [
    ['KH_entries', 0, 6.5], ['KH_entries', 13, '/'], ['KH_remarks', 0, '迟到1次'],
  ]],
  ['全年: facts and 备注', zhudiban, orderOf(zhudiban, '甲全年'), [['KH_facts', 0, 0], ['KH_facts', 1, 2], ['KH_remarks', 11, '病假']]],
];

describe.each(CASES)('made anew, %s stay', (_, scheme, order, typed) => {
  const filled = contentOf(entering(plan(scheme, order, {}), typed));

  test('each in its own row, and nothing else is entered', () => {
    const { lost, content, plan: anew } = again(scheme, order, filled);
    expect(lost).toEqual([]);
    expect(typed.map((one) => at(content, one))).toEqual(typed.map(([, , value]) => value));
    expect(readKept(scheme, order.kind, content).cells).toHaveLength(typed.length);
    expect(anew.entries).toEqual(plan(scheme, order, {}).entries);
  });

  test('a second time as well as the first', () => {
    const first = again(scheme, order, filled);
    expect(again(scheme, order, first.content).content.values).toEqual(first.content.values);
  });

  test('a sheet on which nothing is entered is planned as a new one is', () => {
    expect(again(scheme, order, contentOf(plan(scheme, order, {}))).plan).toEqual(plan(scheme, order, {}));
  });
});

describe('计票表', () => {
  const team = orderOf(gongsi, '领导班子计票表', '领导班子');
  /** Rows count from the first subject; columns are named by their headings. */
  const votes = (order: SheetOrder, scheme: Scheme, rows: readonly Readonly<Record<string, number>>[]) => {
    const made = contentOf(plan(scheme, order, {}));
    const headings = made.values[4] ?? [];
    return { ...made, values: made.values.map((row, y) => row.map((cell, x) => rows[y - 5]?.[String(headings[x])] ?? cell)) };
  };
  const ROWS = [{ 应到: 100, 实到: 98, 发出: 98, 收回: 98, 有效: 97, 弃权: 1, 优秀: 60, 合格: 30, 不合格: 0 }, { 应到: 50 }];

  test('keeps every count and every vote, a 0 too', () => {
    const { lost, content } = again(gongsi, team, votes(team, gongsi, ROWS));
    expect(lost).toEqual([]);
    expect(content.values).toEqual(votes(team, gongsi, ROWS).values);
  });

  test('by content each of the 7 contents of 领导班子 keeps its own', () => {
    const order = orderOf(gansu, '领导班子分项计票表', '领导班子', true);
    const rows = Array.from({ length: 14 }, (_, index) => ({ 应到: index + 1, 优秀: index }));
    const { lost, content } = again(gansu, order, votes(order, gansu, rows));
    expect(lost).toEqual([]);
    expect(content.rects['KH_subjects']?.rows).toBe(14);
    expect(content.values).toEqual(votes(order, gansu, rows).values);
  });

  test('the counts of somebody who is not on the list any more are named, not dropped', () => {
    const kept = readKept(gongsi, 'tally', votes(team, gongsi, ROWS));
    const fewer = orderOf(gongsi, '领导班子计票表', '领导班子', false, ['甲']);
    expect(lostEntries(gongsi, 'tally', kept, plan(gongsi, fewer, {}, { kept }))).toEqual(['乙 应到']);
  });
});

describe('what the new sheet has no place for', () => {
  test('a method that the scheme no longer has is named with its score', () => {
    const order = orderOf(huairou, '甲');
    const filled = contentOf(entering(plan(huairou, order, {}), [['KH_entries', 1, 80]]));
    const methods = huairou.methods;
    if (methods === null) throw new Error('no methods');
    const renamed = { ...huairou, methods: { ...methods, methods: methods.methods.map((method, index) => (index === 1 ? { ...method, name: '平时检查' } : method)) } };
    expect(again(renamed, order, filled).lost).toEqual([`${methods.methods[1]?.name ?? ''} 得分`]);
  });
});

test.each([['methods', huairou], ['month', zhudiban], ['year', zhudiban], ['tally', gongsi]] as const)('a sheet of kind %s bears every name its entries are found by', (kind, scheme) => {
  const [category] = scheme.ballot?.kinds.map(({ id }) => id) ?? [];
  const order = sheetOrders(scheme, NAMES, category).find((one) => one.kind === kind);
  if (order === undefined) throw new Error(kind);
  expect(Object.keys(contentOf(plan(scheme, order, {})).rects)).toEqual(expect.arrayContaining([...neededNames(kind)]));
});
