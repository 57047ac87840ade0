import { useCallback, useEffect, useState } from 'react';
import type { RecordSheet } from '../../workbook/recordSheet';
import { inExcel } from '../book/inExcel';
import { askRecord, openRecord, readRows } from '../book/records';

export interface RecordOf<T> {
  /** null until read. */
  readonly lines: readonly T[] | null;
  /** The workbook keeps it. */
  readonly kept: boolean;
  readonly trouble: unknown;
  readonly read: () => Promise<void>;
  /** Makes the sheet where it is not there. */
  readonly start: () => Promise<void>;
}

/** A sheet of records as the pane sees it. */
export function useRecord<T>(kind: RecordSheet, linesOf: (rows: readonly (readonly unknown[])[]) => readonly T[], change: number): RecordOf<T> {
  const [state, setState] = useState<{ readonly lines: readonly T[] | null; readonly kept: boolean }>({ lines: null, kept: false });
  const [trouble, setTrouble] = useState<unknown>(null);
  const attempt = useCallback((work: () => Promise<void>): Promise<void> => work().then(() => setTrouble(null), setTrouble), []);
  const read = useCallback(
    () =>
      attempt(async () => {
        const found = await inExcel((context) => readRows(context, kind));
        setState({ lines: linesOf(found ?? []), kept: found !== null });
      }),
    [attempt, kind, linesOf],
  );
  useEffect(() => void read(), [read, change]);
  const start = (): Promise<void> =>
    attempt(async () => {
      await inExcel(async (context) => {
        const asked = askRecord(context, kind);
        await context.sync();
        await openRecord(context, asked);
      });
      await read();
    });
  return { lines: state.lines, kept: state.kept, trouble, read, start };
}
