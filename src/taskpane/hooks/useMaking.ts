import { useCallback, useRef, useState } from 'react';
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import { inExcel } from '../book/inExcel';
import { BookTrouble } from '../book/bookTrouble';
import { findUnitSheets, keyOf, type UnitSheet } from '../book/findUnitSheets';
import { keepRun, type KeptRun } from '../book/keptRun';
import { DECISIONS, decisionsOrder } from '../../workbook/sheetOrders';
import type { Deciders } from '../state/draft';
import { carryOn, madeCount, startMaking, type Making, type MakingTask } from '../state/making';

export interface MakingOrder {
  readonly scheme: Scheme;
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders: Deciders;
  readonly script: Script;
  /** Name of the 口径 sheet that is there already; null where the first sheet to be made is that one. */
  readonly decisionsSheet: string | null;
  /** What the workbook keeps until all is made, so that it can be taken up again; null for what can be asked for again by one button. */
  readonly kept: KeptRun | null;
}

export interface Job {
  readonly making: Making | null;
  readonly start: (order: MakingOrder, tasks: readonly MakingTask[]) => void;
  readonly carryOn: () => void;
  readonly stop: () => void;
  readonly close: () => void;
}

/** Carries out the making of sheets, one Excel.run a sheet, with stopping and taking up again. */
export function useMaking(afterwards: () => void): Job {
  const [making, setMaking] = useState<Making | null>(null);
  const wantsStop = useRef(false);
  const order = useRef<MakingOrder | null>(null);

  const run = useCallback(
    async (from: Making) => {
      wantsStop.current = false;
      await keep(order.current?.kept ?? null);
      // Looked for once a run and kept up to date, so that a sheet costs the same however many there are.
      let others: Map<string, UnitSheet> | undefined;
      const make = async ({ order: sheet, old }: MakingTask): Promise<void> => {
        const ordered = order.current;
        if (ordered === null) return;
        const itself = sheet.kind === 'decisions';
        // Without it the formulas would have nothing to follow.
        if (!itself && ordered.decisionsSheet === null && decisionsOrder(ordered.scheme) !== null) throw new BookTrouble('sheetGone', DECISIONS);
        // With the pane's first view nobody waits for what makes sheets.
        const { ledgerAmong, makeSheet } = await import(/* webpackChunkName: "planners" */ '../book/makeSheet');
        const known = (others ??= await inExcel((context) => sheetsOf(context, ordered)));
        const made = await inExcel((context) => makeSheet(context, { ...ordered, order: sheet, old, others: [...known.values()], ledger: ledgerAmong([...known.values()]), decisionsSheet: itself ? null : ordered.decisionsSheet }));
        if (itself) order.current = { ...ordered, decisionsSheet: made.name };
        else known.set(keyOf(made), made);
      };
      const done = await carryOn(from, make, setMaking, () => wantsStop.current);
      if (order.current?.kept != null && madeCount(done) === done.lines.length) await keep(null, true);
      afterwards();
    },
    [afterwards],
  );

  return {
    making,
    start: (ordered, tasks): void => {
      order.current = ordered;
      void run(startMaking(tasks));
    },
    carryOn: (): void => {
      if (making !== null) void run(making);
    },
    stop: (): void => {
      wantsStop.current = true;
    },
    close: (): void => setMaking(null),
  };
}

async function sheetsOf(context: Excel.RequestContext, { scheme, year }: MakingOrder): Promise<Map<string, UnitSheet>> {
  const { units } = await findUnitSheets(context);
  return new Map(units.filter(({ marks }) => marks.scheme === scheme.id && marks.year === year && marks.kind !== 'decisions').map((sheet) => [keyOf(sheet), sheet]));
}

/** Where the workbook does not keep it, sheets are made all the same; only the list would have to be pasted again. */
async function keep(run: KeptRun | null, done = false): Promise<void> {
  if (run === null && !done) return;
  try {
    await keepRun(run);
  } catch {
    return;
  }
}
