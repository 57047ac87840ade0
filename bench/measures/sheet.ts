import { ensureBrowser } from '../../scripts/browser.mjs';
import { ensurePreview } from '../../scripts/build/steps';
import { createMemoryHost } from '../../preview/memory';
import { inExcel } from '../../src/taskpane/book/inExcel';
import { makeUnitSheet } from '../../src/taskpane/book/makeUnitSheet';
import { open, type Opened } from '../../test/e2e/support/open';
import type { Figure, Measure } from '../measure';
import { scheme } from '../qinglian';
import { median } from '../timing';

/** 查实数 of the first clauses, see docs/decisions/0001-score-sheet.md. The first edit also wakes what was never used. */
const EDITS = ['F4', 'F5', 'F6', 'F9', 'F12'];

const LONGEST_MS = 20_000;

/** All that one sheet takes, with nothing else going on: the pane also looks around after each. */
async function syncsOfOneSheet(): Promise<number> {
  const host = createMemoryHost();
  const takeAway = host.install();
  try {
    await inExcel((context) => makeUnitSheet(context, { scheme, unit: '甲局', year: '2026', decisions: {}, deciders: {}, script: 'document', old: null, decisionsSheet: null }));
    return host.syncCount;
  } finally {
    takeAway();
  }
}

/** Makes a sheet by the pane, as a person does. Milliseconds from the press of the button until every cell is calculated. */
async function makeSheet(opened: Opened, unit: string): Promise<number> {
  const { pane } = opened;
  await pane.getByRole('radio', { name: new RegExp(scheme.short) }).check();
  await pane.getByRole('button', { name: `用“${scheme.short}”` }).click();
  await pane.getByRole('textbox', { name: /^单位/ }).fill(unit);
  const start = performance.now();
  await pane.getByRole('button', { name: '生成考核表' }).click();
  await pane.getByText('1 张表已生成').waitFor({ timeout: 120_000 });
  await opened.calculated();
  return performance.now() - start;
}

async function edits(opened: Opened, sheet: string): Promise<{ readonly calls: number; readonly ms: number }> {
  // The keyboard is still with the pane.
  await opened.page.locator('#grid canvas[id^=univer-sheet-main-canvas]').click();
  const calls: number[] = [];
  const times: number[] = [];
  for (const cell of EDITS) {
    await opened.goTo(cell, sheet);
    await opened.calculated();
    const before = await opened.counters();
    const start = performance.now();
    await opened.page.keyboard.type('1');
    await opened.page.keyboard.press('Enter');
    await arrived(opened, cell, sheet);
    await opened.calculated();
    times.push(performance.now() - start);
    calls.push((await opened.counters()).calls - before.calls);
  }
  return { calls: Math.max(...calls), ms: median(times) };
}

async function arrived(opened: Opened, cell: string, sheet: string): Promise<void> {
  const latest = performance.now() + LONGEST_MS;
  while ((await opened.value(cell, sheet)) !== 1) {
    if (performance.now() > latest) throw new Error(`What was typed into ${cell} did not arrive.`);
    await opened.page.waitForTimeout(5);
  }
}

async function run(): Promise<Figure[]> {
  const syncs = await syncsOfOneSheet();
  process.env['CHROME_PATH'] = ensureBrowser();
  ensurePreview();
  const opened = await open();
  try {
    const made = await makeSheet(opened, '甲局');
    const edited = await edits(opened, '甲局');
    const host = 'embedded host, Chromium';
    return [
      { id: 'sheet.syncs', title: 'syncs to make a sheet', value: syncs, unit: 'syncs', aim: 3, of: 'workbook in memory; 97 clauses' },
      { id: 'sheet.ms', title: 'time to make a sheet', value: Math.round(made), unit: 'ms', of: `${host}; 97 clauses, from the press to the last formula` },
      { id: 'edit.calls', title: 'KH calls after one edit', value: edited.calls, unit: 'calls', aim: 4, of: `${host}; the most in ${EDITS.length} edits` },
      { id: 'edit.ms', title: 'time from an edit to the totals', value: Math.round(edited.ms), unit: 'ms', of: `${host}; median of ${EDITS.length} edits` },
    ];
  } finally {
    await opened.close();
  }
}

export const sheet: Measure = { id: 'sheet', run };
