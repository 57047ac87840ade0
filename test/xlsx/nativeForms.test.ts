import { planDecisionsSheet, planTallySheet, writeFormula, type SheetPlan } from '../../src/workbook';
import { Workbook } from '../../src/workbook/calculate/calculate';
import { Fault } from '../../src/workbook/calculate/value';
import { binary, call, cell, literal, range } from '../../src/workbook/formula';
import { nativeBook, nativePlan } from '../../src/workbook/native/nativePlan';
import { SEVERAL_CASES } from '../../src/workbook/native/sameCase';
import type { Formula } from '../../src/workbook/plan';
import { tallyKey } from '../../src/workbook/tallyEntries';
import { rectOf } from '../../src/workbook/address';
import { entry, planOf, qinglian } from '../workbook/template';
import { IDS, filledBooks, schemeOf, wholeBook } from './fill';

/** Known to Excel 2016, WPS and LibreOffice 7; nothing newer, nothing that needs array entry. */
const EXCEL_2016 = new Set(
  'ABS AND COUNT COUNTBLANK COUNTIF COUNTIFS EDATE EXACT FIND IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT LARGE LEFT LOOKUP MATCH MAX MID MIN NA OR RANK RIGHT ROUND ROW ROWS SEARCH SIGN SUBSTITUTE SUM SUMIFS SUMPRODUCT TODAY TRIM VALUE'.split(' '),
);

/** One cell, A1, of a bare sheet with some entries in column B. */
function worked(formula: Formula, entries: readonly (string | number)[] = []): unknown {
  const blank = planOf(qinglian());
  const plan: SheetPlan = {
    ...blank, name: '表', merges: [], entries: [rectOf(0, 1, 10)],
    cells: [{ row: 0, column: 0, content: formula }, ...entries.map((content, row) => ({ row, column: 1, content }))],
  };
  return new Workbook([nativePlan(plan)]).at('表', 0, 0);
}

const b = (row: number): Formula => cell(row - 1, 1);
const deduct = (words: string, count: string | number, reason = ''): unknown => worked(call('KH.DEDUCT', literal(words), b(1), b(2)), [count, reason]);

function namesOf(formula: Formula): readonly string[] {
  if (formula.kind === 'call') return [formula.name, ...formula.args.flatMap(namesOf)];
  return formula.kind === 'binary' ? [...namesOf(formula.left), ...namesOf(formula.right)] : [];
}

function depthOf(formula: Formula): number {
  if (formula.kind === 'call') return 1 + Math.max(0, ...formula.args.map(depthOf));
  return formula.kind === 'binary' ? Math.max(depthOf(formula.left), depthOf(formula.right)) : 0;
}

/** The sheets of each scheme, and those of a whole assessment. */
const BOOKS: readonly (readonly [string, () => readonly (readonly SheetPlan[])[]])[] = [
  ...IDS.map((id) => [id, () => filledBooks(schemeOf(id), 3, { slips: false, severalCases: false })] as const),
  ['人大机关 as a whole', () => [wholeBook(schemeOf('renda-jiguan'), 3, ['甲局', '乙局', '丙局'])]],
];

describe.each(BOOKS)('%s', (_, plansOf) => {
  const formulas = plansOf().flatMap(nativeBook).flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === 'object' ? [content] : [])));

  test('every function was there in Excel 2016', () => {
    expect([...new Set(formulas.flatMap(namesOf))].filter((name) => !EXCEL_2016.has(name))).toEqual([]);
  });

  test('every formula fits: at most 8192 characters, 64 functions inside one another', () => {
    expect(Math.max(...formulas.map((formula) => writeFormula(formula).length))).toBeLessThanOrEqual(8192);
    expect(Math.max(...formulas.map(depthOf))).toBeLessThanOrEqual(64);
  });
});

test('每缺一项扣0.5分: 0, 1 and 3 items', () => {
  expect([0, 1, 3].map((count) => deduct('每缺一项扣0.5分', count))).toEqual([0, 0.5, 1.5]);
});

test('a flat amount is taken once, however often', () => {
  expect([0, 1, 2].map((count) => deduct('未开展相关活动的,扣1分;', count))).toEqual([0, 1, 1]);
});

test('3×2 is six; a half is no count; below zero is none', () => {
  expect(deduct('每缺一项扣0.5分', '3×2')).toBe(3);
  expect(deduct('每缺一项扣0.5分', 1.5)).toEqual(new Fault('#VALUE!', '查实数是 1.5，不是整数。查实数按个数填，请填 0、1、2……。'));
  expect(deduct('每缺一项扣0.5分', -1)).toEqual(new Fault('#VALUE!', '查实数是 −1，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。'));
});

test('酌情: the amount stands with its reason, not without', () => {
  expect(deduct('主动报告线索或查处问题的酌情扣分;', 1.5, '情节较轻')).toBe(1.5);
  expect(deduct('主动报告线索或查处问题的酌情扣分;', 1.5)).toEqual(new Fault('#VALUE!', '这一条由考评组酌情定分，定了 1.5 分，还没有写理由。请在“扣分说明”里写明理由。'));
  expect(deduct('主动报告线索或查处问题的酌情扣分;', 0)).toBe(0);
});

test('what cannot be read is refused with the sentence of KH.DEDUCT', () => {
  expect(deduct('做得不好的扣分', 1)).toEqual(new Fault('#VALUE!', expect.stringContaining('没写分值，不能自动算。') as unknown as string));
});

test('half up where a double lies a little below: 2.01 ÷ 2 is 1.01, 2.009 ÷ 2 is 1.00', () => {
  const perHead = (points: number): unknown => worked(call('KH.PERCAPITA', b(1), b(2), literal(2)), [points, 2]);
  expect([2.009, 2.01, 2.011].map(perHead)).toEqual([1, 1.01, 1.01]);
});

