import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { findUnitSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { readAddInElsewhere } from '../../../src/taskpane/book/readAddInElsewhere';
import { readAnswers } from '../../../src/taskpane/book/readAnswers';
import { readStanding } from '../../../src/taskpane/book/readStanding';
import { rewriteSheets } from '../../../src/taskpane/book/rewriteSheets';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import { freezePlan, thawPlan } from '../../../src/taskpane/state/freezing';
import { plannedBook, type PlannedGroup } from '../../../src/taskpane/state/plannedBook';
import { reconnectPlan } from '../../../src/taskpane/state/reconnect';
import type { Freezing } from '../../../src/workbook/freezing/frozenMark';
import { DECISIONS } from '../../../src/workbook/sheetOrders';
import { qinglian } from '../../workbook/template';
import { makeUnitSheets } from './unitSheets';

const scheme = qinglian();
const UNITS = ['甲局', '乙局'];
const AREA = { row: 0, column: 0, rows: 130, columns: 24 };

let host: MemoryHost;
let uninstall: () => void;
beforeEach(async () => {
  host = createMemoryHost();
  uninstall = host.install();
  await makeUnitSheets(host, scheme, UNITS);
  await type('甲局', 'KH_entries', 57, 3);
  await type('甲局', 'KH_cases', 57, '=cmd号');
});
afterEach(() => uninstall());

const sheets = async (): Promise<readonly UnitSheet[]> => (await host.Excel.run(findUnitSheets)).units;
function inBook(name: string): MemorySheet {
  const found = host.book.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
async function type(sheet: string, name: string, row: number, value: string | number): Promise<void> {
  const found = (await sheets()).find(({ marks }) => marks.unit === sheet);
  await host.Excel.run((context) => writeEntry(context, found?.id ?? '', { row: row - 1, column: found?.ranges[name]?.column ?? -1 }, typeof value === 'string' ? `'${value}` : value));
}
async function groups(): Promise<readonly PlannedGroup[]> {
  const units = await sheets();
  const [standing, answers] = await host.Excel.run(async (context) => [await readStanding(context, units), await readAnswers(context, units)] as const);
  return plannedBook(units, standing, answers, new Map([[scheme.id, scheme]]));
}
const freeze = async (how: Freezing): Promise<void> => host.Excel.run(async (context) => rewriteSheets(context, freezePlan(await groups(), how).rewrites));
const thaw = async (): Promise<void> => host.Excel.run(async (context) => rewriteSheets(context, thawPlan(await groups()).rewrites));

/** All that stands in the book, cell by cell; what is blank, and values that nobody has worked out, left out. */
function everything(): Readonly<Record<string, string>> {
  return Object.fromEntries(host.book.sheets().flatMap((sheet) => sheet.read(AREA).flatMap((cells, row) => cells.flatMap(({ value, formula }, column) => (formula === '' && value === '' ? [] : [[`${sheet.name} ${row},${column}`, formula === '' ? String(value) : formula] as const])))));
}
const formulas = (): readonly string[] => Object.values(everything()).filter((text) => /^=.*KH\.[A-Z]+\(/u.test(text));
const isProtected = (): readonly boolean[] => host.book.sheets().filter(({ name }) => [DECISIONS, ...UNITS].includes(name)).map(({ protection }) => protection !== undefined);

test('固化 leaves no KH formula, every entry, and locked sheets that know they are frozen; 恢复 brings every cell back', async () => {
  const before = everything();
  expect(formulas().length).toBeGreaterThan(300);
  await freeze('native');
  expect(formulas()).toEqual([]);
  const entered = Object.entries(everything()).filter(([place]) => place === '甲局 56,5' || place === '甲局 56,6');
  expect(entered).toEqual([['甲局 56,5', '3'], ['甲局 56,6', '=cmd号']]);
  expect((await sheets()).map(({ marks, frozen }) => [marks.unit, frozen?.how])).toEqual([[DECISIONS, undefined], ['甲局', 'native'], ['乙局', 'native']]);
  expect(isProtected()).toEqual([true, true, true]);
  await thaw();
  expect(everything()).toEqual(before);
  expect((await sheets()).map(({ frozen }) => frozen)).toEqual([undefined, undefined, undefined]);
  expect(isProtected()).toEqual([true, true, true]);
});

test('a frozen sheet is not frozen twice, and nothing is thawed that is not frozen', async () => {
  expect(thawPlan(await groups()).rewrites).toEqual([]);
  await freeze('native');
  expect(freezePlan(await groups(), 'values').lines).toEqual([]);
});

test.each([['Range.formulas', 1], ['Range.formulas', 9], ['NamedItemCollection.add', 1], ['NamedItemCollection.add', 2], ['WorksheetProtection.protect', 1]] as const)('whatever stops Excel at %s number %i, the book is as it was', async (place, which) => {
  const before = everything();
  let met = 0;
  host.hooks.beforeAction = (location) => {
    if (location === place && (met += 1) === which) throw faults.general();
  };
  await expect(freeze('native')).rejects.toMatchObject({ code: 'GeneralException' });
  delete host.hooks.beforeAction;
  expect(everything()).toEqual(before);
  expect((await sheets()).map(({ frozen }) => frozen)).toEqual([undefined, undefined, undefined]);
  expect(isProtected()).toEqual([true, true, true]);
});

test('stopped while KH is brought back, the book is frozen as before', async () => {
  await freeze('native');
  const before = everything();
  let met = 0;
  host.hooks.beforeAction = (location) => {
    if (location === 'WorksheetProtection.protect' && (met += 1) === 2) throw faults.general();
  };
  await expect(thaw()).rejects.toBeDefined();
  delete host.hooks.beforeAction;
  expect(everything()).toEqual(before);
  expect((await sheets()).map(({ frozen }) => frozen?.how)).toEqual([undefined, 'native', 'native']);
});

test('a sheet with a password is named, and the others are locked again', async () => {
  let met = 0;
  host.hooks.beforeAction = (location) => {
    if (location === 'WorksheetProtection.unprotect' && (met += 1) === 2) throw faults.accessDenied();
  };
  await expect(freeze('native')).rejects.toMatchObject({ code: 'password', sheet: '乙局' });
  delete host.hooks.beforeAction;
  expect(isProtected()).toEqual([true, true, true]);
  expect(formulas().length).toBeGreaterThan(300);
});

test('formulas of another installation are written again as KH itself, and only those', async () => {
  const sheet = inBook('甲局');
  const place = { row: 56, column: 7, rows: 1, columns: 1 };
  const formula = sheet.read(place)[0]?.[0]?.formula ?? '';
  await sheet.unprotect();
  sheet.write(place, [[{ formula: formula.replace('KH.DEDUCT', '_xldudf_KH_DEDUCT'), value: '#NAME?' }]] as never);
  const rewrites = reconnectPlan(await groups());
  expect(rewrites.map(({ sheet: { name }, changes }) => [name, changes.map(({ row, column }) => [row, column])])).toEqual([['甲局', [[56, 7]]]]);
  await host.Excel.run((context) => rewriteSheets(context, rewrites));
  expect(sheet.read(place)[0]?.[0]?.formula).toBe(formula);
});

test('KH formulas on a sheet of somebody else are counted and named', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('自己的表');
    sheet.getRange('A1:A3').formulas = [['每缺一项扣0.5分'], ['=KH.DEDUCT(A1,3)'], ['=1+1']];
    await context.sync();
  });
  expect(await host.Excel.run(async (context) => readAddInElsewhere(context, await sheets()))).toEqual([{ name: '自己的表', formulas: 1 }]);
});
