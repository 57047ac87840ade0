import { checkCount } from '../../scoring/checkCount';
import { Decimal } from '../../scoring/decimal';
import type { Measure } from '../../scoring/measure';
import { countProblemSentence, quantityProblemSentence } from '../../wording/index';
import { binary, call, join, literal } from '../formula';
import type { Formula } from '../plan';
import { firstOf } from './known';
import { WORDS_MARK, worded } from './say';

export interface CountCases {
  /** What a number that may stand comes to. */
  readonly of: (count: Formula) => Formula;
  /** A sentence about words that are no count, or a number that may not stand. */
  readonly problem: (sentence: Formula, found: 'words' | 'number') => Formula;
}

/** A 查实数 cell that is neither blank nor "/": a number, or a product such as 3×2. A number in the form of text is none. */
export function overCount(cell: Formula, measure: Measure, { of, problem }: CountCases): Formula {
  const words = problem(worded(quantityProblemSentence({ state: 'problem', code: 'notANumber', received: WORDS_MARK }), cell), 'words');
  return firstOf([[call('ISNUMBER', cell), checked(cell, measure, { of, problem })], [isProduct(cell), of(productOf(cell))]], words);
}

/** Below zero, or a part of a thing: as `checkCount` has it for this measure. */
function checked(count: Formula, measure: Measure, { of, problem }: CountCases): Formula {
  const negative = worded(countProblemSentence('negative', `-${WORDS_MARK}`), binary(literal(0), '-', count));
  const broken = worded(countProblemSentence('notWhole', WORDS_MARK), count);
  const wholeOnly = checkCount(measure, new Decimal('0.5')) === 'notWhole';
  const notWhole = wholeOnly ? [[binary(count, '<>', call('INT', count)), problem(broken, 'number')] as const] : [];
  return firstOf([[binary(count, '<', literal(0)), problem(negative, 'number')], ...notWhole], of(count));
}

/** Two whole numbers with × between: written again from its two halves it is the same text. */
function isProduct(cell: Formula): Formula {
  const whole = (half: Formula): Formula => call('ABS', call('INT', call('VALUE', half)));
  const again = join(whole(before(cell)), literal('×'), whole(after(cell)));
  return call('IFERROR', binary(again, '=', cell), literal(false));
}

function productOf(cell: Formula): Formula {
  return binary(call('VALUE', before(cell)), '*', call('VALUE', after(cell)));
}

function before(cell: Formula): Formula {
  return call('LEFT', cell, binary(call('FIND', literal('×'), cell), '-', literal(1)));
}

/** At most six digits. */
function after(cell: Formula): Formula {
  return call('MID', cell, binary(call('FIND', literal('×'), cell), '+', literal(1)), literal(6));
}
