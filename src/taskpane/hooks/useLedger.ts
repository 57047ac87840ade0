import { useCallback, useEffect, useState } from 'react';
import type { Clause } from '../../scheme/scheme';
import type { Change } from '../../workbook/history';
import type { LedgerLine } from '../../workbook/ledgerLines';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import { readLedger, writeLedgerLine } from '../book/ledgerBook';
import { readClauseRow, type ClauseFigures } from '../book/readClauseRow';
import type { Entered } from '../state/enteredMessage';
import { ledgerChanges } from '../state/ledgerChanges';
import { isBusy } from '../state/unitView';
import { momentOf } from '../state/who';

/** Custom functions are worked out after the entry: the unit's row is looked at again for up to 10 seconds. */
const BUSY_WAIT = 300;
const BUSY_LOOKS = 33;

export interface Ledger {
  /** null until read. */
  readonly lines: readonly LedgerLine[] | null;
  readonly busy: boolean;
  readonly entered: Entered | null;
  readonly trouble: unknown;
  readonly read: () => void;
  readonly write: (cells: readonly (string | number)[], clause: Clause, before: LedgerLine | null) => Promise<boolean>;
}

/** The 台账 as the form sees it: its lines, and the writing of one. */
export function useLedger(ledger: UnitSheet, units: readonly UnitSheet[], change: number): Ledger {
  const [lines, setLines] = useState<readonly LedgerLine[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [entered, setEntered] = useState<Entered | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);

  const read = useCallback((): void => {
    inExcel((context) => readLedger(context, ledger)).then((found) => {
      setLines(found);
      setTrouble(null);
    }, setTrouble);
  }, [ledger]);
  useEffect(read, [read, change]);

  const write = async (cells: readonly (string | number)[], clause: Clause, before: LedgerLine | null): Promise<boolean> => {
    const unit = String(cells[1]);
    const sheet = units.find(({ marks }) => marks.unit === unit);
    const look = async (): Promise<ClauseFigures | null> => (sheet === undefined ? null : inExcel((context) => readClauseRow(context, sheet, clause.id)));
    setBusy(true);
    setTrouble(null);
    setEntered(null);
    try {
      const was = await look();
      const changes = (place: string): readonly Change[] => ledgerChanges(ledger.name, place, cells, before, momentOf(new Date()));
      const index = await inExcel((context) => writeLedgerLine(context, { ledger, cells, before, changes }));
      setEntered({ line: index + 1, unit, clause, before: was, after: await settled(look) });
      read();
      return true;
    } catch (reason) {
      setTrouble(reason);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { lines, busy, entered, trouble, read, write };
}

async function settled(look: () => Promise<ClauseFigures | null>): Promise<ClauseFigures | null> {
  for (let left = BUSY_LOOKS; ; left -= 1) {
    const found = await look();
    if (found === null || left === 0 || ![found.counted, found.deduction, found.score, found.released].some(isBusy)) return found;
    await new Promise((resolve) => setTimeout(resolve, BUSY_WAIT));
  }
}
