/** The counts in force as a workbook holds them: typed on the sheet, or else the lines of the 台账. */
import { countedLines } from '../../src/workbook/countedLines';
import { countedRows } from '../../src/workbook/countedRows';
import { LEDGER_NAMES } from '../../src/workbook/ledgerPlaces';
import { readOffice } from '../../src/workbook/readOffice';
import { qinglian } from './template';

const sheet = (entries: readonly unknown[]) => ({ KH_clauses: ['9.1.1', '6.1.5', '8.2.1'], KH_entries: entries, KH_cases: ['', '', '〔2026〕9号'], KH_reasons: ['', '', ''] });
const LEDGER = { [LEDGER_NAMES.unit]: ['甲局', '乙局', '甲局', ''], [LEDGER_NAMES.clause]: ['9.1.1', '9.1.1', '9.1.1', ''], [LEDGER_NAMES.count]: [1, 5, 2, ''], [LEDGER_NAMES.case]: ['', '', '〔2026〕7号', ''] };
const rows = (entries: readonly unknown[], ledger: Readonly<Record<string, readonly unknown[]>> | null = LEDGER) => countedRows('甲局', sheet(entries), ledger).map(({ clause, quantity, cases, line }) => [clause, quantity, cases, line?.index ?? null]);

test('a blank count takes the lines of its unit and clause, each with its case', () => {
  expect(rows(['', '', 3])).toEqual([['9.1.1', '1', '', 0], ['9.1.1', '2', '〔2026〕7号', 2], ['6.1.5', '', '', null], ['8.2.1', '3', '〔2026〕9号', null]]);
});

test('what is typed goes before the lines, 0 and “/” too', () => {
  expect(rows([0, '/', '']).slice(0, 2)).toEqual([['9.1.1', '0', '', null], ['6.1.5', '/', '', null]]);
  expect(rows(['', '', ''], null)[0]).toEqual(['9.1.1', '', '', null]);
});

test('a line without a number is told of, and a count that is none; the others are counted', () => {
  const counted = countedLines(qinglian(), countedRows('甲局', sheet(['', '三', 1]), { ...LEDGER, [LEDGER_NAMES.count]: ['', 5, 2, ''] }));
  expect(counted.problems.map(({ clause }) => clause)).toEqual(['9.1.1', '6.1.5']);
  expect(counted.lines.map(({ clause, case: id }) => [clause, id])).toEqual([['9.1.1', '〔2026〕7号'], ['8.2.1', '〔2026〕9号']]);
});

test('汇总口径: words become the values that kaohe takes; blanks and 待定 are no answer', () => {
  expect(readOffice(['竞赛式', 20, '进一', 2, '优秀95—100分', '归低档'])).toEqual({ 'rank-places': 'competition', 'quota-share': '20', 'quota-rounding': 'up', 'last-places': '2', 'grade-bands': '优秀95—100分', 'grade-gap': 'lower' });
  expect(readOffice(['待定', '', '待定', '', '', '待定'])).toEqual({});
});
