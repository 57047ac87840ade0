import { readShareBands } from '../../reading/index';
import { notOnBallotSentence, shareBandRefusalSentence } from '../../wording/index';
import { call, literal } from '../formula';
import type { Formula } from '../plan';
import { overBandWords } from './bandWords';
import { argument, type Renderer } from './context';
import { refuse } from './say';
import { cellsIn, rectIn } from './total';

/** KH.COUNTED: which votes count together is known from the words of the bands and the headings; they are summed. */
export const counted: Renderer = (args, { known }) => {
  const votes = cellsIn(argument(args, 0));
  const { row, column, columns } = rectIn(argument(args, 1));
  const choices = Array.from({ length: columns }, (_, index) => known(row, column + index));
  return overBandWords(argument(args, 2), known, (words): Formula => {
    const read = readShareBands(words);
    if ('code' in read) return refuse(literal(shareBandRefusalSentence(read)));
    const missing = read.counted.find((choice) => !choices.includes(choice));
    if (missing !== undefined) return refuse(literal(notOnBallotSentence(missing)));
    return call('SUM', ...votes.filter((_, index) => read.counted.includes(String(choices[index]))));
  });
};
