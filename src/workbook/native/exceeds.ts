import { readRatio } from '../../reading/index';
import { binary, literal } from '../formula';
import { argument, type Renderer } from './context';
import { overValues } from './known';
import { refuse } from './say';
import { whenCounted } from './share';

/** KH.EXCEEDS: 超过三分之一 is votes × 3 > ballots; exactly one third does not exceed. */
export const exceeds: Renderer = (args, { known }) => {
  const whole = argument(args, 1);
  const of = (words: string) => {
    const ratio = readRatio(words);
    if (ratio === null) return refuse(literal(words === '' ? '没有写比例。请写“三分之一”“半数”或“50%”这样。' : `比例“${words}”读不出是几分之几。请写“三分之一”“半数”或“50%”这样。`));
    const scale = 10 ** Math.max(ratio.part.decimalPlaces(), ratio.of.decimalPlaces());
    return whenCounted(argument(args, 0), whole, ['数量', '总数'], (count) =>
      binary(binary(count, '*', literal(ratio.of.times(scale).toNumber())), '>', binary(whole, '*', literal(ratio.part.times(scale).toNumber()))),
    );
  };
  return overValues(argument(args, 2), known, (words) => of(String(words)), () => of(''));
};
