import { repoint } from '../../src/workbook/repoint';

const at = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
const BEFORE = { KH_total: at(39, 5), KH_entries: at(30, 3, 6) };
const AFTER = { KH_total: at(41, 5), KH_entries: at(32, 3, 6) };

test.each([
  ["=IF(ISNUMBER('甲'!$F$40),'甲'!$F$40,\"\")", "=IF(ISNUMBER('甲'!$F$42),'甲'!$F$42,\"\")"],
  ['=甲!$F$40', '=甲!$F$42'],
  ["='甲'!$E$2", "='甲'!$E$2"],
  ["=SUMIFS('甲'!$D$31:$D$36,B2)", "=SUMIFS('甲'!$D$33:$D$38,B2)"],
  ["=SUM('甲'!$F$40:$F$41)", "=SUM('甲'!$F$40:$F$41)"],
])('%s finds the total where it stands on the new sheet: %s', (formula, written) => {
  expect(repoint(formula, '甲', BEFORE, AFTER)).toBe(written);
});

test.each(["='乙'!$F$40", '=乙甲!$F$40', "='甲 (2)'!$F$40", '=SUM(F3:F40)', '甲!$F$40', 40, ''])('%s does not point to 甲', (formula) => {
  expect(repoint(formula, '甲', BEFORE, AFTER)).toBeNull();
});

test('a name with an apostrophe or a bracket is found as Excel writes it', () => {
  expect(repoint("='甲''乙 (2)'!$F$40", "甲'乙 (2)", BEFORE, AFTER)).toBe("='甲''乙 (2)'!$F$42");
});
