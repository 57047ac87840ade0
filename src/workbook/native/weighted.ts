import { Decimal } from '../../scoring/decimal';
import type { MissingMode } from '../../scoring/weighted';
import { MISSING_WORDS, weightedProblemSentence } from '../../wording/index';
import { EMPTY, IF, binary, call, join, literal, rounded } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { firstOf, overDecision } from './known';
import { MARK, MARK_2, worded } from './say';
import { cellsIn } from './total';

/** Scores times weights as whole numbers of hundred-millionths: a quotient of whole numbers is the double nearest to the exact one. */
const UNITS = 1e8;

/**
 * KH.WEIGHTED. Exact for scores and weights with at most eight decimals between them. What stands in the way is said in words: the
 * ranking counts numbers alone, so no total is taken from them.
 */
export const weighted: Renderer = (args, { known }) => {
  const [scores, weights] = [argument(args, 0), argument(args, 1)];
  const own = cellsIn(scores);
  const shares = cellsIn(weights);
  const names = own.map((_, place) => `第${place + 1}项`);
  const sum = rounded(call('SUM', weights));
  const unbalanced = firstOf(
    [[binary(sum, '>', literal(100)), unequal(sum, names, 1)], [binary(sum, '<', literal(100)), unequal(sum, names, -1)]],
    EMPTY,
  );
  const numerator = call('ROUND', binary(call('SUMPRODUCT', scores, weights), '*', literal(UNITS)), literal(0));
  const missing = own.map((each, place) => [each, names[place] ?? ''] as const);
  const absent = IF(binary(call('COUNT', scores), '<', literal(own.length)), literal(true), literal(false));
  const of = (mode: MissingMode | null): Formula => {
    if (mode === 'zero') return binary(numerator, '/', literal(100 * UNITS));
    if (mode === 'reweight') return reweighted(own, shares, numerator, names);
    return IF(absent, missingWords(missing), binary(numerator, '/', literal(100 * UNITS)));
  };
  return firstOf(
    [
      ...shares.map((each, place) => [binary(each, '<', literal(0)), worded(weightedProblemSentence({ code: 'weightNegative', place, weight: MARK.neg() }, names), binary(literal(0), '-', each))] as const),
      [binary(sum, '<>', literal(100)), unbalanced],
      ...own.map((each, place) => [call('IF', call('ISNUMBER', each), call('OR', binary(each, '<', literal(0)), binary(each, '>', literal(100))), literal(false)), outside(each, place, names)] as const),
    ],
    overDecision(args[2] ?? EMPTY, known, MISSING_WORDS, of, (words) => worded(`缺项办法“${MARK.toFixed()}”不认识。请写 ${Object.values(MISSING_WORDS).join('、')}；还没有定就写待定。`, words)),
  );
};

function unequal(sum: Formula, names: readonly string[], sign: 1 | -1): Formula {
  // The sentence counts what is over or short: it is made around a sum that is one mark over or short.
  const marked = new Decimal(100).plus(MARK.times(sign));
  const words = weightedProblemSentence({ code: 'weightsNot100', sum: marked }, names).replace(marked.toFixed().replace('-', '−'), MARK_2.toFixed());
  const left = sign > 0 ? binary(sum, '-', literal(100)) : binary(literal(100), '-', sum);
  return worded(words, rounded(left), sum);
}

function outside(score: Formula, place: number, names: readonly string[]): Formula {
  const above = worded(weightedProblemSentence({ code: 'scoreOutOfRange', place, score: MARK }, names), score);
  const below = worded(weightedProblemSentence({ code: 'scoreOutOfRange', place, score: MARK.neg() }, names), binary(literal(0), '-', score));
  return IF(binary(score, '<', literal(0)), below, above);
}

/** “第2项”、“第5项”没有得分…… */
function missingWords(cells: readonly (readonly [Formula, string])[]): Formula {
  const whole = weightedProblemSentence({ code: 'missing', places: [0] }, ['']);
  const listed = cells.map(([each, name], index) => {
    const before = cells.slice(0, index).map(([other]) => call('ISNUMBER', other));
    const mark = before.length === 0 ? EMPTY : IF(call('AND', ...before), EMPTY, literal('、'));
    return IF(call('ISNUMBER', each), EMPTY, join(mark, literal(`“${name}”`)));
  });
  return join(EMPTY, ...listed, literal(whole.replace('“”', '')));
}

/** 重摊: the weights of the methods that have a score make the whole. */
function reweighted(own: readonly Formula[], shares: readonly Formula[], numerator: Formula, names: readonly string[]): Formula {
  const parts = own.map((each, place): Formula => IF(call('ISNUMBER', each), shares[place] ?? literal(0), literal(0)));
  const sum = parts.reduce<Formula>((left, right) => binary(left, '+', right), literal(0));
  const denominator = call('ROUND', binary(sum, '*', literal(UNITS)), literal(0));
  return IF(binary(denominator, '=', literal(0)), literal(weightedProblemSentence({ code: 'nothingScored' }, names)), binary(numerator, '/', denominator));
}
