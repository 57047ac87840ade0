import { RANKING_WORDS } from '../../wording/index';
import { IF, binary, call, literal } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { overDecision } from './known';
import { MARK, MARK_2, worded } from './say';
import { rectIn } from './total';

const FROM_BELOW = '从后数';

/** KH.RANKING. What stands in the way is said in words, for nothing is worked out from a place. */
export const ranking: Renderer = (args, { known }) => {
  const [own, totals, mode] = [argument(args, 0), argument(args, 1), argument(args, 2)];
  const numbers = call('ISNUMBER', totals);
  const place = (test: Formula): Formula => binary(literal(1), '+', call('SUMPRODUCT', test));
  const ranked = (then: Formula): Formula => IF(call('ISNUMBER', own), then, literal('这个单位还没有总分，排不出名次。请先评完。'));
  if (mode.kind === 'literal' && mode.value === FROM_BELOW) return ranked(place(binary(numbers, '*', binary(totals, '<', own))));
  const higher = binary(numbers, '*', binary(totals, '>', own));
  const first = rectIn(totals).row;
  // Of equal totals the first alone counts.
  const distinct = binary(higher, '*', binary(call('MATCH', totals, totals, literal(0)), '=', binary(call('ROW', totals), '-', literal(first))));
  const [competition, dense] = [place(higher), place(distinct)];
  const open = IF(binary(competition, '=', dense), competition, worded(`前面有总分相同的单位，名次可以是 ${MARK.toFixed()}，也可以是 ${MARK_2.toFixed()}。请先定名次的排法。`, dense, competition));
  return ranked(
    overDecision(
      mode,
      known,
      RANKING_WORDS,
      (decision) => (decision === null ? open : decision === 'dense' ? dense : competition),
      (words) => worded(`排法“${MARK.toFixed()}”不认识。请写 ${Object.values(RANKING_WORDS).join('、')} 或 ${FROM_BELOW}；还没有定就写待定。`, words),
    ),
  );
};
