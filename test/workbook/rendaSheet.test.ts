import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesInOrder, toRules, vetoesOf, type Decisions, type Scheme } from '../../src/scheme';
import { loadScheme } from '../../src/scheme/load';
import { parseQuantity, scoreUnit, type EntryLine, type UnitResult } from '../../src/scoring';
import { a1, planUnitSheet, type EnteredRow, type SheetPlan } from '../../src/workbook';
import { clauseRows, itemsOf } from '../../src/workbook/clauseRows';
import { readEntries } from '../../src/workbook/readEntries';
import { Calculated, Fault } from './calculate';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';
import { written } from './template';

const loaded = loadScheme(readFileSync(join(__dirname, '../../templates/renda-jiguan/scheme.yaml'), 'utf8'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
const scheme: Scheme = loaded.scheme;
const HEADS = '实际人数';
const DECIDED: Decisions = { 'size-60-5': 'small', 'size-100-2': 'large', 'words-1000': 'none', 'words-2500': 'two' };

function planOf(entries: Readonly<Record<string, string>>, decisions: Decisions = {}): SheetPlan {
  const rows = new Map(Object.entries(entries).map(([id, quantity]): [string, EnteredRow] => [id, { quantity, cases: '', reason: id === '5.3.1' ? '主任会议决定' : '' }]));
  return planUnitSheet(scheme, { unit: '法工委', year: '2026', sheetName: '法工委', entries: rows, decisions });
}

function scored(entries: Readonly<Record<string, string>>, decisions: Decisions = {}): UnitResult {
  const rules = toRules(scheme, decisions);
  if (!rules.ok) throw new Error(rules.sentence);
  const lines = Object.entries(entries).map(([clause, entered]): EntryLine => {
    const quantity = parseQuantity(entered);
    if (quantity.state === 'problem') throw new Error(entered);
    return { clause, quantity, note: '主任会议决定' };
  });
  const result = scoreUnit(rules.rules, lines);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.result;
}

/** Address of the first cell of a name. */
function named(plan: SheetPlan, name: string): string {
  const found = plan.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return a1(found.rect.row, found.rect.column);
}

/** The cell in the row of these words in column A, in the column of a name. */
function beside(plan: SheetPlan, words: string, name: string): string {
  const row = plan.cells.find(({ column, content }) => column === 0 && content === words)?.row;
  const column = plan.names.find((each) => each.name === name)?.rect.column;
  if (row === undefined || column === undefined) throw new Error(words);
  return a1(row, column);
}

const all = (quantity: string): Record<string, string> => Object.fromEntries(clausesInOrder(scheme).map(({ id }) => [id, quantity]));
const TITLES = ['(一)共性工作指标(40分)', '(二)年度工作目标(40分)', '(三)日常工作指标'];
const calculated = (plan: SheetPlan): Calculated => new Calculated(plan, { blank: 0, eager: false });
const totalsOf = (plan: SheetPlan): readonly unknown[] => {
  const sheet = calculated(plan);
  return [...TITLES.map((title) => sheet.at(totalsRow(plan, title))), sheet.at(named(plan, 'KH_total'))];
};

/** 得分 of a section stands in its total row, the last row that has its title. */
function totalsRow(plan: SheetPlan, title: string): string {
  const rows = plan.cells.filter(({ column, content }) => column === 0 && content === title).map(({ row }) => row);
  const column = plan.names.find((each) => each.name === 'KH_scores')?.rect.column ?? -1;
  return a1(Math.max(...rows), column);
}

describe('the score sheet of 人大机关', () => {
  const plan = planOf({});

  test('columns of its own, without cases, which the document does not know', () => {
    expect(plan.cells.filter(({ row }) => row === 2).map(({ content }) => content).slice(0, 12)).toEqual(['项目', '指标', '考核内容', '赋分', '条款', '查实数', '应扣', '超限额', '扣分', '得分', '扣分说明', '算式']);
  });

  test('every rect lies on the sheet, merges do not overlap, formulas are well formed', () => {
    expect(plan.merges.filter((rect) => !inside(plan, rect))).toEqual([]);
    expect(overlaps(plan.merges)).toEqual([]);
    expect([...written(plan).values()].filter((content) => typeof content === 'string' && content.startsWith('=') && !wellFormed(content))).toEqual([]);
  });

  test('40 stands once for the eight clauses of 共性, and what they lose comes off it', () => {
    const rows = clauseRows(scheme).filter(({ path }) => path[0]?.id === '共');
    expect(rows.map(({ scoreFirst, scoreLast }) => [scoreFirst, scoreLast])).toEqual(Array.from({ length: 8 }, () => [3, 10]));
    expect(written(plan).get('D4')).toBe(40);
    expect(written(plan).get('J4')).toBe('=ROUND(D4-SUM(I4:I11),6)');
  });

  test('the number of persons is a row of the list, the last of 日常', () => {
    const last = clauseRows(scheme).at(-1);
    expect([last?.clause.id, last?.heads]).toEqual([HEADS, true]);
  });

  test('a clause shows its ruling, and an undecided one says so', () => {
    const words = [...written(plan).values()];
    expect(words).toContain('开展专题询问的,再加8分。〔口径：每个报告加8分〕');
    expect(words).toContain('正好2500字的（“1000-2500字”和“2500字以上”都包含）〔口径：待定〕');
    expect([...written(planOf({}, DECIDED)).values()]).toContain('正好2500字的（“1000-2500字”和“2500字以上”都包含）〔口径：每件加2分〕');
  });

  test('nothing entered: 80 so far, all of it 待评, nothing lost beside the points', () => {
    const sheet = calculated(plan);
    expect(totalsOf(plan)).toEqual([40, 40, '', 80]);
    expect(sheet.at(named(plan, 'KH_pending'))).toBe(clausesInOrder(scheme).length + 1);
    expect(sheet.at(beside(plan, '评先评优', 'KH_allotted'))).toBe('待评');
  });

  test('27.5 points by 7 persons are 3.93, and the sum is shown', () => {
    const full = planOf({ ...all('0'), [HEADS]: '7', '1.1.1': '2', '1.2.1': '1', '5.3.1': '2.5' });
    expect(totalsOf(full)).toEqual([40, 40, 3.93, 83.93]);
    expect(calculated(full).at(totalsRow(full, TITLES[2] ?? '').replace('J', 'K'))).toBe('累计积分27.5÷7人');
  });

  test('3×2 in the cell counts six', () => {
    expect(totalsOf(planOf({ ...all('0'), [HEADS]: '10', '共.1.1': '3×2' }))).toEqual([38.8, 40, 0, 78.8]);
  });

  test('评先评优 stands beside the points with the clauses that cost it', () => {
    const line = (entries: Record<string, string>): unknown => {
      const one = planOf({ ...all('0'), [HEADS]: '10', ...entries });
      return calculated(one).at(beside(one, '评先评优', 'KH_allotted'));
    };
    expect(line({})).toBe('不取消');
    expect(line({ '共.3.1': '/', '共.5.1': '/' })).toBe('不取消');
    expect(line({ '共.3.1': '1' })).toBe('取消（依据共.3.1“有违反有关规定,被相关部门查处通报的……”查实1次）');
    expect(line({ '共.5.1': '1' })).toBe('取消（依据共.5.1“工作机构或人员若发生违纪被纪检部门查……”查实1起）');
    expect(line({ '共.3.1': '2', '共.5.1': '1' })).toBe('取消（依据共.3.1“有违反有关规定,被相关部门查处通报的……”查实2次；共.5.1“工作机构或人员若发生违纪被纪检部门查……”查实1起）');
    expect(line({ '共.3.1': '' })).toBe('待评');
  });

  test('an undecided clause: 0 counts nothing, 1 stops what depends on it and says why', () => {
    expect(totalsOf(planOf({ ...all('0'), [HEADS]: '10' }))).toEqual([40, 40, 0, 80]);
    const waiting = planOf({ ...all('0'), [HEADS]: '10', '2.5.3': '1' });
    const [common, yearly, daily, total] = totalsOf(waiting);
    expect([common, yearly]).toEqual([40, 40]);
    expect([daily instanceof Fault, total instanceof Fault]).toEqual([true, true]);
    const row = clauseRows(scheme).find(({ clause }) => clause.id === '2.5.3')?.row ?? -1;
    expect(calculated(waiting).at(`K${row + 1}`)).toBe('这一条的口径待定，先不计分。请先定口径，再把〔口径：…〕里的“待定”改成定下的办法。');
    expect(totalsOf(planOf({ ...all('0'), [HEADS]: '10', '2.5.3': '1' }, DECIDED))).toEqual([40, 40, 0.3, 80.3]);
  });

  test('the open questions are listed under the table', () => {
    const lines = [...written(plan).values()].filter((content) => typeof content === 'string' && content.endsWith('待定。'));
    expect(lines).toHaveLength(4);
  });

  test('no page is taller than the paper, and no item is torn', () => {
    for (const { first, last } of pagesOf(plan)) expect(heightOfRows(plan, first, last)).toBeLessThanOrEqual(527);
    for (const item of itemsOf(clauseRows(scheme))) {
      const inner = item.slice(1).map(({ row }) => row);
      expect(plan.print.breaksBefore.filter((row) => inner.includes(row))).toEqual([]);
    }
  });

  test('who fills in 共.2.1 is told to count the days beyond 15, and 实际人数 takes whole numbers from 1', () => {
    const promptAt = (id: string): string => {
      const row = clauseRows(scheme).find(({ clause }) => clause.id === id)?.row ?? -1;
      return plan.validations.find(({ rect }) => rect.column === 5 && rect.row <= row && row < rect.row + rect.rows)?.prompt ?? '';
    };
    expect(promptAt('共.2.1')).toBe('超过 15 天的才算，查实数填超出的数，正好 15 天填 0，只填数字，不写单位。查实没有的填 0，不适用的填“/”，还没有评的留空。');
    expect(promptAt('共.1.1')).toContain('“3×2”');
    expect(plan.validations.find(({ title }) => title === '人数填不进去')?.formula).toMatch(/^=IF\(ISNUMBER\(F(\d+)\),AND\(F\1>=1,F\1=INT\(F\1\)\),F\1=""\)$/);
  });

  test('what was entered is found again, the number of persons with it', () => {
    const column = (name: string): unknown[][] => {
      const rect = full.names.find((each) => each.name === name)?.rect ?? { row: 0, rows: 0, column: 0, columns: 0 };
      return Array.from({ length: rect.rows }, (_, at) => [full.cells.find((each) => each.row === rect.row + at && each.column === rect.column)?.content ?? '']);
    };
    const full = planOf({ [HEADS]: '7', '1.1.1': '2', '共.1.1': '3×2' });
    const found = readEntries(scheme, { clauses: column('KH_clauses'), quantities: column('KH_entries'), cases: column('KH_cases'), reasons: column('KH_reasons') });
    expect(found.unknown).toEqual([]);
    expect([...found.entries].map(([id, { quantity }]) => [id, quantity])).toEqual([['共.1.1', '3×2'], ['1.1.1', 2], [HEADS, 7]]);
  });

  const counts = fc.constantFrom('', '/', '0', '1', '2', '7', '3×2');
  const anyEntries = fc.tuple(...clausesInOrder(scheme).map(() => counts), fc.constantFrom('', '1', '7', '9')).map((quantities) => {
    const ids = [...clausesInOrder(scheme).map(({ id }) => id), HEADS];
    return Object.fromEntries(ids.map((id, index) => [id, quantities[index] ?? '']));
  });

  test.each([[{ ...DECIDED }], [{ ...DECIDED, 'cap-level': 'none', 'average-places': '3' }]])('the sheet and scoring come to the same: %j', (decisions) => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const one = planOf(entries, decisions);
        const result = scored(entries, decisions);
        const expected = [...result.sections.map(({ score, perHead }) => (perHead !== null && perHead.heads === null ? '' : score.toNumber())), result.total.toNumber()];
        expect(totalsOf(one)).toEqual(expected);
        expect(calculated(one).at(named(one, 'KH_pending'))).toBe(result.pending);
        const fired = vetoesOf(scheme, result).map(({ clause }) => clause.id);
        const line = calculated(one).at(beside(one, '评先评优', 'KH_allotted'));
        expect(String(line).startsWith('取消')).toBe(fired.length > 0);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
