import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureJudge } from '../../scripts/judge.mjs';
import { prepare } from '../../src/scoring/prepare';
import { scorePrepared } from '../../src/scoring/scoreUnit';
import { clausesInOrder } from '../../src/scheme/walk';
import { nativeBook } from '../../src/workbook/native/nativePlan';
import { planBook } from '../../src/workbook/planBook';
import { writeFormula, type SheetPlan } from '../../src/workbook';
import { sheetOrders } from '../../src/workbook/sheetOrders';
import { writeXlsx, type WriteSheet } from '../../src/xlsx/hucre';
import { writePlans } from '../../src/xlsx';
import type { Kept } from '../../src/workbook/kept';
import type { Figure, Measure } from '../measure';
import { entries, rulesOf, scheme } from '../qinglian';
import { median, timeEach } from '../timing';

const UNITS = 20;
const ROUNDS = 5;

/** Something found in one clause of four, as the scoring measure has it. */
function filled(): readonly SheetPlan[] {
  const units = Array.from({ length: UNITS }, (_, index) => `第${index + 1}局`);
  const rows = new Map(entries(4).map(({ clause, quantity }) => [clause, { quantity: quantity.state === 'count' ? quantity.value.toNumber() : '', cases: '', reason: '理由' } as const]));
  const kept = new Map(units.map((unit): [string, Kept] => [unit, { cells: [], unknown: [], unit: { entries: rows, selfScores: new Map<string, string>() } }]));
  return planBook(scheme, sheetOrders(scheme, units), { year: '2026', decisions: {}, script: 'document', kept });
}

/** The same cells with the same formulas as the package takes them: no styles, no rules, no page. */
function bareSheets(plans: readonly SheetPlan[]): WriteSheet[] {
  return plans.map(({ name, cells }) => ({
    name,
    rows: [],
    cells: new Map(cells.map(({ row, column, content }) => [`${row},${column}`, typeof content === 'object' ? { type: 'formula' as const, value: null, formula: writeFormula(content).slice(1) } : { value: content }])),
  }));
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Opens, works out and saves; what an empty book takes is taken off, for starting is not calculating. */
function recalculation(bytes: Uint8Array, empty: Uint8Array, office: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
  try {
    const convert = (name: string): number => {
      const start = performance.now();
      const done = spawnSync(office, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, name)], { stdio: 'ignore' });
      if (done.status !== 0) throw new Error(`LibreOffice ended with ${done.status ?? 'a signal'}.`);
      return performance.now() - start;
    };
    writeFileSync(join(folder, 'full.xlsx'), bytes);
    writeFileSync(join(folder, 'empty.xlsx'), empty);
    convert('empty.xlsx');
    const pairs = Array.from({ length: 3 }, () => convert('full.xlsx') - convert('empty.xlsx'));
    return median(pairs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(): Promise<Figure[]> {
  const plans = filled();
  const cells = nativeBook(plans).reduce((sum, plan) => sum + plan.cells.length, 0);
  const natives = nativeBook(plans);
  const written = await timed(() => writePlans(plans, 'native', ''));
  const sheets = bareSheets(natives);
  const alone = await timed(() => writeXlsx({ sheets }));
  const of = `${UNITS} units, ${cells} cells`;
  const figures: Figure[] = [
    { id: 'xlsx.per1000', title: 'writing 1,000 cells', value: Math.round((written / cells) * 10_000) / 10, unit: 'ms', of },
    { id: 'xlsx.ratio', title: 'writing against the bare package', value: Math.round((written / alone) * 10) / 10, unit: 'times', of: `${of}; the same cells and formulas without styles, rules or pages` },
  ];
  const judge = ensureJudge();
  if (judge === null) return figures;
  const prepared = prepare(rulesOf());
  const lines = entries(4);
  const [one = 0] = timeEach([() => scorePrepared(prepared, lines)]);
  const office = recalculation(await writePlans(plans, 'native', ''), await writeXlsx({ sheets: bareSheets(natives.slice(0, 1).map((plan) => ({ ...plan, cells: [] }))) }), judge.office);
  return [
    ...figures,
    { id: 'xlsx.office', title: 'LibreOffice against our scoring', value: Math.round(office / (one * UNITS)), unit: 'times', aim: 50, atLeast: true, of: `${UNITS} units of ${clausesInOrder(scheme).length} clauses, opened, worked out and saved` },
  ];
}

export const workbook: Measure = { id: 'workbook', run };
