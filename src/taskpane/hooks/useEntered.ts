import { useEffect, useState } from 'react';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readEntered, type EnteredBook, type EnteredUnit } from '../book/readEntered';
import { isBusy } from '../state/unitView';
import type { CellValue } from '../book/readSheet';

/** Cells that are still being worked out are looked at again for up to 10 seconds. */
const BUSY_WAIT = 500;
const BUSY_LOOKS = 20;

/** Everything entered on the sheets of one scheme and year, read when it is first shown and after each change. */
export function useEntered(sheets: readonly UnitSheet[], change: number): { readonly book: EnteredBook | null; readonly trouble: unknown; readonly read: () => void } {
  const [book, setBook] = useState<EnteredBook | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // Only what stands on them matters, not that they were looked for again.
  const which = sheets.map(({ id }) => id).join();
  useEffect(() => {
    let current = true;
    const look = (left: number): void => {
      inExcel((context) => readEntered(context, sheets)).then(
        (found) => {
          if (!current) return;
          setBook(found);
          setTrouble(null);
          if (left > 0 && found.units.some(isUnsettled)) setTimeout(() => look(left - 1), BUSY_WAIT);
        },
        (reason: unknown) => {
          if (current) setTrouble(reason);
        },
      );
    };
    look(BUSY_LOOKS);
    return () => {
      current = false;
    };
  }, [which, change, attempt]);
  return { book, trouble, read: () => setAttempt((before) => before + 1) };
}

function isUnsettled({ deductions, total }: EnteredUnit): boolean {
  return [total, ...deductions].some((value) => isBusy(value as CellValue));
}
