import fc from 'fast-check';
import { cellMatrix, payloadRows } from '../../../src/taskpane/book/cellMatrix';
import { firstCell } from '../../../src/taskpane/book/watch';
import { namedRects } from '../../../src/taskpane/book/namedRects';
import { runs } from '../../../src/taskpane/book/runs';
import { markNames, readMarks } from '../../../src/taskpane/book/sheetMarks';
import { planUnitSheet, type CellPlan, type SheetPlan } from '../../../src/workbook';
import { qinglian } from '../../scheme/qinglian';

const plan = planUnitSheet(qinglian(), { unit: '市民政局', year: '2026', sheetName: '市民政局' });
const only = (content: CellPlan['content'], numberFormat = 'General'): SheetPlan => ({
  ...plan,
  rowCount: 1,
  columnCount: 1,
  cells: [{ row: 0, column: 0, content }],
  styles: [{ rect: { row: 0, column: 0, rows: 1, columns: 1 }, style: { numberFormat } }],
});

test.each([
  ['8.2.1', "'8.2.1"],
  ['8.1', "'8.1"],
  ['2026-5', "'2026-5"],
  ['=1', "'=1"],
  ['-1', "'-1"],
  ['/', '/'],
  ['〔2026〕7号×2', '〔2026〕7号×2'],
  ['1.坚持有案必查', '1.坚持有案必查'],
])('text %s stays text in a cell', (text, written) => {
  expect(cellMatrix(only(text))).toEqual([[written]]);
});

test('in a cell formatted as text nothing is put before the text', () => {
  expect(cellMatrix(only('8.2.1', '@'))).toEqual([['8.2.1']]);
});

test('a number stays a number and a formula is written out', () => {
  expect(cellMatrix(only(0.5))).toEqual([[0.5]]);
  expect(cellMatrix(only({ kind: 'call', name: 'SUM', args: [{ kind: 'cell', row: 0, column: 0 }] }))).toEqual([['=SUM(A1)']]);
});

test('the cells of 清廉机关 go in one request', () => {
  expect(payloadRows(cellMatrix(plan), 900_000).length).toBe(1);
});

test('parts keep every row in order and stay within the limit, unless one row alone is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 })), fc.integer({ min: 10, max: 200 }), (rows, limit) => {
      const parts = payloadRows(rows, limit);
      expect(parts.flat()).toEqual(rows);
      const bytes = (part: (string | number)[][]): number => part.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
      for (const part of parts) expect(part.length === 1 || bytes(part) <= limit).toBe(true);
    }),
  );
});

test('neighbours of equal height are set in one call', () => {
  expect(runs([20, 20, 34, 20])).toEqual([{ start: 0, length: 2, value: 20 }, { start: 2, length: 1, value: 34 }, { start: 3, length: 1, value: 20 }]);
});

test('what a sheet was made for comes back from its names, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (unit, simplified) => {
      const marks = { scheme: 'qinglian-jiguan', version: '1', unit, year: '2026', script: simplified ? 'simplified' as const : 'document' as const, kind: simplified ? 'tally' as const : 'unit' as const };
      const names = markNames(marks);
      expect(readMarks(names.map(({ name, formula }) => ({ name: `市教育局!${name}`, formula })))).toEqual(marks);
      for (const { formula } of names) for (const part of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(part.length).toBeLessThanOrEqual(402);
    }),
  );
});

test('a sheet made before its script was kept has the document’s own words', () => {
  const names = markNames({ scheme: 'qinglian-jiguan', version: '1', unit: '市民政局', year: '2026', script: 'simplified', kind: 'unit' });
  expect(readMarks(names.filter(({ name }) => name !== 'KH_mark_script'))).toMatchObject({ script: 'document' });
});

test('a sheet without the marks is not ours', () => {
  expect(readMarks([{ name: 'KH_total', formula: '=Sheet1!$L$107' }])).toBeNull();
});

test('named ranges are found behind any sheet name; constants and lost ones are left out', () => {
  const rects = namedRects([
    { name: 'KH_entries', formula: "='市委办!（2）'!$F$4:$F$100" },
    { name: '市民政局!KH_total', formula: '=市民政局!$AB$107' },
    { name: 'KH_mark_unit', formula: '="市民政局"' },
    { name: 'KH_gone', formula: '=#REF!' },
  ]);
  expect(rects).toEqual({ KH_entries: { row: 3, column: 5, rows: 97, columns: 1 }, KH_total: { row: 106, column: 27, rows: 1, columns: 1 } });
});

test.each([
  ['E57', { row: 56, column: 4 }],
  ['市民政局!$AA$3:B9', { row: 2, column: 26 }],
  ['K5,L7', { row: 4, column: 10 }],
  ['5:9', null],
  ['B:B', null],
])('the first cell of %s', (address, cell) => {
  expect(firstCell(address)).toEqual(cell);
});
