import { readShareBands, type ShareBandRefusal, type ShareBands } from '../../reading/index';
import type { Decimal, Graded } from '../../scoring/index';
import { shareBandRefusalSentence, shareGradeSentence, shareInWords } from '../../wording/index';
import { EMPTY, IF, binary, call, join, literal } from '../formula';
import type { Formula } from '../plan';
import { overBandWords } from './bandWords';
import { argument, type NativeContext, type Renderer } from './context';
import { overDecision } from './known';
import { overScale } from './pieces';
import { MARK, MARK_2, WORDS_MARK, refuse, worded } from './say';
import { whenCounted } from './share';

/** The ways that a 口径 between two grades of a vote may go; KH.VOTEGRADE reads the same words. */
const GAP = { lower: '归低档', higher: '归高档', round: '四舍五入', ceil: '进位', floor: '舍去小数' } as const;

/** How the outcome of a vote is shown: `lead` names the share, `found` its grade or why it has none. */
interface Shown {
  readonly whole: (lead: Formula, outcome: Formula) => Formula;
  readonly of: (found: Graded, lead: Formula, tail: string) => Formula;
}

/** KH.VOTEGRADE: votes are multiplied, never divided, before they are compared with an edge. */
export const voteGrade: Renderer = (args, context) =>
  graded(args, context, { whole: (_, outcome) => outcome, of: (found, lead, tail) => ('grade' in found ? literal(found.grade) : refuse(join(lead, literal(tail)))) });

/** KH.WHYGRADE: the share in words, and its grade or why it has none. */
export const whyGrade: Renderer = (args, context) => graded(args, context, { whole: (lead, outcome) => join(lead, outcome), of: (_, __, tail) => literal(tail) });

function graded(args: readonly Formula[], { known }: NativeContext, shown: Shown): Formula {
  const [votes, whole] = [argument(args, 0), argument(args, 1)];
  const gap = args[3] ?? EMPTY;
  const unknown = (words: Formula): Formula => refuse(worded(`口径“${WORDS_MARK}”不认识。请写“归高档”“归低档”或“四舍五入”；还没有定就空着。`, words));
  const ofBands = ({ bands, counted }: ShareBands, count: Formula): Formula => {
    const [lead, tailOf] = sentences(counted, count, whole);
    const outcome = (found: Graded): Formula => shown.of(found, lead, tailOf(found));
    const scale = { bands, score: binary(binary(count, '*', literal(100)), '/', whole), below: (edge: Decimal, orOn: boolean) => under(count, whole, edge, orOn) };
    return shown.whole(lead, overScale(scale, (name) => outcome({ grade: name }), ({ decided }) => overDecision(gap, known, GAP, (decision) => decided(decision, outcome), unknown)));
  };
  const refused = (refusal: ShareBandRefusal): Formula => refuse(literal(shareBandRefusalSentence(refusal)));
  return overBandWords(argument(args, 2), known, (words) => {
    const read = readShareBands(words);
    return 'code' in read ? refused(read) : whenCounted(votes, whole, ['得票', '分母'], (count) => ofBands(read, count));
  });
}

/** votes × 100 < edge × ballots, in whole numbers. */
function under(count: Formula, whole: Formula, edge: Decimal, orOn: boolean): Formula {
  const scale = 10 ** edge.decimalPlaces();
  return binary(binary(count, '*', literal(100 * scale)), orOn ? '<=' : '<', binary(whole, '*', literal(edge.times(scale).toNumber())));
}

/** The sentence of src/wording in two halves: up to the share, and what follows it. */
function sentences(counted: readonly string[], count: Formula, whole: Formula): readonly [Formula, (found: Graded) => string] {
  const marked = { count: MARK, whole: MARK_2 };
  const cut = (found: Graded): readonly string[] => shareGradeSentence(marked, counted, found).split(shareInWords(marked));
  const [before = ''] = cut({ grade: '' });
  return [join(literal(before), shareWords(count, whole)), (found) => cut(found)[1] ?? ''];
}

/** 88/98（约89.79%）: a longer percent is cut, never rounded. */
function shareWords(count: Formula, whole: Formula): Formula {
  const hundredths = call('INT', binary(binary(count, '*', literal(10000)), '/', whole));
  const about = IF(binary(binary(hundredths, '*', whole), '=', binary(count, '*', literal(10000))), EMPTY, literal('约'));
  return join(count, literal('/'), whole, literal('（'), about, binary(hundredths, '/', literal(100)), literal('%）'));
}
