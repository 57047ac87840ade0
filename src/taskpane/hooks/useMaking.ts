import { useCallback, useRef, useState } from 'react';
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import { inExcel } from '../book/inExcel';
import { BookTrouble } from '../book/bookTrouble';
import { findUnitSheets, type UnitSheet } from '../book/findUnitSheets';
import { ledgerAmong, makeSheet } from '../book/makeSheet';
import type { LedgerRef } from '../../workbook/ledgerPlaces';
import { DECISIONS, decisionsOrder } from '../../workbook/sheetOrders';
import type { Deciders } from '../state/draft';
import { carryOn, startMaking, type Making, type MakingTask } from '../state/making';

export interface MakingOrder {
  readonly scheme: Scheme;
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders: Deciders;
  readonly script: Script;
  /** Name of the 口径 sheet that is there already; null where the first sheet to be made is that one. */
  readonly decisionsSheet: string | null;
}

function ofYear(sheets: readonly UnitSheet[], { scheme, year }: MakingOrder): readonly UnitSheet[] {
  return sheets.filter(({ marks }) => marks.scheme === scheme.id && marks.year === year);
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
      // Looked for once a run: the sheets of the units that follow add it up. A 台账 among the sheets to be made goes before them.
      let ledger: LedgerRef | null | undefined;
      const make = async ({ order: sheet, old }: MakingTask): Promise<void> => {
        const ordered = order.current;
        if (ordered === null) return;
        const itself = sheet.kind === 'decisions';
        // Without it the formulas would have nothing to follow.
        if (!itself && ordered.decisionsSheet === null && decisionsOrder(ordered.scheme) !== null) throw new BookTrouble('sheetGone', DECISIONS);
        if (sheet.kind === 'unit' && ledger === undefined) ledger = await inExcel(async (context) => ledgerAmong(ofYear((await findUnitSheets(context)).units, ordered)));
        const name = await inExcel((context) => makeSheet(context, { ...ordered, order: sheet, old, ledger: ledger ?? null, decisionsSheet: itself ? null : ordered.decisionsSheet }));
        if (itself) order.current = { ...ordered, decisionsSheet: name };
      };
      await carryOn(from, make, setMaking, () => wantsStop.current);
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
