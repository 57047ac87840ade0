import { planIndicatorSheet, planYearSheet, writeFormula, type SheetPlan } from '../../src/workbook';
import { WAYS, answered, book, changed, named, zhudiban } from './books';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';

const { scheme, indicators } = zhudiban();
/** 13 indicators of 7 分 and one of 9: 91 + 9 = 100. */
const POINTS = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`points-${index + 1}`, index < 13 ? '7' : '9']));
type Decisions = Readonly<Record<string, string>>;

describe.each(WAYS)('%s', (way) => {
  /** A month in which the last indicator lost so much that the total is this. */
  const month = (number: number, total: number | '/' | '', decisions: Decisions = POINTS): SheetPlan =>
    answered(way, scheme, decisions, (options) => planIndicatorSheet(scheme, indicators, {
      ...options, person: '张三', year: '2026', month: number, sheetName: `${number}月`,
      scores: new Map(indicators.indicators.map(({ id }) => [id, total === '/' || total === '' ? total : id === '14' ? Number((9 - (100 - total)).toFixed(6)) : 7])),
    }));

  const of = (plan: SheetPlan, name: string) => named(plan, book([plan]).get(plan.name), name)[0];

  describe('the sheet of one month', () => {
    test.each([[100, '优秀'], [95, '优秀'], [94, '良好']])('%d分 is %s', (total, grade) => {
      const plan = month(1, total);
      expect([of(plan, 'KH_total'), of(plan, 'KH_grade')]).toEqual([total, grade]);
    });

    test('94.5分 has no grade until 口径 says which, and the cell names the two bands', () => {
      expect(of(month(1, 94.5), 'KH_grade')).toBe('94.5分在“良好(80—94分)”和“优秀(95—100分)”之间，原文没有写归哪一档。请先定口径。');
      expect(of(month(1, 94.5, { ...POINTS, 'grade-gap': 'round' }), 'KH_grade')).toBe('优秀');
      expect(of(month(1, 94.5, { ...POINTS, 'grade-gap': 'floor' }), 'KH_grade')).toBe('良好');
    });

    test.each([['8.9', '99.9'], ['9.1', '100.1']])('标准分 with a last one of %s total %s, not 100: no total, no grade', (points, sum) => {
      const plan = month(1, 95, { ...POINTS, 'points-14': points });
      expect([of(plan, 'KH_problem'), of(plan, 'KH_total'), of(plan, 'KH_grade')]).toEqual([`标准分合计${sum}分，应为100分`, '', '']);
    });

    test('with nothing set by the office nothing is worked out, and the sheet says where to set it', () => {
      const plan = month(1, 95, {});
      expect(of(plan, 'KH_problem')).toBe('标准分还没有定全，请在口径表里定');
      expect(of(plan, 'KH_total')).toBe('');
    });

    test('a month nobody has entered has no total, one of “/” is “/”', () => {
      expect(of(month(1, ''), 'KH_total')).toBe('');
      expect([of(month(1, '/'), 'KH_total'), of(month(1, '/'), 'KH_grade')]).toEqual(['/', '/']);
    });
  });

  describe('the year', () => {
    /** The year with so many of each fact typed in. */
    const yearWithFacts = (counts: readonly number[], totals: readonly number[]) => year(totals, { 'year-score': 'latest' }, counts);
    const year = (totals: readonly (number | '/' | '')[], decisions: Decisions, counts: readonly number[] = []) => {
      const months = totals.map((total, index) => month(index + 1, total, { ...POINTS, ...decisions }));
      const made = answered(way, scheme, { ...POINTS, ...decisions }, (options) => planYearSheet(scheme, indicators, { ...options, person: '张三', year: '2026', sheetName: '全年', months: months.map(({ name }, index) => ({ month: index + 1, sheetName: name })) }));
      const facts = made.names.find(({ name }) => name === 'KH_facts')?.rect;
      const plan = changed(made, (sheet) => ({ ...sheet, cells: [...sheet.cells, ...counts.map((content, index) => ({ row: (facts?.row ?? 0) + index, column: facts?.column ?? 0, content }))] }));
      const sheet = book([...months, plan]).get('全年');
      return { total: named(plan, sheet, 'KH_total')[0], grade: named(plan, sheet, 'KH_grade')[0], due: named(plan, sheet, 'KH_consequences') };
    };
    const HALF: readonly number[] = [...Array<number>(6).fill(95), ...Array<number>(6).fill(94)];

    test.each([['mean', 94.5], ['sum', 1134], ['latest', 94], ['lowest', 94]])('six months of 95 and six of 94, %s: %d', (mode, total) => {
      expect(year(HALF, { 'year-score': mode }).total).toBe(total);
    });

    test('a mean of 94.5 has no grade, and 四舍五入 makes it 优秀', () => {
      expect(year(HALF, { 'year-score': 'mean' }).grade).toBe('94.5分在“良好(80—94分)”和“优秀(95—100分)”之间，原文没有写归哪一档。请先定口径。');
      expect(year(HALF, { 'year-score': 'mean', 'grade-gap': 'round' }).grade).toBe('优秀');
    });

    test('undecided there is no year; a month of “/” does not count; a month without entries keeps the grade away', () => {
      expect(year(HALF, {}).total ?? '').toBe('');
      expect(year([...HALF.slice(0, 11), '/'], { 'year-score': 'lowest' })).toMatchObject({ total: 94, grade: '良好' });
      expect(year([...HALF.slice(0, 11), ''], { 'year-score': 'lowest' }).grade).toBe('');
      expect(year(HALF.slice(0, 11), { 'year-score': 'lowest' }).grade).toBe('');
    });

    test('nothing comes of 良好, nor of facts of which there are 0', () => {
      expect(year(HALF, { 'year-score': 'latest' })).toMatchObject({ grade: '良好', due: ['', '', ''] });
      expect(yearWithFacts([0, 0], HALF).due).toEqual(['', '', '']);
    });

    test('不合格 brings two consequences: 20 of 61 and thirteen times 3, 20+39 = 59', () => {
      const points = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`points-${index + 1}`, index === 0 ? '61' : '3']));
      const decisions = { ...points, 'year-score': 'lowest' };
      const months = Array.from({ length: 12 }, (_, index) => answered(way, scheme, decisions, (options) => planIndicatorSheet(scheme, indicators, {
        ...options, person: '张三', year: '2026', month: index + 1, sheetName: `${index + 1}月`,
        scores: new Map(indicators.indicators.map(({ id }) => [id, id === '1' ? 20 : 3])),
      })));
      const plan = answered(way, scheme, decisions, (options) => planYearSheet(scheme, indicators, { ...options, person: '张三', year: '2026', sheetName: '全年', months: months.map(({ name }, index) => ({ month: index + 1, sheetName: name })) }));
      const sheet = book([...months, plan]).get('全年');
      expect([named(plan, sheet, 'KH_total'), named(plan, sheet, 'KH_grade')]).toEqual([[59], ['不合格']]);
      expect(named(plan, sheet, 'KH_consequences')).toEqual(['取消评优评先资格', '取消所有年终奖励，写出书面说明', '']);
    });

    test('a fact found brings its own beside the points, whatever the grade', () => {
      const all = Array<number>(12).fill(100);
      expect(yearWithFacts([1, 0], all)).toMatchObject({ total: 100, grade: '优秀', due: ['取消评优评先资格', '', ''] });
      expect(yearWithFacts([0, 2], all)).toMatchObject({ total: 100, grade: '优秀', due: ['', '', '根据情节扣减或取消目标责任奖'] });
    });
  });

  describe.each([['month', month(1, 95)], ['year', planYearSheet(scheme, indicators, { person: '张三', year: '2026', sheetName: '全年', months: [{ month: 1, sheetName: '1月' }] })]])(
    'the plan of the %s holds together',
    (_, plan) => {
      test('merges, entries, names, formulas and pages', () => {
        expect(overlaps(plan.merges)).toEqual([]);
        expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].every((rect) => inside(plan, rect))).toBe(true);
        expect(plan.cells.every(({ content }) => typeof content !== 'object' || wellFormed(writeFormula(content)))).toBe(true);
        expect(plan.validations.every(({ formula }) => wellFormed(formula))).toBe(true);
        expect(pagesOf(plan).every(({ first, last }) => heightOfRows(plan, first, last) <= 842 - 68)).toBe(true);
        expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(527);
      });
    },
  );
});
