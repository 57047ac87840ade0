import { useCallback, useEffect, useState } from 'react';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readEntered, type EnteredBook } from '../book/readEntered';

/** Everything entered on the sheets of one scheme and year, read when it is first shown and after each change. */
export function useEntered(sheets: readonly UnitSheet[], change: number): { readonly book: EnteredBook | null; readonly trouble: unknown; readonly read: () => void } {
  const [book, setBook] = useState<EnteredBook | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const read = useCallback((): void => {
    inExcel((context) => readEntered(context, sheets)).then((found) => {
      setBook(found);
      setTrouble(null);
    }, setTrouble);
    // Only what stands on them matters, not that they were looked for again.
  }, [sheets.map(({ id }) => id).join()]);
  useEffect(read, [read, change]);
  return { book, trouble, read };
}
