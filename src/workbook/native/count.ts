import { checkCount, type CountProblem } from '../../scoring/checkCount';
import { Decimal } from '../../scoring/decimal';
import type { Measure } from '../../scoring/measure';
import { countProblemSentence, quantityProblemSentence } from '../../wording/index';
import { binary, call, join, literal } from '../formula';
import type { Formula } from '../plan';
import { amount, partsOf } from './clause';
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
  const product = productOf(cell);
  const limited = limits(product, measure, problem);
  return firstOf([[call('ISNUMBER', cell), checked(cell, measure, { of, problem })], [isProduct(cell), firstOf(limited, of(product))]], words);
}

type Problem = CountCases['problem'];
type Case = readonly [Formula, Formula];

/** Below zero, a part of a thing, or beyond what the words speak of: as `checkCount` has it for this measure. */
function checked(count: Formula, measure: Measure, { of, problem }: CountCases): Formula {
  const negative = worded(countProblemSentence('negative', `-${WORDS_MARK}`), binary(literal(0), '-', count));
  const wholeOnly = checkCount(measure, new Decimal('0.5')) === 'notWhole';
  const notWhole = wholeOnly ? [stops('notWhole', count, problem, binary(count, '<>', call('INT', count)))] : [];
  return firstOf([[binary(count, '<', literal(0)), problem(negative, 'number')], ...notWhole, ...limits(count, measure, problem)], of(count));
}

/** What only some measures ask of a count from 0 on. */
function limits(count: Formula, measure: Measure, problem: Problem): readonly Case[] {
  switch (measure.basis) {
    case 'per_item': {
      if (measure.measured !== true) return [];
      const parts = partsOf(count, measure.per);
      return [stops('partOfStep', count, problem, binary(parts, '<>', call('INT', parts)))];
    }
    case 'tier': {
      const last = measure.rungs[measure.rungs.length - 1];
      return measure.open || last === undefined ? [] : [stops('beyondTiers', count, problem, binary(count, '>', amount(last.from)))];
    }
    case 'range': {
      if (measure.between === undefined) return [];
      const { low, high } = measure.between;
      return [stops('outsideRange', count, problem, call('AND', binary(count, '<>', literal(0)), call('OR', binary(count, '<', amount(low)), binary(count, '>', amount(high)))))];
    }
    default:
      return [];
  }
}

function stops(code: CountProblem, count: Formula, problem: Problem, test: Formula): Case {
  return [test, problem(worded(countProblemSentence(code, WORDS_MARK), count), 'number')];
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
