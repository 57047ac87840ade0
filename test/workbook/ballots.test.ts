import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BadInput } from '../../src/cli/badInput';
import { ballotJson } from '../../src/cli/ballots/ballotJson';
import { scoreBallots } from '../../src/cli/ballots/scoreBallots';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme';
import { a1, planBallotSheet, planTallySheet, readTallyEntries, writeFormula, type SheetPlan } from '../../src/workbook';
import { BALLOT_COLUMNS } from '../../src/wording';
import { Calculated, Fault, type Platform } from './calculate';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';

function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../templates', id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
}

const gongsi = template('gongsi-zerenzhi');
const gansu = template('gansu-ceping');
const PLATFORMS: readonly Platform[] = [{ blank: 0, eager: true }, { blank: null, eager: false }];
const common = { year: '2026', sheetName: '计票' };

/** The plan with counts typed in under their headings, in the row of the first subject, and answers in the named cells. */
function filled(plan: SheetPlan, row: Readonly<Record<string, number | string>>, named: Readonly<Record<string, string | number>> = {}): SheetPlan {
  const headings = new Map(plan.cells.filter((cell) => cell.row === 4).map(({ column, content }) => [String(content), column]));
  const typed = Object.entries(row).map(([heading, content]) => ({ row: 5, column: headings.get(heading) ?? -1, content }));
  const answers = Object.entries(named).map(([name, content]) => {
    const rect = plan.names.find((each) => each.name === name)?.rect;
    return { row: rect?.row ?? -1, column: rect?.column ?? -1, content };
  });
  const kept = plan.cells.filter((cell) => !answers.some(({ row: r, column }) => r === cell.row && column === cell.column));
  return { ...plan, cells: [...kept, ...typed, ...answers] };
}

function shown(plan: SheetPlan, heading: string, platform: Platform = { blank: 0, eager: true }): unknown {
  const column = plan.cells.find((cell) => cell.row === 4 && cell.content === heading)?.column ?? -1;
  const value = new Calculated(plan, platform).at(a1(5, column));
  return value instanceof Fault ? `#VALUE! ${value.sentence}` : value;
}

const TEAM = { 应到: 100, 实到: 100, 发出: 100, 收回: 100, 有效: 100, 优秀: 60, 合格: 30, 不合格: 10 };
const team = planTallySheet(gongsi, { ...common, kind: '领导班子', subjects: ['一分公司班子', '二分公司班子'] });

describe('计票表 of 公司', () => {
  test('the formulas of a row, word for word', () => {
    const at = (address: string) => {
      const content = team.cells.find(({ row, column }) => a1(row, column) === address)?.content;
      return typeof content === 'object' ? writeFormula(content) : content;
    };
    expect(at('L6')).toBe('=IF(ISNUMBER(K6),IF(K6>0,KH.SHARE(H6,K6),""),"")');
    expect(at('O6')).toBe('=IF(ISNUMBER(K6),IF(K6>0,KH.SHARE(H6:I6,K6),""),"")');
    expect(at('P6')).toBe('=IF(ISNUMBER(K6),IF(K6>0,IFERROR(KH.VOTEGRADE(H6:I6,K6,$B$4,$I$3),"待定"),""),"")');
    expect(at('B4')).toMatch(/^优秀、合格得票率达到90%以上为“好”的等次;/u);
  });

  test.each([[89, '较好'], [90, '好'], [91, '好']])('%d of 100 is %s on the sheet', (votes, grade) => {
    const plan = filled(team, { ...TEAM, 合格: votes - 60, 不合格: 100 - votes }, { KH_base: '有效票' });
    expect(shown(plan, '等次')).toBe(grade);
  });

  test('89.5 % is 待定 until the cell says which way, and then changes with the cell', () => {
    const row = { 应到: 200, 实到: 200, 发出: 200, 收回: 200, 有效: 200, 优秀: 150, 合格: 29, 不合格: 21 };
    const grades = ['待定', '归低档', '归高档'].map((gap) => shown(filled(team, row, { KH_base: '有效票', KH_gap: gap }), '等次'));
    expect(grades).toEqual(['待定', '较好', '好']);
    expect(shown(filled(team, row, { KH_base: '有效票' }), '说明')).toMatch(/^优秀、合格得票率 179\/200（89.5%），在“.*”和“.*”之间，原文没有写归哪一档。/u);
  });

  test('while 分母 is open there is no share, unless all counts are the same', () => {
    expect(shown(filled(team, { ...TEAM, 应到: 120 }), '说明')).toBe('得票率除以哪个数还没有定，请先定口径');
    expect([shown(filled(team, { ...TEAM, 应到: 120 }), '等次'), shown(filled(team, TEAM), '等次')]).toEqual(['', '好']);
  });

  test.each([
    [{ 收回: 101 }, '收回 101，多于发出 100，请核对。'],
    [{ 不合格: 11 }, '各选项得票合计 101，多于有效 100，请核对。'],
    [{ 合格: '' }, '还有选项没有填票数，没有得票的请填 0。'],
  ])('%j is told, and nothing is worked out', (change, sentence) => {
    const plan = filled(team, { ...TEAM, ...change }, { KH_base: '有效票' });
    expect([shown(plan, '说明'), shown(plan, '等次'), shown(plan, '分母')]).toEqual([sentence, '', '']);
  });

  test('an empty row waits, and fewer ballots than set are not made known', () => {
    expect([shown(team, '说明'), shown(team, '等次')]).toEqual(['待计票', '']);
    const few = filled(team, { 应到: 4, 发出: 4, 收回: 4, 有效: 4, 优秀: 2, 合格: 2, 不合格: 0 }, { KH_base: '有效票', KH_smallest: 5 });
    expect([shown(few, '说明'), shown(few, '优秀得票率')]).toEqual(['收回的票少于 5 张，不公布得票率', '']);
  });

  test('不称职票 over one third is 待组织认定, at one third it is not; what people record stands', () => {
    const cadres = planTallySheet(gongsi, { ...common, kind: '领导干部', subjects: ['张某'], decisions: { denominator: 'valid' } });
    const row = (votes: number) => ({ 应到: 99, 实到: 99, 发出: 99, 收回: 99, 有效: 99, 优秀: 30, 称职: 30, 基本称职: 0, 不称职: votes });
    expect([32, 33, 34].map((votes) => shown(filled(cadres, row(votes)), '等次'))).toEqual(['待认定', '待认定', '待组织认定']);
    expect(shown(filled(cadres, { ...row(34), 认定等次: '不称职' }), '等次')).toBe('不称职');
  });
});

