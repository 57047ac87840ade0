import { IF, binary, call, join, literal } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { overValues } from './known';
import { WORDS_MARK, refuse, worded } from './say';

/** Points come with at most six decimals: as millionths they are whole numbers. */
const MILLION = 1e6;

/**
 * KH.PERCAPITA: half up to `places` decimals of the exact quotient. Worked in whole numbers, so that 1.005 is not taken for a little
 * less: exact as long as points × 10^(7 + places) stays under 9 × 10^15.
 */
export const perCapita: Renderer = (args, { known }) => {
  const [points, heads] = [argument(args, 0), argument(args, 1)];
  const problem = call('OR', binary(heads, '<', literal(1)), binary(heads, '<>', call('INT', heads)));
  const refused = refuse(worded(`人数是“${WORDS_MARK}”，不能用来算人均。请填 1、2、3……这样的人数。`, signed(heads)));
  const of = (places: number): Formula => IF(call('ISNUMBER', points), IF(problem, refused, quotient(points, heads, places)), points);
  return overValues(args[2] ?? literal(2), known, (places) => of(Number(places)), () => call('NA'));
};

function quotient(points: Formula, heads: Formula, places: number): Formula {
  const steps = 10 ** places;
  const whole = call('ROUND', binary(call('ABS', points), '*', literal(MILLION)), literal(0));
  const doubled = binary(binary(whole, '*', literal(2 * steps)), '+', binary(heads, '*', literal(MILLION)));
  const half = call('INT', binary(doubled, '/', binary(heads, '*', literal(2 * MILLION))));
  return binary(binary(call('SIGN', points), '*', half), '/', literal(steps));
}

/** With the minus of the keyboard, as KH.PERCAPITA writes it. */
function signed(value: Formula): Formula {
  return join(value, literal(''));
}

