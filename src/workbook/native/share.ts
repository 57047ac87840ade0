import { binary, call, literal } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { firstOf } from './known';
import { MARK_2, WORDS_MARK, refuse, worded } from './say';
import { cellsIn } from './total';

/** KH.SHARE: votes ÷ 分母; both are whole, so the quotient is the double nearest to the share. */
export const share: Renderer = (args) => {
  const votes = argument(args, 0);
  const whole = argument(args, 1);
  return whenCounted(votes, whole, ['票数', '分母'], (count) => binary(count, '/', whole));
};

/** Votes of ballots that may stand; #VALUE! says which of them may not. */
export function whenCounted(votes: Formula, whole: Formula, [votesName, wholeName]: readonly [string, string], of: (count: Formula) => Formula): Formula {
  const cells = votes.kind === 'call' && votes.name === 'SUM' ? votes.args : cellsIn(votes);
  const count = cells.length === 1 && cells[0] !== undefined ? cells[0] : call('SUM', ...(votes.kind === 'call' && votes.name === 'SUM' ? votes.args : [votes]));
  const wrong = [...cells.map((each) => [each, votesName] as const), [whole, wholeName] as const].flatMap(([each, name]) => countProblems(each, name));
  return firstOf(
    [
      ...wrong,
      [binary(whole, '=', literal(0)), refuse(literal(`${wholeName}是 0 或者空着，算不出比例。请先填${wholeName}。`))],
      [binary(count, '>', whole), refuse(worded(`${votesName} ${WORDS_MARK}，多于${wholeName} ${MARK_2.toFixed()}。请核对这两个数。`, count, whole))],
    ],
    of(count),
  );
}

function countProblems(each: Formula, name: string): readonly (readonly [Formula, Formula])[] {
  const words = call('AND', call('ISTEXT', each), binary(each, '<>', literal('')), binary(each, '<>', literal('/')));
  const number = (test: Formula): Formula => call('IF', call('ISNUMBER', each), test, literal(false));
  return [
    [words, refuse(worded(`${name}里有“${WORDS_MARK}”，不是数字。请核对这一格，或把它移出区域。`, each))],
    [number(binary(each, '<', literal(0))), refuse(worded(`${name}里有 ${WORDS_MARK}，比 0 小。请填 0、1、2……。`, each))],
    [number(binary(each, '<>', call('INT', each))), refuse(worded(`${name}里有 ${WORDS_MARK}，不是整数。请填 0、1、2……。`, each))],
  ];
}
