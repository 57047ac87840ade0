import { planMethodsSheet, planRankingSheet, writeFormula, type SheetPlan } from '../../src/workbook';
import { WAYS, answered, book, huairou, named } from './books';
import { Fault, dayOf, serialOf } from './calculate';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';

const { scheme, methods } = huairou();
const WEIGHTS = { 'weight-self': '10', 'weight-daily': '20', 'weight-special': '20', 'weight-review': '20', 'weight-onsite': '20', 'weight-society': '10%' };
const IDS = methods.methods.map(({ id }) => id);

describe.each(WAYS)('%s', (way) => {
  const unitSheet = (unit: string, scores: readonly (number | string)[], decisions: Readonly<Record<string, string>> = WEIGHTS, feedback?: string): SheetPlan =>
    answered(way, scheme, decisions, (options) => planMethodsSheet(scheme, methods, {
      ...options, unit, year: '2026', sheetName: unit, scores: new Map(scores.map((score, index) => [IDS[index] ?? '', score])),
      ...(feedback === undefined ? {} : { feedback: serialOf(feedback) }),
    }));

  const totalOf = (plan: SheetPlan) => named(plan, book([plan]).get(plan.name), 'KH_total')[0];

  describe('the sheet of one unit', () => {
    test('21 contents, six methods; weights are locked, scores are entries', () => {
      const plan = unitSheet('甲', []);
      const texts = plan.cells.map(({ content }) => content);
      expect(['主体责任', '监督责任', '整改', '部署落实'].map((title) => texts.filter((text) => text === title).length)).toEqual([1, 1, 1, 1]);
      expect(plan.names.find(({ name }) => name === 'KH_findings')?.rect.rows).toBe(21);
      const weights = plan.names.find(({ name }) => name === 'KH_weights')?.rect;
      expect(plan.entries.some((entry) => entry.row === weights?.row && entry.column === weights.column)).toBe(false);
    });

    test('90×10% + 80×20% + 85.5×20% + 70×20% + 60×20% + 100×10% = 78.1', () => {
      expect(totalOf(unitSheet('甲', [90, 80, 85.5, 70, 60, 100]))).toBe(78.1);
    });

    test.each([['zero', 64], ['reweight', 80]])('现场检查 “/” with 缺项办法 %s: %d', (missing, total) => {
      expect(totalOf(unitSheet('甲', [80, 80, 80, 80, '/', 80], { ...WEIGHTS, 'missing-method': missing }))).toBe(total);
    });

    test('without a decision the missing one is told, and without weights nothing is worked out', () => {
      const told = totalOf(unitSheet('甲', [80, 80, 80, 80, '/', 80]));
      expect(told instanceof Fault && told.sentence).toMatch(/^“第5项”没有得分/u);
      expect(totalOf(unitSheet('甲', [80, 80, 80, 80, 80, 80], {}))).toBe('权重待定');
    });

    test.each([['9.9', '99.9'], ['10.1', '100.1']])('weights with one of %s: %s is not 100', (weight, sum) => {
      const told = totalOf(unitSheet('甲', [80, 80, 80, 80, 80, 80], { ...WEIGHTS, 'weight-self': weight }));
      expect(told instanceof Fault && told.sentence).toContain(`合计 ${sum}，应为 100`);
    });

    test.each([['2026-01-28', '2026-02-28'], ['2026-01-31', '2026-02-28'], ['2028-01-31', '2028-02-29'], ['2026-03-31', '2026-04-30']])('书面反馈 on %s: due on %s', (from, to) => {
      const plan = unitSheet('甲', [], WEIGHTS, from);
      const [due] = named(plan, book([plan]).get('甲'), 'KH_due_date');
      expect(dayOf(Number(due))).toBe(to);
      expect(plan.cells.map(({ content }) => (typeof content === 'object' ? writeFormula(content) : '')).filter((text) => text.includes('EDATE'))).toHaveLength(1);
    });

    test('a decision that is none of the choices throws', () => {
      expect(() => unitSheet('甲', [], { 'missing-method': 'mean' })).toThrow(RangeError);
    });

    test('the note under the table says what holds', () => {
      const notes = (decisions: Readonly<Record<string, string>>) => {
        const plan = unitSheet('甲', [], decisions);
        const sheet = book([plan]).get('甲');
        return Array.from({ length: plan.rowCount }, (_, row) => String(sheet?.at(`A${row + 1}`) ?? '')).filter((text) => text.includes('一个单位有的方式没有得分'));
      };
      expect(notes({})).toEqual(['口径：1.一个单位有的方式没有得分，总分怎么算？待定。']);
      expect(notes({ 'missing-method': 'zero' })).toEqual([expect.stringMatching(/^口径：1\.一个单位有的方式没有得分，总分怎么算？按0.*（本次考核所定）。$/u)]);
    });
  });

  describe('the ranking sheet', () => {
    const SCORES: Readonly<Record<string, number>> = { 甲: 90, 乙: 80, 丙: 80, 丁: 70 };
    const ranked = (decisions: Readonly<Record<string, string>>, scores: Readonly<Record<string, number | string>> = SCORES) => {
      const all = { ...WEIGHTS, ...decisions };
      const units = Object.entries(scores).map(([unit, score]) => unitSheet(unit, IDS.map(() => score), all));
      const plan = answered(way, scheme, all, (options) => planRankingSheet(scheme, methods, { ...options, year: '2026', sheetName: '排名', units: units.map(({ name }) => ({ unit: name, sheetName: name })) }));
      const sheet = book([...units, plan]).get('排名');
      return { plan, ranks: named(plan, sheet, 'KH_ranks'), talks: named(plan, sheet, 'KH_talks') };
    };

    test('竞赛式 1 2 2 4, 中国式 1 2 2 3', () => {
      expect(ranked({ 'ranking-places': 'competition' }).ranks).toEqual([1, 2, 2, 4]);
      expect(ranked({ 'ranking-places': 'dense' }).ranks).toEqual([1, 2, 2, 3]);
    });

    test('a tie on the edge of the last two is shown until it is decided', () => {
      expect(ranked({}).talks).toEqual(['', '并列，待定口径', '并列，待定口径', '约谈']);
      expect(ranked({ 'talk-tie': 'all' }).talks).toEqual(['', '约谈', '约谈', '约谈']);
      expect(ranked({ 'talk-tie': 'two' }).talks).toEqual(['', '并列，待定下', '并列，待定下', '约谈']);
      expect(ranked({ 'talk-tie': 'two', 'talk-chosen': '丙' }).talks).toEqual(['', '', '约谈', '约谈']);
    });

    test('without a tie on the edge nothing needs deciding', () => {
      const { ranks, talks } = ranked({}, { 甲: 90, 乙: 80, 丙: 70, 丁: 60 });
      expect([ranks, talks]).toEqual([[1, 2, 3, 4], ['', '', '约谈', '约谈']]);
    });

    test('while one unit waits, nobody has a place', () => {
      const { ranks, talks } = ranked({}, { 甲: 90, 乙: '', 丙: 70, 丁: 60 });
      expect([ranks, talks]).toEqual([['', '', '', ''], ['', '', '', '']]);
    });

    test('it points to the sheets of the units, whatever their names', () => {
      const plan = planRankingSheet(scheme, methods, { year: '2026', sheetName: '排名', units: [{ unit: "甲'乙", sheetName: "甲'乙 (2)" }] });
      expect(plan.cells.map(({ content }) => (typeof content === 'object' ? writeFormula(content) : '')).filter((text) => text.includes("'甲''乙 (2)'!$F$") && text.includes('IFERROR'))).toHaveLength(1);
    });
  });

  describe.each([
    ['unit', unitSheet('甲', [90])],
    ['ranking', planRankingSheet(scheme, methods, { year: '2026', sheetName: '排名', units: Array.from({ length: 60 }, (_, index) => ({ unit: `第${index}乡`, sheetName: `第${index}乡` })) })],
  ])('the plan of the %s sheet holds together', (_, plan) => {
    test('merges, entries, names and formulas', () => {
      expect(overlaps(plan.merges)).toEqual([]);
      expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].every((rect) => inside(plan, rect))).toBe(true);
      expect(plan.cells.every(({ content }) => typeof content !== 'object' || wellFormed(writeFormula(content)))).toBe(true);
      expect(plan.validations.every(({ formula }) => wellFormed(formula))).toBe(true);
      expect(new Set(plan.cells.map(({ row, column }) => `${row},${column}`)).size).toBe(plan.cells.length);
      expect([plan.rowHeights.length, plan.columnWidths.length]).toEqual([plan.rowCount, plan.columnCount]);
    });

    test('no page is taller than the paper, the columns fit it', () => {
      expect(pagesOf(plan).every(({ first, last }) => heightOfRows(plan, first, last) <= 842 - 68)).toBe(true);
      expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(527);
    });
  });
});
