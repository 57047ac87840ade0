/** What a sheet costs in messages to Excel: counted in those that Microsoft's own Office.js makes, and in the steps of the workbook in memory. */
import { createMemoryHost } from '../../../preview/memory';
import type { UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { makeUnitSheet, type UnitSheetOrder } from '../../../src/taskpane/book/makeUnitSheet';
import { qinglian } from '../../scheme/qinglian';
import { recordOffice, type OfficeRequest } from '../../support/officeRequests';

const scheme = qinglian();
const order = (unit: string): UnitSheetOrder => ({ scheme, unit, year: '2026', decisions: {}, deciders: {}, script: 'document', old: null, decisionsSheet: null });
const unit = (number: number): string => `第${String(number).padStart(3, '0')}局`;
const made = (name: string): UnitSheet => ({ id: name, name, marks: { scheme: scheme.id, version: scheme.version, unit: name, year: '2026', script: 'document', kind: 'unit' }, ranges: {} });
const units = Array.from({ length: 200 }, (_, index) => unit(index + 1));

/** Of one sheet of 97 clauses, in a workbook that has so many already. */
async function requestsOf(number: number): Promise<readonly OfficeRequest[]> {
  const before = units.slice(0, number - 1);
  const { context, requests } = recordOffice(['口径', ...before])();
  await makeUnitSheet(context, { ...order(unit(number)), decisionsSheet: '口径', others: before.map(made) });
  return requests;
}

test('a sheet takes two messages, neither near 1 MB; the 2nd and the 200th take the very same as the first', async () => {
  const [first, second, last] = [await requestsOf(1), await requestsOf(2), await requestsOf(200)];
  expect(first).toHaveLength(2);
  expect(first.every(({ bytes }) => bytes < 500_000)).toBe(true);
  expect([second, last]).toEqual([first, first]);
});

test('three syncs with the one that ends Excel.run, as many steps for the 20th sheet as for the first', async () => {
  const host = createMemoryHost();
  const takeAway = host.install();
  const costs: { readonly steps: number; readonly syncs: number }[] = [];
  for (const name of units.slice(0, 20)) {
    let steps = 0;
    const before = host.syncCount;
    host.hooks.beforeAction = () => void (steps += 1);
    await host.Excel.run((context) => makeUnitSheet(context, order(name)));
    costs.push({ steps, syncs: host.syncCount - before });
  }
  takeAway();
  expect(costs[0]?.syncs).toBe(3);
  expect(costs.every((cost) => cost.steps === costs[0]?.steps && cost.syncs === 3)).toBe(true);
}, 60_000);
