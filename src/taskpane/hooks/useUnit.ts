import { useEffect, useMemo, useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import { BookTrouble } from '../book/bookTrouble';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readSheet, type SheetCells } from '../book/readSheet';
import { extentOf, isBusy, unitView, type UnitView } from '../state/unitView';

/** Milliseconds: several cells pasted at once are reported one by one, and one look sees them all. */
const SETTLE = 60;
/** Cells that are still being worked out are looked at again for up to 15 seconds. */
const BUSY_WAIT = 300;
const BUSY_LOOKS = 50;

export interface Unit {
  readonly view: UnitView | null;
  readonly cells: SheetCells | null;
  readonly trouble: unknown;
  readonly retry: () => void;
}

/** The unit sheet as it stands, read anew (one sync) after each change. What was read last stays shown meanwhile. */
export function useUnit(scheme: Scheme | null, sheet: UnitSheet | null, change: number): Unit {
  const [read, setRead] = useState<{ id: string; cells: SheetCells } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (sheet === null) return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (after: number, looksLeft: number): void => {
      timer = setTimeout(() => {
        readAll(sheet).then(
          (cells) => {
            if (!current) return;
            setRead({ id: sheet.id, cells });
            setTrouble(null);
            if (looksLeft > 0 && cells.values.some((row) => row.some(isBusy))) look(BUSY_WAIT, looksLeft - 1);
          },
          (reason: unknown) => {
            if (current) setTrouble(reason);
          },
        );
      }, after);
    };
    look(SETTLE, BUSY_LOOKS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sheet, change, attempt]);

  const cells = sheet !== null && read?.id === sheet.id ? read.cells : null;
  const view = useMemo(() => (scheme === null || sheet === null || cells === null ? null : unitView(scheme, sheet.ranges, cells)), [scheme, sheet, cells]);
  return { view, cells, trouble, retry: () => setAttempt((before) => before + 1) };
}

async function readAll(sheet: UnitSheet): Promise<SheetCells> {
  const extent = extentOf(sheet.ranges);
  if (extent === null) throw new BookTrouble('namesGone', sheet.name);
  return inExcel((context) => readSheet(context, sheet, extent.rows, extent.columns));
}
