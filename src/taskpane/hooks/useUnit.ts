import { useEffect, useMemo, useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import { BookTrouble } from '../book/bookTrouble';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readSheet, type SheetCells } from '../book/readSheet';
import { extentOf, unitView, type UnitView } from '../state/unitView';

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
    // A count and its points arrive as two changes; one look a little later sees both.
    const timer = setTimeout(() => {
      readAll(sheet).then(
        (cells) => {
          if (!current) return;
          setRead({ id: sheet.id, cells });
          setTrouble(null);
        },
        (reason: unknown) => {
          if (current) setTrouble(reason);
        },
      );
    }, 60);
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
