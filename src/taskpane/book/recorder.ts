/// <reference types="office-js" />
import { momentOf, who } from '../state/who';
import type { UnitSheet } from './findUnitSheets';
import { inExcel } from './inExcel';
import { isOwn } from './ownWrites';
import { recordCells, type CellEvent } from './recordCells';

/** Milliseconds after the last change: a stretch of typing is written down once. */
const PAUSE = 1500;

/** Changes that wait for Excel; older ones are given up. */
const MOST_WAITING = 1000;

/** What the recorder needs to know of the pane at the moment of a change. */
export interface Recording {
  /** null while nothing is to be recorded: no 修改记录 in the workbook, or the pane itself is making sheets. */
  readonly sheets: readonly UnitSheet[] | null;
}

/** Follows the cells that people change; hands back what stops it. What cannot be written down is tried once more with the next change. */
export async function startRecorder(now: () => Recording): Promise<() => Promise<void>> {
  let events: readonly CellEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    const { sheets } = now();
    const taken = events;
    events = [];
    if (sheets === null || taken.length === 0) return;
    try {
      await inExcel((context) => recordCells(context, taken, sheets, who()));
    } catch {
      // Excel is in a cell, say: the clerk is not stopped, and with the next change they are written down.
      events = [...taken, ...events].slice(-MOST_WAITING);
    }
  };
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE);
  };
  const changed = async (told: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (now().sheets === null || !isPersons(told)) return;
    const { details } = told as { details?: Excel.ChangedEventDetail };
    const before: unknown = details?.valueBefore;
    const after: unknown = details?.valueAfter;
    events = [...events, { sheetId: told.worksheetId, address: told.address, when: momentOf(new Date()), details: details === undefined ? null : { before, after } }];
    again();
  };
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(changed);
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await write();
    await inExcel(async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Not what this pane writes, and not what somebody else writes elsewhere, whose own pane records it. Older Excel does not tell what an add-in wrote; then the cells are known. */
function isPersons({ source, triggerSource, worksheetId, address }: Excel.WorksheetChangedEventArgs): boolean {
  if (isOwn(worksheetId, address)) return false;
  return source !== 'Remote' && (triggerSource as string | undefined) !== 'ThisLocalAddin';
}