describe('a 计票表 made anew', () => {
  const options = { ...common, kind: '领导干部', subjects: ['张某', '李某'] };
  const sheet = filled(planTallySheet(gongsi, options), { 应到: 9, 有效: 8, 优秀: 0, 称职: 5, 基本称职: 0, 不称职: 3, 认定等次: '不称职' });

  /** The cells of a plan as a sheet gives them back: formulas as some value, blanks as "". */
  const cellsOf = (plan: SheetPlan): unknown[][] =>
    Array.from({ length: plan.rowCount }, (_, row) =>
      Array.from({ length: plan.columnCount }, (__, column) => {
        const content = plan.cells.find((cell) => cell.row === row && cell.column === column)?.content ?? '';
        return typeof content === 'object' ? 0.5 : content;
      }),
    );

  test('keeps what is filled in, zeros and 认定等次 too, for each subject that is still there', () => {
    const entries = readTallyEntries(cellsOf(sheet), 2);
    expect([...entries.values()]).toEqual([{ 应到: 9, 有效: 8, 优秀: 0, 称职: 5, 基本称职: 0, 不称职: 3, 认定等次: '不称职' }, {}]);
    const again = planTallySheet(gongsi, { ...options, subjects: ['王某', '张某'], entries });
    const values = cellsOf(again);
    expect(readTallyEntries(values, 2)).toEqual(new Map([...entries].map(([key, row]) => [key.replace('李某', '王某'), row])));
    expect(values[6]?.slice(0, 11)).toEqual(['张某', 9, '', '', '', 8, '', 0, 5, 0, 3]);
  });
});

describe('the sheet and kaohe score', () => {
  const count = fc.integer({ min: 0, max: 40 });
  const row = fc.record({ 应到: count, 实到: count, 发出: count, 收回: count, 有效: count, 弃权: count, 优秀: count, 合格: count, 不合格: count });
  const likely = fc.record({ 优秀: count, 合格: count, 不合格: count, more: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) }).map(({ more: [a = 0, b = 0, c = 0, d = 0, e = 0], ...votes }) => {
    const valid = votes.优秀 + votes.合格 + votes.不合格 + a;
    return { 应到: valid + b + c + d, 实到: valid + b + c, 发出: valid + b + c, 收回: valid + b, 有效: valid, 弃权: Math.min(e, a + b), ...votes };
  });
  const answers = fc.record({ denominator: fc.constantFrom('valid', 'returned', 'issued', 'expected', ''), 'band-gap': fc.constantFrom('lower', 'higher', 'round', '') });

  test('give one and the same grade and shares, or both none', () => {
    fc.assert(
      fc.property(fc.oneof(row, likely), answers, fc.constantFrom(...PLATFORMS), (counts, given, platform) => {
        const decisions = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
        const plan = filled(planTallySheet(gongsi, { ...common, kind: '领导班子', subjects: ['甲'], decisions }), counts);
        const grade = shown(plan, '等次', platform);
        const told = terminal(counts, decisions);
        if (told === null) {
          expect([grade, shown(plan, '分母', platform)]).toEqual(['', '']);
          expect(shown(plan, '说明', platform)).toMatch(/请核对。$/u);
          return;
        }
        expect(grade === '' || grade === '待定' ? null : grade).toBe(told.grade);
        const share = told.shares['优秀']?.split('/').map(Number) ?? [];
        expect(shown(plan, '优秀得票率', platform)).toBe(share.length === 2 ? (share[0] ?? 0) / (share[1] ?? 1) : '');
      }),
      { numRuns: 150 },
    );
  });

  /** What the terminal says of the same row; null where it refuses it. */
  function terminal(counts: Readonly<Record<string, number>>, decisions: Readonly<Record<string, string>>): { grade: string | null; shares: Readonly<Record<string, string>> } | null {
    if (gongsi.ballot === null) throw new Error('no ballots');
    try {
      const [only] = scoreBallots(gongsi, gongsi.ballot, decisions, `对象,类别,${Object.keys(counts).join(',')}\n甲,领导班子,${Object.values(counts).join(',')}\n`, '票.csv');
      return only === undefined ? null : (ballotJson(only) as { grade: string | null; shares: Readonly<Record<string, string>> });
    } catch (problem) {
      if (problem instanceof BadInput) return null;
      throw problem;
    }
  }
});

