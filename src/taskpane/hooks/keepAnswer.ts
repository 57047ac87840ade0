import { settle } from '../../scheme/decisions';
import type { Scheme } from '../../scheme/scheme';
import { answeredRows } from '../../workbook/answeredRows';
import { DECISIONS } from '../../workbook/sheetOrders';
import { BookTrouble } from '../book/bookTrouble';
import type { UnitSheet } from '../book/findUnitSheets';
import { inExcel } from '../book/inExcel';
import type { SeenCell } from '../book/lookAtCell';
import { writeRegister } from '../book/ownDecisions';
import { writeAnswers } from '../book/writeAnswers';
import type { CellQuestion, Said } from '../state/cellQuestion';
import { decisionsSheetOf } from '../state/decisionsInForce';
import { dayOf, decide, type Decider } from '../state/draft';
import type { OwnGiven } from '../state/ownGiven';
import type { BookSheets } from './useWorkbook';

/** What is known of the sheet that a cell stands on. */
export interface CellSource {
  /** One of ours, with its scheme once that is open; null for a sheet of the office's own. */
  readonly sheet: UnitSheet | null;
  readonly scheme: Scheme | null;
  readonly sheets: BookSheets;
  /** What was said of a sheet of the office's own that nothing was added to. */
  readonly given: OwnGiven;
  readonly onGiven: (change: (before: OwnGiven) => OwnGiven) => void;
  readonly refresh: () => Promise<unknown>;
}

/** An answer to one question: null for 待定, and then nobody has decided. */
export type Answer = Pick<CellQuestion, 'key' | 'own' | 'decision' | 'decider'>;

/** What was said, with one answer more. */
export function withAnswer<S extends Said>(said: S, { key, own, decision, decider }: Answer): S {
  const deciders: Said['deciders'] = decider === null ? said.deciders : { ...said.deciders, [key]: decider };
  return decide({ ...said, deciders }, { key, decision: own }, decision, dayOf(new Date()));
}

/** Who decided, as it is kept: today, where no day was given; null where the answer is nobody's. */
export function deciderOf(answer: Answer): Decider | null {
  return withAnswer<Said>({ decisions: {}, deciders: {} }, answer).deciders[answer.key] ?? null;
}

/** Puts an answer where it belongs: on the 口径 sheet of the scheme, on the sheet beside the office's own, or in what the pane keeps until there is one. */
export async function keepAnswer({ sheet, scheme, sheets, onGiven, refresh }: CellSource, said: Said, register: SeenCell['register'], answer: Answer): Promise<void> {
  if (sheet !== null) {
    const target = decisionsSheetOf(sheets.units, sheet.marks);
    const rows = target === null ? undefined : sheets.answers.get(target.id);
    const next = withAnswer(said, answer);
    const settled = scheme === null ? null : settle(scheme, next.decisions);
    if (scheme === null || target === null || rows === undefined || settled?.ok !== true) throw new BookTrouble('sheetGone', DECISIONS);
    // The one row alone: what else is decided meanwhile stays.
    const wanted = answeredRows(scheme, settled.answers, next.deciders).filter(({ key }) => key === answer.key);
    await inExcel((context) => writeAnswers(context, target, rows, wanted));
    await refresh();
  } else if (register === null) {
    onGiven((before) => withAnswer(before, answer));
  } else {
    await inExcel((context) => writeRegister(context, register.side, answer.key, answer.decision, deciderOf(answer) ?? { by: '', day: '' }));
  }
}
