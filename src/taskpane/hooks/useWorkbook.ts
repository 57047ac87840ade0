import { useCallback, useEffect, useState } from 'react';
import { findUnitSheets, type BookSheets } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { watch, type Place } from '../book/watch';

export interface Workbook {
  /** null until first read. */
  readonly sheets: BookSheets | null;
  readonly place: Place | null;
  /** Goes up with every change of a sheet's cells, by sheet id. */
  readonly changes: Readonly<Record<string, number>>;
  /** What stood in the way of the last look at the workbook. */
  readonly trouble: unknown;
  readonly refresh: () => Promise<BookSheets | null>;
}

/** Follows the workbook while the pane is open. */
export function useWorkbook(): Workbook {
  const [sheets, setSheets] = useState<BookSheets | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [changes, setChanges] = useState<Readonly<Record<string, number>>>({});
  const [trouble, setTrouble] = useState<unknown>(null);

  const refresh = useCallback(async (): Promise<BookSheets | null> => {
    try {
      const found = await inExcel(findUnitSheets);
      setSheets(found);
      setTrouble(null);
      return found;
    } catch (reason) {
      setTrouble(reason);
      return null;
    }
  }, []);

  useEffect(() => {
    const look = collected(() => void refresh());
    const changed = (sheetId: string): void => setChanges((before) => ({ ...before, [sheetId]: (before[sheetId] ?? 0) + 1 }));
    const elsewhere = (gone: (place: Place) => boolean): void => setPlace((before) => (before !== null && gone(before) ? null : before));
    const activated = (sheetId: string): void => {
      elsewhere((before) => before.sheetId !== sheetId);
      look();
    };
    const deleted = (sheetId: string): void => {
      elsewhere((before) => before.sheetId === sheetId);
      look();
    };
    const watching = inExcel((context) => watch(context, { selected: setPlace, changed, activated, deleted }));
    watching.catch(setTrouble);
    void refresh();
    return () => {
      watching.then((stop) => stop()).catch(setTrouble);
    };
  }, [refresh]);

  return { sheets, place, changes, trouble, refresh };
}

/** Several calls within a tenth of a second become one. */
function collected(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  };
}
