/** Making is broken off at every place: by an error, and for good as when Excel or the pane is closed. 清廉机关 unless told. */
import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { clearLeft } from '../../../src/taskpane/book/clearLeft';
import { findUnitSheets, type BookSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { keepRun, readRun } from '../../../src/taskpane/book/keptRun';
import { makeUnitSheet } from '../../../src/taskpane/book/makeUnitSheet';
import { markNames } from '../../../src/taskpane/book/sheetMarks';
import { meet, tasksFor } from '../../../src/taskpane/state/existing';
import { rectA1 } from '../../../src/workbook/address';
import { sheetOrders } from '../../../src/workbook/sheetOrders';
import { qinglian } from '../../scheme/qinglian';

const scheme = qinglian();
const UNITS = ['甲局', '乙局'];
/** 8.2.1 stands on row 57. */
const ENTRY = { row: 56, column: 5, rows: 1, columns: 1 };

let host: MemoryHost;
let uninstall: () => void;
beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const look = (): Promise<BookSheets> => host.Excel.run(findUnitSheets);
const make = (unit: string, old: UnitSheet | null = null): Promise<UnitSheet> =>
  host.Excel.run((context) => makeUnitSheet(context, { scheme, unit, year: '2026', decisions: {}, deciders: {}, script: 'document', old, decisionsSheet: null }));
const inBook = (name: string): MemorySheet | undefined => host.book.sheets().find((sheet) => sheet.name === name);
const entry = (name: string): unknown => inBook(name)?.read(ENTRY)[0]?.[0]?.value;
const names = (): readonly string[] => host.book.sheets().map(({ name }) => name).filter((name) => name !== 'Sheet1');

/** What the pane does when it is opened again and 生成考核表 is pressed: only what is missing. */
async function goOn(): Promise<void> {
  await host.Excel.run(async (context) => clearLeft(context, await findUnitSheets(context)));
  for (const { unit, old } of tasksFor(sheetOrders(scheme, UNITS), meet(UNITS, await look(), scheme.id, '2026'), false)) await make(unit, old);
}

/** How many steps a making takes in which nothing goes wrong. */
async function stepsOf(work: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  host.hooks.beforeAction = () => void (steps += 1);
  await work();
  delete host.hooks.beforeAction;
  return steps;
}

/** Breaks it off before a step; `forGood`: nothing is done any more after that. */
async function brokenOff(work: () => Promise<unknown>, step: number, forGood: boolean): Promise<void> {
  let met = 0;
  host.hooks.beforeAction = () => {
    met += 1;
    if (met === step || (forGood && met > step)) throw faults.general();
  };
  await work().then(() => undefined, () => undefined);
  delete host.hooks.beforeAction;
}

/** Every unit has one sheet, whole and protected under its own name, and nothing else is left. */
async function expectWhole(): Promise<void> {
  expect([...names()].sort()).toEqual([...UNITS].sort());
  const { units, left } = await look();
  expect([units.map(({ marks }) => marks.unit).sort(), left]).toEqual([[...UNITS].sort(), []]);
  for (const { name, ranges } of units) {
    expect(inBook(name)?.protection).toBeDefined();
    expect(inBook(name)?.read({ row: 56, column: 4, rows: 1, columns: 4 })[0]?.map(({ value, formula }) => formula || value)).toEqual(['8.2.1', expect.anything(), '', expect.stringContaining('KH.DEDUCT')]);
    expect(ranges['KH_total']).toBeDefined();
  }
}

/** The first steps and the last, and some between: a thousand times the same would show no more. */
function someOf(steps: number): readonly number[] {
  const between = Array.from({ length: 4 }, (_, index) => Math.round(((index + 1) * steps) / 5));
  return [...new Set([1, 2, 3, 4, 5, 6, 8, 12, ...between, steps - 3, steps - 2, steps - 1, steps])].sort((a, b) => a - b);
}

test('a new sheet broken off by an error leaves nothing behind, wherever that is', async () => {
  await make('甲局');
  const steps = await stepsOf(() => make('乙局'));
  expect(steps).toBeGreaterThan(900);
  for (const step of someOf(steps)) {
    const made = inBook('乙局');
    if (made !== undefined) host.book.deleteSheet(made);
    await brokenOff(() => make('乙局'), step, false);
    expect([step, names()]).toEqual([step, ['甲局']]);
  }
}, 120_000);

test('broken off for good, what was begun is no sheet of its unit, and going on makes it whole', async () => {
  const steps = await stepsOf(() => make('甲局'));
  for (const step of someOf(steps)) {
    host = createMemoryHost();
    host.install();
    await make('甲局');
    inBook('甲局')?.write(ENTRY, [[{ value: 3 }]]);
    await brokenOff(() => make('乙局'), step, true);
    const { units } = await look();
    // Its last step protects it; the one before says that it is whole.
    expect([step, units.map(({ marks }) => marks.unit)]).toEqual([step, step >= steps ? UNITS : ['甲局']]);
    await goOn();
    expect(entry('甲局')).toBe(3);
    if (step < steps) await expectWhole();
  }
}, 180_000);

test('what somebody typed on a sheet that was never finished is on the whole one', async () => {
  const steps = await stepsOf(() => make('甲局'));
  for (const step of [Math.round(steps / 2), steps - 4]) {
    host = createMemoryHost();
    host.install();
    await brokenOff(() => make('乙局'), step, true);
    expect((await look()).left.map(({ name, begun }) => [name, begun])).toEqual([['乙局', true]]);
    inBook('乙局')?.write(ENTRY, [[{ value: 2 }]]);
    await goOn();
    expect(entry('乙局')).toBe(2);
    await expectWhole();
  }
}, 120_000);

test('a sheet made anew and broken off, by an error or for good: its entries stay, and going on leaves one whole sheet', async () => {
  for (const unit of UNITS) await make(unit);
  const steps = await stepsOf(async () => make('甲局', await sheetOf('甲局')));
  for (const step of someOf(steps)) {
    for (const forGood of [false, true]) {
      host = createMemoryHost();
      host.install();
      for (const unit of UNITS) await make(unit);
      inBook('甲局')?.write(ENTRY, [[{ value: 3 }]]);
      const old = await sheetOf('甲局');
      await brokenOff(() => make('甲局', old), step, forGood);
      const inForce = await sheetOf('甲局');
      expect([step, forGood, entry(inForce.name)]).toEqual([step, forGood, 3]);
      await goOn();
      expect([step, forGood, entry('甲局'), [...names()].sort()]).toEqual([step, forGood, 3, [...UNITS].sort()]);
    }
  }
}, 300_000);

test('a sheet of a name that was free a moment ago is somebody else’s and stays', async () => {
  host.hooks.beforeSync = (sync) => {
    // Between looking whether the name is free and writing.
    if (sync === 2) host.book.addSheet('甲局').write(ENTRY, [[{ value: '别人的' }]]);
  };
  await expect(make('甲局')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  expect(entry('甲局')).toBe('别人的');
});

test('with four sheets of its name there, a sheet takes the fifth', async () => {
  for (const name of ['甲局', '甲局（2）', '甲局（3）', '甲局（4）']) host.book.addSheet(name);
  expect((await make('甲局')).name).toBe('甲局（5）');
});

test('a sheet that was to go, caught before it went: formulas that went with it are pointed to the one that stays, and it goes', async () => {
  const going = await make('甲局');
  const passing = 'KH_m3k1z9ab_';
  const leaving = inBook('甲局');
  if (leaving !== undefined) leaving.name = passing;
  const stays = await make('甲局');
  const total = stays.ranges['KH_total'] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [from, to] = [rectA1(total), rectA1(total, true)];
  const summary = host.book.addSheet('汇总');
  summary.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ formula: `=${passing}!${from}` }, { formula: `='乙局'!${from}` }]]);
  await host.Excel.run(async (context) => {
    const { names: given } = context.workbook.worksheets.getItem('汇总');
    for (const { name, formula } of markNames({ ...going.marks, unit: '汇总', kind: 'summary' })) given.add(name, formula);
    given.add('KH_totals', context.workbook.worksheets.getItem('汇总').getRange('A1:B1'));
    await context.sync();
  });
  expect((await look()).left.map(({ name }) => name)).toEqual([passing]);
  await host.Excel.run(async (context) => clearLeft(context, await findUnitSheets(context)));
  expect([...names()].sort()).toEqual(['汇总', '甲局'].sort());
  expect(summary.read({ row: 0, column: 0, rows: 1, columns: 2 })[0]?.map(({ formula }) => formula)).toEqual([`='甲局'!${to}`, `='乙局'!${from}`]);
});

test('the list that was begun is kept in the workbook until it is dropped', async () => {
  expect(readRun()).toBeNull();
  const run = { scheme: scheme.id, year: '2026', script: 'document', subjects: UNITS, category: '', byContent: false } as const;
  await keepRun(run);
  expect(readRun()).toEqual(run);
  host.book.settings.set('KH_making', { scheme: scheme.id, units: UNITS });
  expect(readRun()).toBeNull();
  await keepRun(null);
  expect([readRun(), host.book.settings.has('KH_making')]).toEqual([null, false]);
});

async function sheetOf(unit: string): Promise<UnitSheet> {
  const found = (await look()).units.find(({ marks }) => marks.unit === unit);
  if (found === undefined) throw new Error(`no whole sheet of ${unit}`);
  return found;
}
