import { useMemo, useState } from 'react';
import { FINALS, finalsInForce, readFinals, type KeptFinal } from '../../workbook/finals';
import { schemeMark } from '../../workbook/footing';
import type { UnitSheet } from '../book/findUnitSheets';
import { finalise, isFinalKind, undoFinal } from '../book/finalise';
import { inExcel } from '../book/inExcel';
import type { EnteredBook } from '../book/readEntered';
import type { Assessment } from '../state/assessment';
import { finalChange } from '../state/finalChanges';
import { checkFinal, shownOtherwise, stamp, type CheckedFinal, type Stamping } from '../state/finalState';
import { momentOf } from '../state/who';
import { useRecord } from './useRecord';
import type { Scheme } from '../../scheme/scheme';

export interface FinalWork {
  /** null until read. */
  readonly finals: readonly KeptFinal[] | null;
  readonly stamping: Stamping;
  /** What keeps the units from being made final, a sentence each. */
  readonly hindrances: readonly string[];
  /** Of those that are final: what is otherwise now, on the sheets too. */
  readonly checked: readonly CheckedFinal[];
  readonly busy: boolean;
  readonly trouble: unknown;
  readonly make: (by: string) => void;
  readonly undo: (by: string, reason: string) => void;
}

/** 定稿 of one scheme and year: what stands in the way, making it, taking it back, and whether the figures still are those. `shown`: the scheme as the sheets show it. */
export function useFinal(props: { assessment: Assessment; shown: Scheme; book: EnteredBook; year: string; sheets: readonly UnitSheet[]; change: number; onDone: () => Promise<unknown> }): FinalWork {
  const { assessment, shown, book, year } = props;
  const record = useRecord(FINALS, readFinals, props.change);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const stamping = useMemo(() => stamp(assessment, year), [assessment, year]);
  const stamped = stamping.ok ? stamping.units : [];
  const otherwise = book.units.flatMap(({ sheet, rows, deductions, total }) => {
    const own = stamped.find(({ unit }) => unit === sheet.marks.unit);
    // One row a clause: several lines of the 台账 stand for one cell of the sheet.
    const clauses = deductions.map((_, index) => rows.find((row) => row.index === index)?.clause ?? '');
    return own === undefined ? [] : shownOtherwise({ unit: own.unit, clauses, deductions, total }, own);
  });
  const waiting = stamped.filter(({ pending }) => pending > 0).map(({ unit, pending }) => `${unit}还有 ${pending} 条待评。`);
  const finals = record.lines === null ? null : finalsInForce(record.lines).filter((final) => final.year === year && final.scheme.split(' ')[0] === schemeMark(assessment.scheme).split(' ')[0]);
  const sheets = props.sheets.filter(isFinalKind);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
      setTrouble(null);
      await props.onDone();
      await record.read();
    } catch (reason) {
      setTrouble(reason);
    } finally {
      setBusy(false);
    }
  };
  return {
    finals, stamping, busy,
    hindrances: [...(stamping.ok ? [] : stamping.sentences), ...waiting, ...otherwise],
    checked: (finals ?? []).map((final) => {
      const checked = checkFinal(final, stamped.find(({ unit }) => unit === final.unit));
      return { ...checked, differences: [...checked.differences, ...otherwise.filter((sentence) => sentence.startsWith(`${final.unit} `))] };
    }),
    trouble: trouble ?? record.trouble,
    make: (by) => {
      const when = momentOf(new Date());
      const made = stamped.map(({ pending: _pending, ...final }) => ({ ...final, when, by }));
      void run(() => inExcel((context) => finalise(context, { scheme: shown, sheets, changes: [finalChange(true, made.length, by, when)] }, made)));
    },
    undo: (by, reason) => {
      const when = momentOf(new Date());
      void run(() => inExcel((context) => undoFinal(context, { scheme: shown, sheets, when, by, reason, changes: [finalChange(false, (finals ?? []).length, by, when, reason)] })));
    },
  };
}
