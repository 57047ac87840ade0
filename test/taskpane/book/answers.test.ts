/** The 口径 sheet in the workbook: made first, read, written, followed. */
import { createMemoryHost, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { findUnitSheets, type BookSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { makeSheet } from '../../../src/taskpane/book/makeSheet';
import { readAnswers, type AnswersBySheet } from '../../../src/taskpane/book/readAnswers';
import { writeAnswers } from '../../../src/taskpane/book/writeAnswers';
import { decisionsInForce, decisionsSheetOf } from '../../../src/taskpane/state/decisionsInForce';
import { answeredRows } from '../../../src/workbook';
import { decisionsOrder, sheetOrders, type SheetOrder } from '../../../src/workbook/sheetOrders';
import { template } from '../../workbook/keptBook';

const scheme = template('huairou-zerenzhi');
const asked = decisionsOrder(scheme) as SheetOrder;
const [unitOrder] = sheetOrders(scheme, ['甲']) as [SheetOrder];
const DECIDERS = { 'missing-method': { by: '领导小组', day: '2026-03-01' } };

let host: MemoryHost;
let uninstall: () => void;
beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const make = (order: SheetOrder, decisionsSheet: string | null, year = '2026'): Promise<string> =>
  host.Excel.run((context) => makeSheet(context, { scheme, order, year, decisions: { 'missing-method': 'zero', 'weight-self': '30' }, deciders: DECIDERS, script: 'document', old: null, decisionsSheet })).then(({ name }) => name);
const look = (): Promise<BookSheets & { readonly answers: AnswersBySheet }> =>
  host.Excel.run(async (context) => {
    const found = await findUnitSheets(context);
    return { ...found, answers: await readAnswers(context, found.units) };
  });
const inBook = (name: string): MemorySheet => host.book.sheets().find((sheet) => sheet.name === name) as MemorySheet;
const marks = { scheme: scheme.id, version: scheme.version, year: '2026' };

test('it is made as the pane has decided, in at most 3 syncs, and read back', async () => {
  expect(await make(asked, null)).toBe('口径');
  expect(host.syncCount).toBeLessThanOrEqual(3);
  const { units, answers } = await look();
  const sheet = decisionsSheetOf(units, marks) as UnitSheet;
  const unit = { ...sheet.marks, kind: 'methods' as const };
  expect(decisionsInForce(scheme, unit, units, answers)).toEqual({ decisions: { 'missing-method': 'zero', 'weight-self': '30' }, deciders: DECIDERS, unknown: [] });
});

test('a sheet follows the 口径 sheet of its own scheme, version and year', async () => {
  await make(asked, null, '2025');
  const { units, answers } = await look();
  expect(decisionsSheetOf(units, marks)).toBeNull();
  const unit = { ...(units[0] as UnitSheet).marks, year: '2026', kind: 'methods' as const };
  expect(decisionsInForce(scheme, unit, units, answers).decisions).toEqual({});
});

test('a unit’s sheet points to its cells; where it is gone nothing is made, and it is named', async () => {
  const name = await make(asked, null);
  await make(unitOrder, name);
  const { ranges } = (await look()).units.find(({ marks: { unit } }) => unit === '甲') as UnitSheet;
  const weights = ranges['KH_weights'];
  const formulas = weights === undefined ? [] : inBook('甲').read(weights).map(([cell]) => cell?.formula);
  expect(formulas).toHaveLength(6);
  expect(formulas.every((formula) => /^=IF\('?口径'?!\$D\$\d+="","",'?口径'?!\$D\$\d+\)$/u.test(formula ?? ''))).toBe(true);
  await expect(make(unitOrder, '没有这张')).rejects.toMatchObject({ code: 'sheetGone', sheet: '没有这张' });
});

test('only what differs is written, on the protected sheet, in one sync', async () => {
  await make(asked, null);
  const { units, answers } = await look();
  const sheet = decisionsSheetOf(units, marks) as UnitSheet;
  const written: string[] = [];
  host.hooks.beforeAction = (location) => void written.push(location);
  const before = host.syncCount;
  const wanted = answeredRows(scheme, { 'missing-method': 'reweight', 'weight-self': '30' }, DECIDERS);
  await host.Excel.run((context) => writeAnswers(context, sheet, answers.get(sheet.id) ?? [], wanted));
  delete host.hooks.beforeAction;
  expect(host.syncCount - before - 1).toBe(1);
  expect(written.filter((location) => location === 'Range.values')).toHaveLength(1);
  const again = await look();
  expect(decisionsInForce(scheme, { ...sheet.marks, kind: 'methods' }, again.units, again.answers).decisions).toEqual({ 'missing-method': 'reweight', 'weight-self': '30' });
});
