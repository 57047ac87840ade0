import { useEffect, useRef, useState } from 'react';
import { inExcel } from '../book/inExcel';
import { lookAtCell, type SeenCell } from '../book/lookAtCell';
import type { Place } from '../book/watch';
import type { CellReading, ReadClause } from '../state/cellReading';
import { recognisedQuestion, registeredQuestion, schemeQuestion, type CellQuestion, type Said } from '../state/cellQuestion';
import { decisionsInForce } from '../state/decisionsInForce';
import type { Decider } from '../state/draft';
import { sheetScheme } from '../state/sheetScheme';
import { deciderOf, keepAnswer, type Answer, type CellSource } from './keepAnswer';

/** Milliseconds after the last key: a name typed is written once. */
const PAUSE = 400;
/** Several cells changed at once are reported one by one, and one look sees them all. */
const SETTLE = 60;

export interface CellWork {
  /** null where the cell has no clause. */
  readonly reading: CellReading | null;
  /** One for each clause; null where it gives rise to no question that can be answered here. */
  readonly questions: readonly (CellQuestion | null)[];
  /** What kept the last answer from being written. */
  readonly trouble: unknown;
  readonly answer: (question: CellQuestion, decision: string | null, decider: Decider | null) => void;
}

/** The selected cell as it is read, the questions it gives rise to, and the one way to answer them. `change` goes up with every change of a cell. */
export function useCellReading(place: Place, change: number, source: CellSource): CellWork {
  const [seen, setSeen] = useState<SeenCell | null>(null);
  /** Answers that may not be on their sheet yet. */
  const [edited, setEdited] = useState<{ readonly place: Place; readonly answers: readonly Answer[] } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [written, setWritten] = useState(0);
  const waiting = useRef<{ readonly key: string; readonly timer: ReturnType<typeof setTimeout>; readonly write: () => void } | null>(null);
  const { sheet, given: { roles } } = source;

  const flush = (): void => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
  };
  // What was typed for a cell is kept when another is selected.
  useEffect(() => flush, [place]);

  useEffect(() => {
    let current = true;
    const show = (next: SeenCell): void => {
      if (!current) return;
      setSeen(next);
      if (waiting.current === null) setEdited(null);
    };
    const timer = setTimeout(() => {
      // A cell that cannot be read just now has nothing to say; the next selection asks again.
      inExcel((context) => lookAtCell(context, place, sheet, roles)).then(show, () => show({ place, reading: null, clauseId: '', register: null, view: null }));
    }, SETTLE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [place, change, written, sheet, roles]);

  const now = seen?.place === place ? seen : null;
  const said = saidOf(source);
  const questions = (now?.reading?.clauses ?? []).map((clause): CellQuestion | null => {
    const question = now?.reading == null ? null : questionOf(now, now.reading, clause, source, said);
    const changed = edited?.place === place ? edited.answers.find(({ key }) => key === question?.key) : undefined;
    return question === null || changed === undefined ? question : { ...question, decision: changed.decision, decider: changed.decider };
  });

  const answer: CellWork['answer'] = ({ key, own }, decision, decider) => {
    const plain: Answer = { key, own, decision, decider };
    const one: Answer = { ...plain, decider: deciderOf(plain) };
    setEdited((before) => ({ place, answers: [...(before?.place === place ? before.answers.filter((other) => other.key !== key) : []), one] }));
    if (waiting.current?.key === key) clearTimeout(waiting.current.timer);
    else flush();
    const write = (): void => {
      waiting.current = null;
      keepAnswer(source, said, now?.register ?? null, one).then(
        () => {
          setTrouble(null);
          setWritten((before) => before + 1);
        },
        setTrouble,
      );
    };
    waiting.current = { key, timer: setTimeout(write, PAUSE), write };
  };
  return { reading: now?.reading ?? null, questions, trouble, answer };
}

function saidOf({ sheet, scheme, sheets, given }: CellSource): Said {
  return sheet === null || scheme === null ? given : decisionsInForce(scheme, sheet.marks, sheets.units, sheets.answers);
}

function questionOf({ place, clauseId, register, view }: SeenCell, reading: CellReading, clause: ReadClause, { sheet, scheme }: CellSource, said: Said): CellQuestion | null {
  if (sheet !== null) return scheme === null ? null : schemeQuestion(sheetScheme(scheme, said.decisions, sheet.marks.script), clauseId, said);
  if (register !== null) return registeredQuestion(register.rows, register.side, place.row, reading, clause);
  return view === null ? null : recognisedQuestion(view, { row: place.row, column: reading.column }, clause, said);
}
