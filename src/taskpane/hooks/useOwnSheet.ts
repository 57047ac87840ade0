/// <reference types="office-js" />
import { useCallback, useEffect, useState } from 'react';
import type { OwnPlan } from '../../workbook/ownSheet/planOwnSheet';
import { applyOwnSheet, undoOwnSheet } from '../book/applyOwnSheet';
import { inExcel } from '../book/inExcel';
import { findAdded, type OwnAdded } from '../book/ownAdded';
import { readGrid, type OwnSheet } from '../book/readGrid';

export type OwnState =
  | { readonly state: 'reading' }
  /** The sheet is blank or gone. */
  | { readonly state: 'blank' }
  | { readonly state: 'read'; readonly sheet: OwnSheet }
  | { readonly state: 'added'; readonly added: OwnAdded; readonly kept: readonly string[] };

export interface OwnWork {
  readonly state: OwnState;
  /** What was thrown by the last thing done, and what did not come about. */
  readonly trouble: { readonly reason: unknown; readonly undone: string } | null;
  readonly busy: boolean;
  readonly read: () => void;
  readonly add: (sheet: OwnSheet, planFor: (taken: readonly string[]) => OwnPlan) => void;
  readonly undo: (added: OwnAdded) => void;
}

/** A sheet of the office's own: read, added to, taken back. */
export function useOwnSheet(sheetId: string, name: string): OwnWork {
  const [state, setState] = useState<OwnState>({ state: 'reading' });
  const [trouble, setTrouble] = useState<OwnWork['trouble']>(null);
  const [busy, setBusy] = useState(false);

  const run = useCallback((undone: string, work: () => Promise<OwnState>): void => {
    setBusy(true);
    work().then(
      (next) => {
        setState(next);
        setTrouble(null);
        setBusy(false);
      },
      (reason: unknown) => {
        setTrouble({ reason, undone });
        setBusy(false);
      },
    );
  }, []);

  const look = useCallback(async (): Promise<OwnState> => {
    const added = await inExcel((context) => findAdded(context, sheetId));
    if (added !== null) return { state: 'added', added, kept: [] };
    const sheet = await inExcel((context) => readGrid(context, sheetId));
    return sheet === null ? { state: 'blank' } : { state: 'read', sheet };
  }, [sheetId]);

  const read = useCallback(() => run('没有读出来', look), [run, look]);
  useEffect(read, [read]);

  return {
    state, trouble, busy, read,
    add: (sheet, planFor) => run('没有加上', async () => {
      let kept: readonly string[] = [];
      const added = await inExcel((context) => applyOwnSheet(context, sheet, (taken) => {
        const plan = planFor(taken);
        kept = plan.kept.map(({ heading }) => heading);
        return plan;
      }));
      return { state: 'added', added, kept };
    }),
    undo: (added) => run('没有撤销', async () => {
      await inExcel((context) => undoOwnSheet(context, { id: sheetId, name }, added));
      return look();
    }),
  };
}
