import { createMemoryHost } from '../../preview/memory';
import type { UnitSheet } from '../../src/taskpane/book/findUnitSheets';
import { makeUnitSheet, type UnitSheetOrder } from '../../src/taskpane/book/makeUnitSheet';
import { planUnitSheet } from '../../src/workbook/planUnitSheet';
import { DECISIONS } from '../../src/workbook/sheetOrders';
import { openTemplate } from '../../src/cli/templates';
import { recordOffice, type OfficeRequest } from '../../test/support/officeRequests';
import type { Figure, Measure } from '../measure';
import { scheme } from '../qinglian';
import { median, timeEach } from '../timing';

const UNITS = 200;
/** The sheets whose time is told: these many up to the 20th, and up to the last. */
const ALIKE = 10;
const EARLY = 20;

const names = Array.from({ length: UNITS }, (_, index) => `第${String(index + 1).padStart(3, '0')}局`);
const order = (unit: string): UnitSheetOrder => ({ scheme, unit, year: '2026', decisions: {}, deciders: {}, script: 'document', old: null, decisionsSheet: DECISIONS });

interface Build {
  /** Milliseconds of the processor, sheet by sheet: what else the machine does is not among them. */
  readonly ms: readonly number[];
  readonly syncs: readonly number[];
  readonly steps: readonly number[];
  /** Of 200 sheets in the workbook in memory. */
  readonly megabytes: number;
}

async function build(): Promise<Build> {
  const host = createMemoryHost();
  const takeAway = host.install();
  host.book.addSheet(DECISIONS);
  const [ms, syncs, steps]: [number[], number[], number[]] = [[], [], []];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const made: UnitSheet[] = [];
  for (const unit of names) {
    let taken = 0;
    host.hooks.beforeAction = () => void (taken += 1);
    const synced = host.syncCount;
    const start = process.cpuUsage();
    made.push(await host.Excel.run((context) => makeUnitSheet(context, { ...order(unit), others: made })));
    ms.push(process.cpuUsage(start).user / 1000);
    syncs.push(host.syncCount - synced);
    steps.push(taken);
  }
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  takeAway();
  return { ms, syncs, steps, megabytes };
}

/** The messages of one sheet, as Microsoft's Office.js makes them. */
async function messages(number: number): Promise<readonly OfficeRequest[]> {
  const before = names.slice(0, number - 1);
  const { context, requests } = recordOffice([DECISIONS, ...before])();
  await makeUnitSheet(context, order(names[number - 1] ?? ''));
  return requests;
}

/** Planning one sheet of a scheme that nothing was planned of, and 200. */
function planning(): readonly [number, number] {
  const plan = (count: number): void => {
    const fresh = openTemplate('qinglian-jiguan').scheme;
    for (const unit of names.slice(0, count)) planUnitSheet(fresh, { unit, year: '2026', sheetName: unit });
  };
  const [opening = 0, one = 0, all = 0] = timeEach([() => plan(0), () => plan(1), () => plan(UNITS)]);
  return [one - opening, all - opening];
}

async function run(): Promise<Figure[]> {
  const { ms, syncs, steps, megabytes } = await build();
  const [first, last] = [await messages(1), await messages(UNITS)];
  const [one, all] = planning();
  const about = (to: number): number => median(ms.slice(to - ALIKE, to));
  const of = `${UNITS} sheets of 97 clauses, workbook in memory`;
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const bytes = (requests: readonly OfficeRequest[]): number => Math.max(...requests.map((request) => request.bytes));
  return [
    { id: 'many.plan', title: 'planning 200 sheets against one', value: round(all / one, 1), unit: 'times', of: 'what does not depend on the unit is planned once' },
    { id: 'many.ms', title: 'time to make the 200th sheet', value: round(about(UNITS), 1), unit: 'ms', of: `${of}; processor time, planning and stand-in together` },
    { id: 'many.growth', title: 'the 200th sheet against the 20th', value: round(about(UNITS) / about(EARLY), 2), unit: 'times', aim: 1.5, of: `${of}; median of ten sheets each` },
    { id: 'many.syncs', title: 'syncs a sheet, the most', value: Math.max(...syncs), unit: 'syncs', aim: 3, of },
    { id: 'many.steps', title: 'steps of the dearest sheet over the cheapest', value: Math.max(...steps) - Math.min(...steps), unit: 'steps', aim: 0, of: `${of}; ${steps[0] ?? 0} steps each` },
    { id: 'many.payload', title: 'largest message of a sheet', value: round(bytes(last) / 1000, 1), unit: 'kB', aim: 1000, of: 'as Microsoft’s Office.js makes it, the 200th sheet' },
    { id: 'many.payloadGrowth', title: 'messages of the 200th over the first', value: last.reduce((sum, each) => sum + each.bytes, 0) - first.reduce((sum, each) => sum + each.bytes, 0), unit: 'bytes', aim: 0, of: 'as Microsoft’s Office.js makes them' },
    { id: 'many.memory', title: 'memory of 200 sheets', value: round(megabytes, 0), unit: 'MB', of: 'the workbook in memory with everything written to it' },
  ];
}

export const many: Measure = { id: 'many', run };
