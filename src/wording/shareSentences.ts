import type { ShareBandRefusal } from '../reading/readShareBands';
import type { Share } from '../scoring/ballot';
import type { Band, Graded } from '../scoring/bands';
import { bandRefusalSentence } from './gradeSentence';
import { numberText } from './number';

/** "90/100（90%）"; a longer percent is cut for the eye, never rounded up to an edge, and says so: "88/98（约89.79%）". */
export function shareInWords({ count, whole }: Share): string {
  const percent = count.times(100).div(whole);
  const short = percent.toDecimalPlaces(2, 1);
  return `${numberText(count)}/${numberText(whole)}（${short.eq(percent) ? '' : '约'}${short.toFixed()}%）`;
}

/** Why a share has the grade it has, or why it has none. `counted` are the choices that count together. */
export function shareGradeSentence(share: Share, counted: readonly string[], graded: Graded): string {
  const what = `${counted.join('、')}得票率 ${shareInWords(share)}`;
  if ('grade' in graded) return `${what}，“${graded.grade}”。`;
  if ('overlap' in graded) return `${what}，同时在${graded.overlap.map(quoted).join('和')}里，原文没有写归哪一档。请先定口径。`;
  const [below, above] = graded.gap;
  if (below !== null && above !== null) return `${what}，在${quoted(below)}和${quoted(above)}之间，原文没有写归哪一档。请先定口径。`;
  if (below !== null) return `${what}，比${quoted(below)}还高，原文没有写归哪一档。请先定口径。`;
  if (above !== null) return `${what}，比${quoted(above)}还低，原文没有写归哪一档。请先定口径。`;
  return `${what}，原文没有写等次的得票率。请先定口径。`;
}

/** 不称职票 34/100（34%），超过三分之一 */
export function overSentence(choice: string, share: Share, ratioWords: string, over: boolean): string {
  return `${choice}票 ${shareInWords(share)}，${over ? '超过' : '没有超过'}${ratioWords}`;
}

/** A choice that the words for the grades name and the ballot does not have. */
export function notOnBallotSentence(choice: string): string {
  return `“${choice}”不在票上。请用票上的选项来写。`;
}

/** Why words for grades by shares cannot be read. */
export function shareBandRefusalSentence({ code, words }: ShareBandRefusal): string {
  switch (code) {
    case 'noBands':
      return '没有写等次的得票率。请写成“优秀、合格得票率达到90%以上为好；不足90%为差”。';
    case 'noChoices':
      return `“${words}”没有写哪些选项的得票率。请在前面写明，如“优秀、合格得票率”。`;
    case 'severalChoices':
      return `“${words}”和前面写的不是同样的选项，不能放在一起定等次。请各等次都用同样的选项。`;
    case 'notPercent':
      return `“${words}”里有数没有写“%”。得票率请写成 90% 这样。`;
    case 'pastWhole':
      return `“${words}”超过了 100%。请核对这个数。`;
    default:
      return bandRefusalSentence({ code, words });
  }
}


function quoted({ words }: Band): string {
  return `“${words}”`;
}
