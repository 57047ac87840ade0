import { readBands, type BandRefusal } from '../../reading/index';
import { gradeEdges, type Band, type GradeEdge, type Graded } from '../../scoring/index';
import { ZERO } from '../../scoring/decimal';
import { GAP_WORDS, bandRefusalSentence, gradeSentence, nextGradeSentence } from '../../wording/index';
import { EMPTY, IF, binary, literal, rounded } from '../formula';
import type { Formula } from '../plan';
import { argument, type NativeContext, type Renderer } from './context';
import { firstOf, overDecision, overValues } from './known';
import { overScale } from './pieces';
import { MARK, WORDS_MARK, refuse, worded } from './say';

/** KH.GRADE: the grade, or #VALUE! with the sentence why there is none. */
export const grade: Renderer = (args, context) => graded(args, context, literal, refuse);

/** KH.WHYNOGRADE: the two bands that a score without a grade lies between; nothing for one that has a grade. */
export const whyNoGrade: Renderer = (args, context) => graded(args, context, () => EMPTY, (sentence) => sentence);

/** KH.TOGRADE: how far the next grade is; nothing for the highest, and for a score without a grade. */
export const toGrade: Renderer = (args, context) => {
  const score = argument(args, 0);
  const distance = (bands: readonly Band[]): Formula =>
    overDecision(args[2] ?? EMPTY, context.known, GAP_WORDS, (decision) => nextOf(score, gradeEdges(bands, decision)), () => EMPTY);
  const next = overValues(argument(args, 1), context.known, (words) => {
    const bands = readBands(String(words));
    return 'code' in bands ? EMPTY : distance(bands);
  }, () => EMPTY);
  // Apart, so that the distances are not said again for every stretch of the scale.
  const some = graded(args, context, () => literal(true), () => literal(false));
  return some.kind === 'literal' ? (some.value === true ? next : EMPTY) : IF(some, next, EMPTY);
};

function nextOf(score: Formula, edges: readonly GradeEdge[]): Formula {
  return firstOf(edges.map(({ grade: name, from, beyond }) => {
    const points = rounded(binary(literal(from.toNumber()), '-', score));
    const said = (zero: boolean): Formula => worded(nextGradeSentence({ grade: name, beyond, points: zero ? ZERO : MARK }), points);
    const sentence = beyond ? IF(binary(points, '=', literal(0)), said(true), said(false)) : said(false);
    return [binary(score, beyond ? '<=' : '<', literal(from.toNumber())), sentence] as const;
  }), EMPTY);
}

function graded(args: readonly Formula[], { known }: NativeContext, ofGrade: (grade: string) => Formula, ofNone: (sentence: Formula) => Formula): Formula {
  const score = argument(args, 0);
  const why = (found: Graded): Formula => worded(gradeSentence(MARK, found), score);
  const outcome = (found: Graded): Formula => ('grade' in found ? ofGrade(found.grade) : ofNone(why(found)));
  const unknown = (words: Formula): Formula => refuse(worded(`口径“${WORDS_MARK}”不认识。请写 ${Object.values(GAP_WORDS).join('、')}；还没有定就空着。`, words));
  const ofBands = (bands: readonly Band[]): Formula =>
    overScale(
      { bands, score, below: (edge, orOn) => binary(score, orOn ? '<=' : '<', literal(edge.toNumber())) },
      ofGrade,
      ({ decided }) => overDecision(args[2] ?? EMPTY, known, GAP_WORDS, (decision) => decided(decision, outcome), unknown),
    );
  const refused = (refusal: BandRefusal): Formula => refuse(literal(bandRefusalSentence(refusal)));
  return overValues(
    argument(args, 1),
    known,
    (words) => {
      const bands = readBands(String(words));
      return 'code' in bands ? refused(bands) : ofBands(bands);
    },
    () => refused({ code: 'noBands', words: '' }),
  );
}