describe('every sheet of ballots', () => {
  const personal = { 'personal-contents': '收受礼金；公车管理' };
  const kinds = gansu.ballot?.kinds.map(({ id }) => id) ?? [];
  const plans: readonly (readonly [string, SheetPlan])[] = [
    ['公司 计票表', team],
    ...kinds.flatMap((kind): readonly (readonly [string, SheetPlan])[] => [
      [`甘肃 测评票 ${kind}`, planBallotSheet(gansu, { year: '2026', sheetName: '票', kind, subjects: ['王某', '李某', '赵某'], decisions: personal })],
      [`甘肃 计票表 ${kind}`, planTallySheet(gansu, { ...common, kind, subjects: ['王某', '李某', '赵某'], byContent: true, decisions: personal })],
      [`甘肃 计票表 总 ${kind}`, planTallySheet(gansu, { ...common, kind, subjects: ['王某'], decisions: personal })],
    ]),
  ];

  test.each(plans)('%s: cells and merges inside, none twice, formulas well formed', (_, plan) => {
    expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect), ...plan.styles.map(({ rect }) => rect)].filter((rect) => !inside(plan, rect))).toEqual([]);
    expect(overlaps(plan.merges)).toEqual([]);
    expect(overlaps(plan.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })))).toEqual([]);
    const formulas = [...plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : [])), ...plan.validations.map(({ formula }) => formula)];
    expect(formulas.filter((formula) => !wellFormed(formula))).toEqual([]);
    expect(plan.rowHeights).toHaveLength(plan.rowCount);
    expect(plan.columnWidths.slice(0, plan.print.area.columns).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(785);
  });

  test.each(plans)('%s: each page fits the paper', (_, plan) => {
    for (const { first, last } of pagesOf(plan)) expect(heightOfRows(plan, first, last)).toBeLessThanOrEqual(((210 - 24) * 72) / 25.4);
  });

  test('a 测评票 says that it is anonymous, lists the seven contents, and has an empty box for each choice', () => {
    const plan = planBallotSheet(gansu, { year: '2026', sheetName: '票', kind: '领导班子', subjects: ['县局领导班子'] });
    const words = plan.cells.map(({ content }) => String(content));
    expect(words).toContain('本票无记名，请不要写姓名。每一行请选一格打“√”：优秀、合格、不合格。');
    expect(words.filter((word) => /^[1-7]、/u.test(word))).toHaveLength(7);
    expect(words.filter((word) => /签字|姓名：|编号/u.test(word))).toEqual([]);
    const boxes = plan.names.find(({ name }) => name === 'KH_boxes')?.rect;
    expect(boxes).toEqual({ row: 3, column: 2, rows: 7, columns: 3 });
    expect(plan.cells.filter(({ row, column }) => boxes !== undefined && row >= boxes.row && row < boxes.row + boxes.rows && column >= boxes.column)).toEqual([]);
  });

  test('the columns of the record are those of the terminal’s list', () => {
    const headings = team.cells.filter(({ row }) => row === 4).map(({ content }) => content);
    expect(headings).toEqual(expect.arrayContaining(['对象', ...Object.values(BALLOT_COLUMNS), '优秀', '合格', '不合格']));
  });

  test('a kind that is not there, nobody to vote on, and contents that nobody has set are refused', () => {
    expect(() => planTallySheet(gongsi, { ...common, kind: '班组', subjects: ['甲'] })).toThrow(RangeError);
    expect(() => planBallotSheet(gongsi, { year: '2026', sheetName: '票', kind: '领导班子', subjects: [] })).toThrow(RangeError);
    expect(() => planTallySheet(gansu, { ...common, kind: '个人廉洁自律', subjects: ['甲'], byContent: true })).toThrow(RangeError);
  });
});
