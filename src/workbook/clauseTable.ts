import { rectOf } from './address';
import { isDiscretion, scoresOf, type ClauseRow } from './clauseRows';
import {
  deductionFormula,
  dueFormula,
  limitedFormula,
  releasedFormula,
  scoreFormula,
  type SheetFrame,
} from './clauseFormulas';
import { explanationFormula, workingFormula } from './explanationFormulas';
import { NOTHING_ENTERED, entryValidations, quantityContent, type EnteredRow } from './entryCells';
import { countedCasesFormula, countedFormula, ledgerSum, originFormula, type LedgerCells } from './ledgerFormulas';
import { differenceFormula, type SelfScores } from './selfScores';
import { PartBuilder, type SheetPart } from './sheetPart';
import { standardContent } from './standardContent';
import type { Span } from './spans';

/** The clause rows: words, allotments, entries and formulas. */
export function clauseTable(frame: SheetFrame, rows: readonly ClauseRow[], spans: readonly Span[], entries: ReadonlyMap<string, EnteredRow>, selfScores: SelfScores): SheetPart {
  const part = new PartBuilder();
  for (const span of spans) part.put(span.rect, span.text);
  for (const scored of scoresOf(rows)) putScore(part, frame, scored, selfScores);
  for (const row of rows) putClause(part, frame, row, entries.get(row.clause.id) ?? NOTHING_ENTERED);
  part.validations.push(...entryValidations(frame, rows));
  nameColumns(part, frame);
  return part;
}

/** 赋分, 自查分 and 得分 stand once for the item, or for the section that has the 赋分 of its items; an adjustment has no 赋分 and a 得分 of its own on each row. */
function putScore(part: PartBuilder, frame: SheetFrame, rows: readonly ClauseRow[], selfScores: SelfScores): void {
  const [first] = rows;
  if (!first) return;
  const { allotted, score, selfScore, difference } = frame.layout;
  part.put(rectOf(first.row, allotted, rows.length), first.allotted === null ? null : Number(first.allotted));
  if (first.adjustments) for (const row of rows) part.put(rectOf(row.row, score), scoreFormula(frame, row));
  else part.put(rectOf(first.row, score, rows.length), scoreFormula(frame, first, rows));
  if (selfScore < 0) return;
  part.put(rectOf(first.row, selfScore, rows.length), quantityContent(selfScores.get(first.item.id) ?? ''));
  part.put(rectOf(first.row, difference, rows.length), differenceFormula(frame, first.row));
}

function putClause(part: PartBuilder, frame: SheetFrame, row: ClauseRow, entered: EnteredRow): void {
  const { standard, clause, quantity, cases, due, released, limited, deduction, explanation, working } = frame.layout;
  const at = (column: number) => rectOf(row.row, column);
  part.put(at(standard), standardContent(row, frame.layout.requirement >= 0, frame.answers));
  part.put(at(clause), row.clause.id);
  part.put(at(quantity), quantityContent(entered.quantity));
  if (frame.layout.hasCases) part.put(at(cases), entered.cases);
  if (frame.ledger !== null) putLedger(part, frame, frame.ledger, row);
  part.put(at(due), dueFormula(frame, row));
  part.put(at(released), releasedFormula(frame, row));
  part.put(at(limited), limitedFormula(frame, row));
  part.put(at(deduction), deductionFormula(frame, row));
  part.put(at(explanation), isDiscretion(row) ? entered.reason : explanationFormula(frame, row));
  part.put(at(working), workingFormula(frame, row));
}

/** 台账数, 采用数, 取自, and off the page the cases that go with the count in force. */
function putLedger(part: PartBuilder, { layout }: SheetFrame, ledger: LedgerCells, { row, heads }: ClauseRow): void {
  part.put(rectOf(row, layout.ledger), heads ? null : ledgerSum(ledger, layout, row));
  part.put(rectOf(row, layout.counted), countedFormula(layout, row));
  part.put(rectOf(row, layout.origin), originFormula(layout, row));
  if (layout.hasCases) part.put(rectOf(row, layout.countedCases), countedCasesFormula(ledger, layout, row));
}

/** Names by which the pane, the writers and the next loading find the columns. */
function nameColumns(part: PartBuilder, frame: SheetFrame): void {
  const { layout, first, last } = frame;
  const column = (name: string, at: number): void => part.name(name, rectOf(first, at, last - first + 1));
  column('KH_standards', layout.standard);
  column('KH_allotted', layout.allotted);
  column('KH_clauses', layout.clause);
  column('KH_entries', layout.quantity);
  column('KH_cases', layout.cases);
  if (frame.ledger !== null) {
    column('KH_ledger', layout.ledger);
    column('KH_counted', layout.counted);
    column('KH_origins', layout.origin);
    column('KH_counted_cases', layout.countedCases);
  }
  column('KH_due', layout.due);
  column('KH_released', layout.released);
  column('KH_limited', layout.limited);
  column('KH_deductions', layout.deduction);
  column('KH_scores', layout.score);
  if (layout.selfScore >= 0) column('KH_self_scores', layout.selfScore);
  column('KH_reasons', layout.explanation);
  column('KH_workings', layout.working);
}
