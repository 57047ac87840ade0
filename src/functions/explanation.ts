/// <reference types="custom-functions-runtime" />
import { ZERO, checkCount, pointsOf } from '../scoring';
import { countRungs } from '../reading';
import { countProblemSentence, explainClause } from '../wording';
import { countOf, pointsIn, wordsOf } from './arguments';
import { clauseReading, measuredClause } from './clauseReadings';

export interface ExplanationArguments {
  readonly clause: unknown;
  readonly quantity: unknown;
  readonly released: unknown;
  readonly limited: unknown;
  readonly allotted: unknown;
}

/**
 * 扣分说明 of a row. What DEDUCT answers with #VALUE! stands here as the sentence itself, so that it can be read on paper
 * and without pointing at the cell.
 */
export function explanation(row: ExplanationArguments): string {
  try {
    return worked(row);
  } catch (problem) {
    if (problem instanceof CustomFunctions.Error && problem.message !== undefined) return problem.message;
    throw problem;
  }
}

function worked({ clause, quantity, released, limited, allotted }: ExplanationArguments): string {
  const words = wordsOf(clause);
  const count = countOf(quantity);
  if (clauseReading(words).reading.refused?.code === 'undecided' && count !== null && count.isZero()) return '';
  const { reading, measure } = measuredClause(words);
  if (count === null) return measure.effect === 'add' ? '不适用，不加分' : '不适用，不扣分';
  const problem = checkCount(measure, count);
  if (problem) return countProblemSentence(problem, count.toFixed());
  const due = pointsOf(measure, count);
  if (measure.effect === 'add') return explainClause({ reading, rungs: countRungs(reading)?.rungs, count, released: ZERO, limited: ZERO, deduction: ZERO, award: due, cap: null });
  const free = pointsIn(released, '同案免扣');
  const beyond = pointsIn(limited, '超限额');
  const cap = wordsOf(allotted) === '' ? null : pointsIn(allotted, '赋分');
  return explainClause({ reading, rungs: countRungs(reading)?.rungs, count, released: free, limited: beyond, deduction: due.minus(free).minus(beyond), cap });
}
