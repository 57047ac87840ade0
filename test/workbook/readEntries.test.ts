import { readEntries, type EntryColumns } from '../../src/workbook';
import { entry, planOf, qinglian } from './template';

const scheme = qinglian();

const columns = (rows: readonly (readonly [unknown, unknown, unknown, unknown])[]): EntryColumns => ({
  clauses: rows.map(([id]) => [id]),
  quantities: rows.map(([, quantity]) => [quantity]),
  cases: rows.map(([, , cases]) => [cases]),
  reasons: rows.map(([, , , reason]) => [reason]),
});

test('the four states and the case come back; a row with nothing entered is left out', () => {
  const { entries, unknown } = readEntries(
    scheme,
    columns([
      ['8.2.1', 3, '〔2026〕7号', '3项×0.5=1.5'],
      ['8.3.1', 0, '', ''],
      ['7.4.2', '/', '', '不适用，不扣分'],
      ['8.1.1', '', '', '待评'],
      ['6.1.2', '三人', '', ''],
    ]),
  );
  expect([...entries]).toEqual([
    ['8.2.1', entry(3, '〔2026〕7号')],
    ['8.3.1', entry(0)],
    ['7.4.2', entry('/')],
    ['6.1.2', entry('三人')],
  ]);
  expect(unknown).toEqual([]);
});

test('only a 酌情 clause has a reason: on the other rows the cell holds the words of the sheet', () => {
  const { entries } = readEntries(scheme, columns([['6.1.8', '', '', '主动报告'], ['8.2.1', 1, '', '1项×0.5=0.5']]));
  expect([entries.get('6.1.8')?.reason, entries.get('8.2.1')?.reason]).toEqual(['主动报告', '']);
});

test('what is entered for a clause that the scheme no longer has is told, not dropped', () => {
  const { entries, unknown } = readEntries(scheme, columns([['99.1', 2, '', ''], ['99.2', '', '', '']]));
  expect(entries.size).toBe(0);
  expect(unknown).toEqual([{ clause: '99.1', entered: entry(2) }]);
});

test('loading twice loses nothing: what a plan writes is read back', () => {
  const entries = new Map([
    ['8.2.1', entry(3, '〔2026〕7号')],
    ['7.4.2', entry('/')],
    ['6.1.8', entry(1.5, '', '主动报告,情节较轻')],
    ['0.1.1', entry(0)],
  ]);
  const plan = planOf(scheme, { entries });
  const at = (column: number): unknown[][] =>
    Array.from({ length: 97 }, (_, index) => [plan.cells.find((cell) => cell.row === index + 3 && cell.column === column && typeof cell.content !== 'object')?.content ?? '']);
  const back = readEntries(scheme, { clauses: at(4), quantities: at(5), cases: at(6), reasons: at(12) });
  expect(back.unknown).toEqual([]);
  expect(new Map([...back.entries].sort())).toEqual(new Map([...entries].sort()));
});
