import type { SheetPlan } from '../plan';
import { sheetNameFor } from '../sheetName';
import type { OwnAnswers, OwnTable } from './own';
import { blockColumns, planBlock, type OwnBlock, type TheirWrite } from './planBlock';
import { theirColumn, type TheirColumn } from './ownColumns';
import { asksLimit, limitInWords, ownItems } from './ownItems';
import { placeItems } from './placeItems';
import { registerName } from './registerColumns';
import { DECISIONS_ROW, limitCell, planRegister, registerRow, type OwnDecision } from './planRegister';

/** What is to be added to a sheet of the office's own. Nothing of its text changes. */
export interface OwnPlan {
  /** Cells of the office's own table, blank or saying the same, that get a formula; rows and columns of the sheet. */
  readonly theirs: readonly TheirWrite[];
  /** Columns right of all that is in use; null where everything is entered on the sheet beside. */
  readonly block: OwnBlock | null;
  /** 登记 and 口径; null where nothing is asked and everything is entered beside its row. */
  readonly side: SheetPlan | null;
  /** 扣分 and 得分 of the table that were left as they are, since they say something else. */
  readonly kept: readonly TheirColumn[];
}

export interface OwnPlanOptions {
  readonly answers: OwnAnswers;
  /** As the cells hold them, with "=" for formulas. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Names of all sheets of the workbook. */
  readonly taken: readonly string[];
}

/** What the office decides before anything is added. */
export function ownDecisions(own: OwnTable): readonly OwnDecision[] {
  const items = ownItems(own.table);
  const limit: OwnDecision[] = asksLimit(items) ? [{ kind: 'limit', quote: limitInWords(own.table) }] : [];
  const clauses = items.flatMap((item) => item.clauses.flatMap((clause): OwnDecision[] => (clause.question === null ? [] : [{ kind: 'clause', clause, question: clause.question }])));
  return [...limit, ...clauses];
}

/** Formulas for a recognised table. The answers stand in cells of the sheet beside, so that changing one works every sheet again. */
export function planOwnSheet(own: OwnTable, { answers, formulas, taken }: OwnPlanOptions): OwnPlan {
  const items = ownItems(own.table);
  const decisions = ownDecisions(own);
  const name = sheetNameFor(registerName(own.sheet), taken);
  const decisionRow = ({ key }: { readonly key: string }): number => DECISIONS_ROW + decisions.findIndex((one) => one.kind === 'clause' && one.question.key === key);
  // Without a row for headings nothing can be entered beside the rows.
  const mode = own.table.head === null ? 'side' : answers.mode;
  const placed = placeItems(own, items, { mode, firstRow: registerRow(decisions.length), sideName: name, decisionRow });
  const deduction = theirColumn(own, 'deduction', formulas);
  const score = theirColumn(own, 'score', formulas);
  const theirDeduction = deduction?.usable === true && deduction.formulas === 0 ? deduction : null;
  const theirScore = score?.usable === true && (score.formulas === 0 || theirDeduction !== null) ? score : null;
  const columns = blockColumns(own, placed, { mode, limit: decisions.some(({ kind }) => kind === 'limit'), deduction: theirDeduction, score: theirScore });
  const { theirs, block } = planBlock(own, placed, { mode, columns, deduction: theirDeduction, score: theirScore, formulas, sideName: name, limit: limitCell(decisions, false, name) });
  const beside = placed.some(({ onSide, clauses }) => onSide && clauses.length > 0);
  return {
    theirs,
    block,
    side: beside || decisions.length > 0 ? planRegister(own, { name, decisions, answers, items: placed }) : null,
    kept: [deduction, score].flatMap((column) => (column === null || column === theirDeduction || column === theirScore ? [] : [column])),
  };
}
