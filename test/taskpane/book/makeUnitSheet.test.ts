import { createMemoryHost, faults, type MemoryHost } from '../../../preview/memory';
import { findUnitSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { goTo } from '../../../src/taskpane/book/goTo';
import { makeUnitSheet } from '../../../src/taskpane/book/makeUnitSheet';
import { readSheet } from '../../../src/taskpane/book/readSheet';
import { readTotals } from '../../../src/taskpane/book/readTotals';
import { watch } from '../../../src/taskpane/book/watch';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import { extentOf } from '../../../src/taskpane/state/unitView';
import { qinglian } from '../../scheme/qinglian';

const scheme = qinglian();
let host: MemoryHost;
let uninstall: () => void;

beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const make = (unit: string, old: UnitSheet | null = null): Promise<string> =>
  host.Excel.run((context) => makeUnitSheet(context, { scheme, unit, year: '2026', decisions: {}, deciders: {}, script: 'document', old, decisionsSheet: null })).then(({ name }) => name);
const unitSheets = async (): Promise<readonly UnitSheet[]> => (await host.Excel.run(findUnitSheets)).units;
const names = (): string[] => host.book.sheets().map(({ name }) => name);

async function sheetOf(unit: string): Promise<UnitSheet> {
  const found = (await unitSheets()).find(({ marks }) => marks.unit === unit);
  if (found === undefined) throw new Error(`no sheet for ${unit}`);
  return found;
}

/** The row (from 0) of a clause on the sheet, and the value of a named column there. */
async function valueAt(sheet: UnitSheet, clause: string, name: string): Promise<{ row: number; column: number; value: unknown }> {
  const { rows, columns } = extentOf(sheet.ranges) ?? { rows: 0, columns: 0 };
  const { values } = await host.Excel.run((context) => readSheet(context, sheet, rows, columns));
  const row = values.findIndex((cells) => cells[sheet.ranges['KH_clauses']?.column ?? -1] === clause);
  const column = sheet.ranges[name]?.column ?? -1;
  return { row, column, value: values[row]?.[column] };
}

async function enter(unit: string, clause: string, name: string, value: string | number): Promise<void> {
  const sheet = await sheetOf(unit);
  const cell = await valueAt(sheet, clause, name);
  await host.Excel.run((context) => writeEntry(context, sheet.id, cell, value));
}

test('a whole sheet is built in at most 3 context.sync()', async () => {
  await make('市教育局');
  expect(names()).toContain('市教育局');
  expect(host.syncCount).toBeLessThanOrEqual(3);
});

test('the sheet is known again by its scheme, unit and year, and is protected', async () => {
  await make('市教育局');
  const [sheet] = await unitSheets();
  expect(sheet?.marks).toEqual({ scheme: 'qinglian-jiguan', version: scheme.version, unit: '市教育局', year: '2026', script: 'document', kind: 'unit' });
  expect(host.book.sheets().find(({ name }) => name === '市教育局')?.protection).toBeDefined();
});

test('the clause numbers stand as text and the 扣分 column holds formulas', async () => {
  await make('市教育局');
  const sheet = await sheetOf('市教育局');
  const { row, column, value } = await valueAt(sheet, '8.2.1', 'KH_clauses');
  expect(value).toBe('8.2.1');
  const cells = await host.Excel.run((context) => readSheet(context, sheet, row + 1, column + 7));
  expect(String(cells.formulas[row]?.[sheet.ranges['KH_due']?.column ?? -1])).toContain('KH.DEDUCT');
});

test('a foreign sheet of the unit’s name is left alone, and the unit’s sheet takes another', async () => {
  const foreign = host.book.addSheet('市教育局');
  foreign.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: '别人的表' }]]);
  await make('市教育局');
  expect(names().filter((name) => name.startsWith('市教育局'))).toEqual(['市教育局', '市教育局（2）']);
  expect(foreign.read({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('别人的表');
  expect((await unitSheets()).map(({ name }) => name)).toEqual(['市教育局（2）']);
});

test('when Excel stops half way, nothing half-written stays and nobody else’s sheet goes', async () => {
  const before = names();
  host.hooks.beforeAction = (location) => {
    if (location === 'WorksheetProtection.protect') throw faults.general();
  };
  await expect(make('市教育局')).rejects.toMatchObject({ code: 'GeneralException' });
  delete host.hooks.beforeAction;
  expect(names()).toEqual(before);
});

test('an entry cell takes an entry while the sheet is protected; a score cell does not', async () => {
  await make('市教育局');
  await enter('市教育局', '8.2.1', 'KH_entries', 3);
  expect((await valueAt(await sheetOf('市教育局'), '8.2.1', 'KH_entries')).value).toBe(3);
  await expect(enter('市教育局', '8.2.1', 'KH_deductions', 0)).rejects.toMatchObject({ code: 'AccessDenied' });
});

describe('making a sheet again', () => {
  beforeEach(async () => {
    await make('市教育局');
    await make('市民政局');
    await enter('市教育局', '8.2.1', 'KH_entries', 3);
    await enter('市教育局', '8.3.1', 'KH_entries', '/');
    await enter('市教育局', '8.1.1', 'KH_entries', 0);
    await enter('市教育局', '8.4.1', 'KH_entries', '三');
    await enter('市教育局', '6.1.5', 'KH_cases', '〔2026〕5号×1；〔2026〕7号×1');
    await enter('市教育局', '6.1.8', 'KH_entries', 1.5);
    await enter('市教育局', '6.1.8', 'KH_reasons', '主动报告线索2条');
  });

  async function entered(): Promise<Record<string, unknown>> {
    const sheet = await sheetOf('市教育局');
    const read = async (clause: string, name: string): Promise<unknown> => (await valueAt(sheet, clause, name)).value;
    return {
      '8.2.1': await read('8.2.1', 'KH_entries'),
      '8.3.1': await read('8.3.1', 'KH_entries'),
      '8.1.1': await read('8.1.1', 'KH_entries'),
      '8.4.1': await read('8.4.1', 'KH_entries'),
      '8.5.1': await read('8.5.1', 'KH_entries'),
      cases: await read('6.1.5', 'KH_cases'),
      amount: await read('6.1.8', 'KH_entries'),
      reason: await read('6.1.8', 'KH_reasons'),
    };
  }
  const AS_ENTERED = {
    '8.2.1': 3,
    '8.3.1': '/',
    '8.1.1': 0,
    '8.4.1': '三',
    '8.5.1': '',
    cases: '〔2026〕5号×1；〔2026〕7号×1',
    amount: 1.5,
    reason: '主动报告线索2条',
  };

  test('keeps every entry: a number, 0, "/", a wrong value, a blank, cases, an amount and its reason', async () => {
    await make('市教育局', await sheetOf('市教育局'));
    expect(await entered()).toEqual(AS_ENTERED);
  });

  test('keeps the sheet’s name and place among the others, and leaves one sheet a unit', async () => {
    const before = names();
    await make('市教育局', await sheetOf('市教育局'));
    expect(names()).toEqual(before);
    expect((await unitSheets()).map(({ marks }) => marks.unit)).toEqual(['市教育局', '市民政局']);
  });

  test('a sheet protected with a password stays as it is, and it is said', async () => {
    const before = names();
    host.hooks.beforeAction = (location) => {
      if (location === 'WorksheetProtection.unprotect') throw faults.accessDenied();
    };
    await expect(make('市教育局', await sheetOf('市教育局'))).rejects.toMatchObject({ code: 'password', sheet: '市教育局' });
    delete host.hooks.beforeAction;
    expect(names()).toEqual(before);
    expect(await entered()).toEqual(AS_ENTERED);
  });

  test.each(['WorksheetCollection.add', 'Range.formulas', 'WorksheetProtection.protect', 'Worksheet.position'])(
    'whatever stops Excel at %s, the entries are still on the unit’s own sheet',
    async (place) => {
      const before = names();
      const old = await sheetOf('市教育局');
      let met = false;
      host.hooks.beforeAction = (location) => {
        if (location !== place) return;
        met = true;
        throw faults.general();
      };
      await expect(make('市教育局', old)).rejects.toBeDefined();
      delete host.hooks.beforeAction;
      expect(met).toBe(true);
      expect(names()).toEqual(before);
      expect(await entered()).toEqual(AS_ENTERED);
      expect(host.book.sheets().find(({ name }) => name === '市教育局')?.protection).toBeDefined();
    },
  );

  test('entries for a clause that the scheme no longer has are not thrown away: nothing is done and the clause is named', async () => {
    const sheet = await sheetOf('市教育局');
    const cell = await valueAt(sheet, '8.2.1', 'KH_clauses');
    const found = host.book.sheets().find(({ name }) => name === '市教育局');
    found?.write({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, [[{ value: '88.8.8' }]]);
    await expect(make('市教育局', sheet)).rejects.toMatchObject({ code: 'entriesUnknown', clauses: ['88.8.8'] });
  });
});

test('all unit totals are read in one sync, by their names', async () => {
  await make('市教育局');
  await make('市民政局');
  const sheets = await unitSheets();
  const before = host.syncCount;
  const totals = await host.Excel.run((context) => readTotals(context, sheets));
  expect(totals.map(({ sheet }) => sheet.marks.unit)).toEqual(['市教育局', '市民政局']);
  expect(host.syncCount - before).toBeLessThanOrEqual(2);
});

test('a deleted sheet is told as gone', async () => {
  await make('市教育局');
  const sheet = await sheetOf('市教育局');
  const found = host.book.sheets().find(({ name }) => name === '市教育局');
  if (found !== undefined) host.book.deleteSheet(found);
  await expect(host.Excel.run((context) => readSheet(context, sheet, 5, 5))).rejects.toMatchObject({ code: 'sheetGone', sheet: '市教育局' });
});

test('selecting a cell, in the grid or from the pane, is reported with its sheet, row and column', async () => {
  await make('市教育局');
  const sheet = await sheetOf('市教育局');
  const selected: unknown[] = [];
  const nothing = (): void => undefined;
  const stop = await host.Excel.run((context) => watch(context, { selected: (place) => selected.push(place), changed: nothing, activated: nothing, deleted: nothing }));
  await host.Excel.run((context) => goTo(context, sheet.id, { row: 56, column: 5 }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(selected.at(-1)).toEqual({ sheetId: sheet.id, row: 56, column: 5 });
  await stop();
});
