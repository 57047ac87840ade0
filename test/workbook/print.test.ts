import { clauseRows, itemsOf } from '../../src/workbook/clauseRows';
import { a1, planUnitSheet, rectA1 } from '../../src/workbook';
import { BODY_SIZE } from '../../src/workbook/fonts';
import { heightOf, textHeight } from '../../src/workbook/textLines';
import { template } from './keptBook';
import { heightOfRows, pagesOf } from './planRules';
import { planOf, qinglian, written } from './template';

const scheme = qinglian();
const plan = planOf(scheme);
const cells = written(plan);

describe('清廉机关 on paper', () => {
  test('A4 on its side at full size, head on each page, pages numbered', () => {
    const { orientation, paper, scale, titleRows, footer, area } = plan.print;
    expect({ orientation, paper, scale, titleRows, footer, area: rectA1(area) }).toEqual({
      orientation: 'landscape', paper: 'A4', scale: 100, titleRows: [2, 2], footer: '第&P页 共&N页', area: 'A1:N117',
    });
    expect(plan.columnWidths.slice(0, 14).reduce((sum, width) => sum + width, 0)).toBe(770);
  });

  test('at most eleven pages, none without a clause but the last', () => {
    const pages = pagesOf(plan);
    expect(pages.length).toBeLessThanOrEqual(11);
    for (const { first, last } of pages) expect(heightOfRows(plan, first, last)).toBeLessThanOrEqual(527);
  });

  test('the total, 注, 口径 and the signatures are on one page', () => {
    const { first, last } = pagesOf(plan).slice(-1)[0] ?? { first: 0, last: 0 };
    expect(first).toBeLessThanOrEqual(100);
    expect(last).toBe(116);
  });

  test('no standard of 清廉机关 is torn', () => {
    for (const item of itemsOf(clauseRows(scheme))) {
      const inner = item.slice(1).map(({ row }) => row);
      expect(plan.print.breaksBefore.filter((row) => inner.includes(row))).toEqual([]);
    }
  });

  test('on the page that begins inside 一、突出政治引领 its words stand again', () => {
    const [second = 0] = plan.print.breaksBefore;
    expect(second).toBeGreaterThan(7);
    expect(second).toBeLessThan(26);
    expect([cells.get('A7'), cells.get(a1(second, 0))]).toEqual(['一、突出政治引领\n(25分)', '一、突出政治引领\n(25分)']);
    expect(cells.get(a1(second, 1))).toMatch(/^\d+\..*\n\(\d+分\)$/);
  });

  test('强化组织领导 has no 具体内容 and takes both columns', () => {
    expect(plan.merges.map((rect) => rectA1(rect))).toContain('A4:B6');
  });
});

test.each(['qinglian-jiguan', 'wenzhou-dangjian', 'renda-jiguan'])('%s: 待评99条，暂计 stands on one line over the columns it is given', (id) => {
  const plan = planUnitSheet(template(id), { unit: '单位', year: '2026', sheetName: '单位' });
  const at = plan.names.find(({ name }) => name === 'KH_pending')?.rect;
  const columns = plan.merges.find(({ row, column }) => row === at?.row && column === at.column)?.columns ?? 1;
  const width = plan.columnWidths.slice(at?.column ?? 0, (at?.column ?? 0) + columns).reduce((sum, each) => sum + each, 0);
  expect(textHeight('待评99条，暂计', width, BODY_SIZE + 1)).toBe(heightOf(1, BODY_SIZE + 1));
});
