import fc from 'fast-check';
import { writeFormula, type SheetPlan } from '../../src/workbook';
import { clauseRows, itemsOf, standardText } from '../../src/workbook/clauseRows';
import { textHeight } from '../../src/workbook/textLines';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';
import { anyScheme } from './schemes';
import { planOf } from './template';

const A4_ON_ITS_SIDE = { width: 841.89, height: 595.28 };

const check = (property: (plan: SheetPlan, rows: ReturnType<typeof clauseRows>) => void): void =>
  fc.assert(fc.property(anyScheme, (scheme) => property(planOf(scheme), clauseRows(scheme))), { numRuns: 30 });

test('every range lies on the sheet, no two merges share a cell, and a merge shows its first cell alone', () => {
  check((plan) => {
    const rects = [...plan.merges, ...plan.styles.map(({ rect }) => rect), ...plan.entries, ...plan.names.map(({ rect }) => rect)];
    const rules = [...plan.validations, ...plan.conditions].map(({ rect }) => rect);
    expect([...rects, ...rules, plan.print.area].filter((rect) => !inside(plan, rect))).toEqual([]);
    expect(plan.cells.filter(({ row, column }) => !inside(plan, { row, column, rows: 1, columns: 1 }))).toEqual([]);
    expect(overlaps(plan.merges)).toEqual([]);
    expect(overlaps(plan.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })))).toEqual([]);
    const covered = new Set(plan.merges.flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns - 1 }, (_, at) => `${row + Math.floor((at + 1) / columns)},${column + ((at + 1) % columns)}`)));
    expect(plan.cells.filter(({ row, column }) => covered.has(`${row},${column}`))).toEqual([]);
  });
});

test('every formula is well formed, those of rules too', () => {
  check((plan) => {
    const formulas = [
      ...plan.cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : [])),
      ...[...plan.validations, ...plan.conditions].map(({ formula }) => formula),
    ];
    expect(formulas.filter((formula) => !wellFormed(formula))).toEqual([]);
  });
});

test('rows are as high as their words need, the words merged over several rows too', () => {
  check((plan, rows) => {
    expect(plan.rowHeights).toHaveLength(plan.rowCount);
    for (const row of rows) {
      const needed = textHeight(standardText(row), plan.columnWidths[2] ?? 0, 9, row.clause.under === null ? 0 : 1);
      expect(plan.rowHeights[row.row]).toBeGreaterThanOrEqual(Math.min(409, needed));
    }
    for (const { row, column, content } of plan.cells.filter((cell) => cell.column < 2 && cell.row >= 3 && cell.row < 3 + rows.length)) {
      const merge = plan.merges.find((each) => each.row === row && each.column === column);
      const width = plan.columnWidths.slice(column, column + (merge?.columns ?? 1)).reduce((sum, each) => sum + each, 0);
      expect(heightOfRows(plan, row, row + (merge?.rows ?? 1) - 1)).toBeGreaterThanOrEqual(textHeight(String(content), width, 9));
    }
  });
});

test('each page fits the paper between its margins, and the columns fit across', () => {
  check((plan) => {
    const { margins } = plan.print;
    const room = A4_ON_ITS_SIDE.height - margins.top - margins.bottom;
    for (const [index, { first, last }] of pagesOf(plan).entries()) {
      const head = index === 0 ? 0 : (plan.rowHeights[2] ?? 0);
      expect(heightOfRows(plan, first, last) + head).toBeLessThanOrEqual(room);
    }
    const across = plan.columnWidths.slice(0, plan.print.area.columns).reduce((sum, width) => sum + width, 0);
    expect(across).toBeLessThanOrEqual(A4_ON_ITS_SIDE.width - margins.left - margins.right);
  });
});

test('no standard is torn that fits on a page', () => {
  check((plan, rows) => {
    const whole = (A4_ON_ITS_SIDE.height - plan.print.margins.top - plan.print.margins.bottom) * 0.97;
    for (const item of itemsOf(rows)) {
      const [first, last] = [item[0]?.itemFirst ?? 0, item[0]?.itemLast ?? 0];
      const torn = plan.print.breaksBefore.some((start) => start > first && start <= last);
      // The first one stands under the title: a page with a title alone would be worse.
      const head = first === 3 ? heightOfRows(plan, 0, 2) : heightOfRows(plan, 2, 2);
      if (torn) expect(heightOfRows(plan, first, last)).toBeGreaterThan(whole - head);
    }
  });
});

test('each page begins with the words of its 项目 and 具体内容, and no such words run past the page', () => {
  check((plan, rows) => {
    const last = 2 + rows.length;
    for (const page of pagesOf(plan)) {
      const first = Math.max(3, page.first);
      if (first > Math.min(page.last, last)) continue;
      expect(plan.cells.some(({ row, column, content }) => row === first && column === 0 && content !== '')).toBe(true);
    }
    const words = plan.merges.filter(({ row, column }) => column < 2 && row >= 3 && row <= last);
    const across = words.filter(({ row, rows: count }) => plan.print.breaksBefore.some((start) => start > row && start < row + count));
    expect(across).toEqual([]);
  });
});

test('every entry cell is unlocked, tinted and validated', () => {
  check((plan) => {
    for (const entry of plan.entries) {
      expect(plan.styles.some(({ rect, style }) => style.fill === '#E6F0FA' && JSON.stringify(rect) === JSON.stringify(entry))).toBe(true);
      const validated = plan.validations.filter(({ rect }) => rect.column === entry.column && rect.row >= entry.row && rect.row < entry.row + entry.rows);
      expect(validated.reduce((sum, { rect }) => sum + rect.rows, 0)).toBe(entry.rows);
    }
  });
});

test('what a rule says is as long as Excel lets it be', () => {
  check((plan) => {
    for (const rule of plan.validations) {
      expect(rule.title.length).toBeLessThanOrEqual(32);
      expect(rule.promptTitle.length).toBeLessThanOrEqual(32);
      expect(rule.message.length).toBeLessThanOrEqual(255);
      expect(rule.prompt.length).toBeLessThanOrEqual(255);
      expect(rule.formula.length).toBeLessThanOrEqual(255);
    }
  });
});
