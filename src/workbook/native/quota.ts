import type { QuotaRounding } from '../../scoring/quota';
import { QUOTA_WORDS, quotaOpenSentence, quotaShareSentence, quotaWordsSentence } from '../../wording/index';
import { IF, binary, call, literal } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { overDecision } from './known';
import { MARK, MARK_2, MARK_3, MARK_4, MARK_5, MARK_6, WORDS_MARK, refuse, worded } from './say';

/** Shares have at most six decimals of a percent: units × share is a whole number of millionths, so 2.0 is never 1.9999. */
const PARTS = 1e6;
/** One place is a hundred percent. */
const PLACE = 100 * PARTS;

/** KH.QUOTA. */
export const quota: Renderer = (args, { known }) => {
  const [units, share, way] = [argument(args, 0), argument(args, 1), argument(args, 2)];
  const parts = call('ROUND', binary(binary(units, '*', share), '*', literal(PARTS)), literal(0));
  const inPlaces = (of: Formula): Formula => call('INT', binary(of, '/', literal(PLACE)));
  const places: Readonly<Record<QuotaRounding, Formula>> = {
    up: binary(literal(0), '-', inPlaces(binary(literal(0), '-', parts))),
    down: inPlaces(parts),
    nearest: inPlaces(binary(parts, '+', literal(PLACE / 2))),
  };
  const sentence = quotaOpenSentence(MARK, MARK_2, MARK_3, { up: MARK_4.toFixed(), down: MARK_5.toFixed(), nearest: MARK_6.toFixed() });
  const open = refuse(worded(sentence, units, share, binary(parts, '/', literal(PLACE)), places.up, places.down, places.nearest));
  const of = (mode: QuotaRounding | null): Formula => (mode === null ? IF(binary(places.up, '=', places.down), places.up, open) : places[mode]);
  const decided = overDecision(way, known, QUOTA_WORDS, of, (words) => refuse(worded(quotaWordsSentence(WORDS_MARK), words)));
  const within = call('AND', binary(share, '>=', literal(0)), binary(share, '<=', literal(100)));
  return IF(within, decided, refuse(worded(quotaShareSentence(WORDS_MARK), share)));
};
