import type { SheetOrder } from '../../workbook/sheetOrders';
import type { UnitSheet } from '../book/findUnitSheets';

/** One sheet to make; `old` is the sheet that it takes the place of, entries kept. */
export interface MakingTask {
  /** The name of the order: of a 评分表 the unit. */
  readonly unit: string;
  readonly old: UnitSheet | null;
  readonly order: SheetOrder;
}

export interface MakingLine {
  readonly task: MakingTask;
  readonly status: 'waiting' | 'now' | 'made' | 'stuck';
  /** What was thrown, when stuck. */
  readonly reason?: unknown;
}

export interface Making {
  readonly lines: readonly MakingLine[];
  readonly state: 'running' | 'stopped' | 'finished';
}

export function startMaking(tasks: readonly MakingTask[]): Making {
  return { lines: tasks.map((task) => ({ task, status: 'waiting' })), state: 'running' };
}

/**
 * Makes the sheets that are not made yet, one after the other, and reports after each. A sheet that cannot be made
 * does not hold up the others. Stopping takes effect between two sheets, so none is left half made; what is left can be
 * taken up again by calling this with the last report.
 */
export async function carryOn(
  from: Making,
  make: (task: MakingTask) => Promise<void>,
  report: (making: Making) => void,
  wantsStop: () => boolean,
): Promise<Making> {
  let lines = from.lines.map((line): MakingLine => (line.status === 'made' ? line : { task: line.task, status: 'waiting' }));
  const set = (index: number, line: MakingLine): void => {
    lines = lines.map((each, at) => (at === index ? line : each));
  };
  for (const [index, { task, status }] of lines.entries()) {
    if (status === 'made') continue;
    if (wantsStop()) return finish({ lines, state: 'stopped' }, report);
    set(index, { task, status: 'now' });
    report({ lines, state: 'running' });
    try {
      await make(task);
      set(index, { task, status: 'made' });
    } catch (reason) {
      set(index, { task, status: 'stuck', reason });
    }
  }
  return finish({ lines, state: 'finished' }, report);
}

function finish(making: Making, report: (making: Making) => void): Making {
  report(making);
  return making;
}

export function madeCount({ lines }: Making): number {
  return lines.filter(({ status }) => status === 'made').length;
}