test('89.5% is 179 of 200: between two grades, and 好 once it is rounded', () => {
  const bands = literal('优秀、合格得票率达到90%以上为“好”的等次;在70-89%之间为“较好”等次;在50-69%之间为“一般”等次;不足50%为“差”等次。');
  const graded = (votes: number, gap: string): unknown => worked(call('KH.VOTEGRADE', b(1), b(2), bands, literal(gap)), [votes, 200]);
  expect([178, 179, 180].map((votes) => graded(votes, '四舍五入'))).toEqual(['较好', '好', '好']);
  expect(graded(179, '归低档')).toBe('较好');
  expect(graded(179, '')).toEqual(new Fault('#VALUE!', expect.stringContaining('优秀、合格得票率 179/200（89.5%），在') as unknown as string));
});

test('超过三分之一: 33, 34 of 100, and exactly a third of 99', () => {
  const over = (votes: number, ballots: number): unknown => worked(call('KH.EXCEEDS', b(1), b(2), literal('三分之一')), [votes, ballots]);
  expect([over(33, 100), over(34, 100), over(33, 99)]).toEqual([false, true, false]);
});

test('a weighted total is exact, also when missing methods give their weight away', () => {
  const total = (mode: string): unknown => worked(call('KH.WEIGHTED', range(rectOf(0, 1, 2)), range(rectOf(2, 1, 2)), literal(mode)), [90.5, '缺', 30, 70]);
  expect([total('按0'), total('重摊')]).toEqual([27.15, 90.5]);
  expect(total('待定')).toBe('“第2项”没有得分，缺项怎么算还没有定，或者定的是缺项不算总分。请补上得分，或先定口径。');
});

test('two seconds are followed by 4 or by 3, and an open 口径 says so', () => {
  const rank = (mode: string): unknown => worked(call('KH.RANKING', b(4), range(rectOf(0, 1, 4)), literal(mode)), [95, 90, 90, 80]);
  expect([rank('竞赛式'), rank('中国式'), rank('从后数')]).toEqual([4, 3, 1]);
  expect(rank('待定')).toBe('前面有总分相同的单位，名次可以是 3，也可以是 4。请先定名次的排法。');
});

describe('同案', () => {
  const at = (cases: readonly [string, string], row: number, column: number): unknown => {
    const entries = new Map([['6.1.1', entry(1, cases[0])], ['6.1.2', entry(1, cases[1])], ['8.2.1', entry(1, cases[0])]]);
    const plan = nativePlan(planOf(qinglian(), { entries }));
    return new Workbook([plan]).at(plan.name, row, column);
  };
  const rowOf = (id: string): number => planOf(qinglian()).cells.find(({ content }) => content === id)?.row ?? -1;

  test('the same case in other brackets is the same: the highest stays, the others are released', () => {
    expect([at(['〔2026〕5号', '(２０２６) 5号'], rowOf('6.1.1'), 8), at(['〔2026〕5号', '(２０２６) 5号'], rowOf('6.1.2'), 8)]).toEqual([0, 1]);
  });

  test('several cases in one cell are past native functions: no number, and words that say so', () => {
    const several = ['〔2026〕5号×1；〔2026〕7号×1', ''] as const;
    expect(at(several, rowOf('6.1.1'), 8)).toEqual(new Fault('#VALUE!', SEVERAL_CASES));
    expect(at(several, rowOf('6.1.1'), 12)).toBe(SEVERAL_CASES);
  });
});

test('what a cell of the 口径 sheet says is chosen by its words', () => {
  const choice = binary(literal('每项扣1分'), '&', literal(''));
  expect(worked(call('KH.DEDUCT', choice, b(1)), [2])).toBe(2);
});

describe('bands that the office has set, in native functions', () => {
  const gansu = schemeOf('gansu-ceping');
  const decisions = { denominator: 'valid', 'bands-team': '优秀、合格得票率达到80%以上为优秀；不足80%为合格' };
  const plans = [
    planDecisionsSheet(gansu, { year: '2026', sheetName: '口径', decisions }),
    planTallySheet(gansu, { year: '2026', sheetName: '计票', decisionsSheet: '口径', decisions, kind: '领导班子', subjects: ['甲'], entries: new Map([[tallyKey('甲', ''), { 应到: 100, 发出: 100, 收回: 100, 有效: 100, 优秀: 50, 合格: 30, 不合格: 20 }]]) }),
  ];
  /** What stands under a heading once the 口径 cell of the written book holds these words. */
  const shown = (words: string, heading: string): unknown => {
    const natives = nativeBook(plans).map((plan) => ({ ...plan, cells: plan.cells.map((one) => (one.content === decisions['bands-team'] ? { ...one, content: words } : one)) }));
    const column = natives[1]?.cells.find(({ row, content }) => row === 4 && content === heading)?.column ?? -1;
    return new Workbook(natives).at('计票', 5, column);
  };

  test('hold for the words of the book', () => {
    expect(['计入等次的票', '等次'].map((heading) => shown(decisions['bands-team'], heading))).toEqual([80, '优秀']);
  });

  test('refuse other words, which only the add-in reads', () => {
    expect(['计入等次的票', '等次', '说明'].map((heading) => shown('优秀得票率达到80%以上为优秀；不足80%为合格', heading))).toEqual([
      '', '', '照口径表上的等次规定算不出来：读不出来、写了票上没有的选项，或者导出以后改过。请改好，或用插件重新生成。',
    ]);
  });
});
