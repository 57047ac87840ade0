import { EMPTY, IF, binary, call, cell, cellOf, literal } from '../formula';
import type { Formula } from '../plan';
import { NOT_COUNTED, UNDECIDED, type OwnClause, type OwnTable } from './own';

/** What the formulas of a clause need: the words that KH reads, and the cell of its decision, where it has one. */
export interface ClauseWords {
  readonly words: Formula;
  readonly decision: Formula | null;
}

/** On the office's own sheet itself a reference needs no name of the sheet. */
export function ownCell({ sheet, row, column }: OwnTable, onOwn: boolean, at: { readonly row: number; readonly column: number }): Formula {
  return onOwn ? cell(row + at.row, column + at.column) : cellOf(sheet, row + at.row, column + at.column);
}

/**
 * The words of a clause out of the office's own cell, with the decision or the ruling behind them. Where the cell holds several clauses they
 * are cut out by their place; a text of another length has been changed, and then there is no clause to read.
 */
export function clauseWords(own: OwnTable, clause: OwnClause, onOwn: boolean, decision: Formula | null): ClauseWords {
  const text = ownCell(own, onOwn, clause);
  const raw = String(own.values[clause.row]?.[clause.column] ?? '');
  const lead = raw.length - raw.trimStart().length;
  const cut = call('MID', text, literal(lead + clause.start + 1), literal(clause.end - clause.start));
  const bare = clause.alone ? text : IF(binary(call('LEN', text), '=', literal(raw.length)), cut, literal(CHANGED));
  if (decision !== null) return { words: ruled(bare, decision), decision };
  return { words: clause.ruling === null ? bare : ruled(bare, literal(clause.ruling)), decision: null };
}

const CHANGED = '原文改过，请撤销后重新识别';

function ruled(words: Formula, decision: Formula): Formula {
  if (decision.kind === 'literal') return binary(words, '&', literal(`〔口径：${String(decision.value)}〕`));
  return binary(binary(binary(words, '&', literal('〔口径：')), '&', decision), '&', literal('〕'));
}

const is = (value: Formula, words: string): Formula => binary(value, '=', literal(words));
const undecided = (decision: Formula): Formula => call('OR', is(decision, ''), is(decision, UNDECIDED));

/** Nothing while nobody has decided, 0 where it was decided not to count, and nothing for a blank; "/" stays "/". */
export function whenDecided({ decision }: ClauseWords, quantity: Formula, then: Formula): Formula {
  const counted = decision === null ? then : IF(is(decision, NOT_COUNTED), literal(0), then);
  const entered = IF(is(quantity, ''), EMPTY, IF(is(quantity, '/'), literal('/'), counted));
  return decision === null ? entered : IF(undecided(decision), EMPTY, entered);
}

/** What stands in 扣分说明 before there is a count to explain. */
export function whyWords({ decision }: ClauseWords, quantity: Formula, then: Formula): Formula {
  const counted = decision === null ? then : IF(is(decision, NOT_COUNTED), literal('口径：不计分'), then);
  const entered = IF(is(quantity, ''), literal('待评'), IF(is(quantity, '/'), literal('不适用'), counted));
  return decision === null ? entered : IF(undecided(decision), literal('口径待定，先不计分'), entered);
}
