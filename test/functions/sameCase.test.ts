import { onEveryPlatform, sentenceOf } from './hosts';
import { highest, keptBy } from '../../src/functions/functions';

/** 条款号, 条款, 查实数, 案件 of the rows that a case of 清廉机关 can touch. */
type Row = readonly [string, string, unknown, unknown];
const column = (rows: readonly Row[], at: 0 | 1 | 2 | 3): unknown[][] => rows.map((row) => [row[at]]);
const kept = (clause: string, rows: readonly Row[]): number => highest(clause, column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));
const why = (clause: string, rows: readonly Row[]): string => keptBy(clause, column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));

onEveryPlatform((blank) => {
  const light = (count: unknown, cases: unknown): Row => ['6.1.5', '机关科级及以下干部和直属单位主要负责人受轻处分每人次扣0.5分,', count, cases];
  const banquet = (count: unknown, cases: unknown): Row => ['7.3.1', '发现一起相关违规问题扣1分。', count, cases];
  const untouched: Row = ['8.2.1', '每缺一项扣0.5分,', blank, blank];

  test('one case in two clauses: the higher is kept, the lower released', () => {
    const rows = [light(1, '〔2026〕7号'), banquet(1, '〔2026〕7号'), untouched];
    expect(kept('6.1.5', rows)).toBe(0);
    expect(kept('7.3.1', rows)).toBe(1);
    expect(why('6.1.5', rows)).toBe('〔2026〕7号按7.3.1扣1分，此处免扣0.5分');
    expect(why('7.3.1', rows)).toBe('');
  });

  test('of two persons only the one of the shared case is released', () => {
    const rows = [light(2, '〔2026〕5号×1；〔2026〕7号×1'), banquet(1, '〔2026〕7号')];
    expect(kept('6.1.5', rows)).toBe(0.5);
  });

  test('a tie keeps the first in the order of the sheet, and says so', () => {
    const rows = [light(2, '〔2026〕7号'), banquet(1, '〔2026〕7号')];
    expect(kept('6.1.5', rows)).toBe(1);
    expect(kept('7.3.1', rows)).toBe(0);
    expect(why('7.3.1', rows)).toBe('〔2026〕7号按6.1.5扣1分，此处免扣1分（并列取前）');
  });

  test('the same number in other brackets and digits is the same case', () => {
    expect(kept('6.1.5', [light(1, '(2026)7号'), banquet(1, '〔２０２６〕7号')])).toBe(0);
  });

  test('a clause without a case keeps all of it', () => {
    expect(kept('6.1.5', [light(2, blank), banquet(1, '〔2026〕7号')])).toBe(1);
    expect(why('6.1.5', [light(2, blank), banquet(1, '〔2026〕7号')])).toBe('');
  });

  test('an award in the same case changes nothing', () => {
    const praised: Row = ['加减.1', '受到市委市政府表彰的每项加0.5分,', 3, '〔2026〕7号'];
    expect(kept('6.1.5', [light(1, '〔2026〕7号'), praised])).toBe(0.5);
  });

  test('a slip on a row without a case spoils nothing elsewhere', () => {
    const slip: Row = ['8.2.1', '每缺一项扣0.5分,', '三项', blank];
    expect(kept('7.3.1', [light(1, '〔2026〕7号'), banquet(1, '〔2026〕7号'), slip])).toBe(1);
  });

  test.each([
    ['条款', [0, 0, 1]],
    ['标准', [0.5, 0.5, 0]],
    ['具体内容', [0.5, 0.5, 0]],
  ] as const)('two lines of one case and one elsewhere, 考核内容 = %s', (scope, expected) => {
    const rows: Row[] = [light(1, '〔2026〕7号'), ['6.1.9', '未落实以案促改要求的,扣0.5分。', 1, '〔2026〕7号'], banquet(1, '〔2026〕7号')];
    const columns = [column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3)] as const;
    expect(rows.map(([clause]) => highest(clause, ...columns, scope))).toEqual(expected);
  });

  test('6.1 and 6.2 are two 标准 but one 具体内容', () => {
    const rows: Row[] = [light(1, '〔2026〕7号'), ['6.2.1', '未开展廉政风险点排查的,扣1分;', 1, '〔2026〕7号']];
    const columns = [column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3)] as const;
    expect(highest('6.1.5', ...columns, '标准')).toBe(0);
    expect(highest('6.1.5', ...columns, '具体内容')).toBe(0.5);
    expect(highest('6.1.5', ...columns, blank)).toBe(0);
    expect(sentenceOf(() => highest('6.1.5', ...columns, '项目'))).toBe('“考核内容”是“项目”。请填 条款、标准 或 具体内容。');
  });

  test('what cannot be told is #VALUE! with the clause and what to do', () => {
    expect(sentenceOf(() => kept('9.9.9', [untouched]))).toBe('条款号列里没有“9.9.9”。请核对条款号和所选的区域。');
    expect(sentenceOf(() => kept('6.1.5', [light(2, '〔2026〕5号；〔2026〕7号')]))).toBe(
      '6.1.5 的案件有好几个，“〔2026〕5号”没写占几个。请写成“〔2026〕5号×1；〔2026〕7号×2”。',
    );
    expect(sentenceOf(() => kept('6.1.5', [light(2, '〔2026〕5号×2；〔2026〕7号×1')]))).toBe(
      '6.1.5 的案件合计 3，比查实数 2 多。请核对两格的数。',
    );
    expect(sentenceOf(() => highest('6.1.5', [['6.1.5']], [['a'], ['b']], [[1]], [['x']], blank))).toBe(
      '条款号、条款、查实数、案件四列的行数不一样。请选同样的几行。',
    );
  });
});
