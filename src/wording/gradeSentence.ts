import type { BandRefusal } from '../reading/readBands';
import type { Band, Graded } from '../scoring/bands';
import type { Decimal } from '../scoring/decimal';
import type { GradeDistance } from '../scoring/distance';
import { numberText } from './number';

/** Why a score has no grade yet: which bands it falls between, or which bands both hold it. "" when it has one. */
export function gradeSentence(score: Decimal, graded: Graded): string {
  const points = `${numberText(score)}分`;
  if ('grade' in graded) return '';
  if ('overlap' in graded) return `${points}同时在${graded.overlap.map(quoted).join('和')}里，原文没有写归哪一档。请先定口径。`;
  const [below, above] = graded.gap;
  if (below !== null && above !== null) return `${points}在${quoted(below)}和${quoted(above)}之间，原文没有写归哪一档。请先定口径。`;
  if (below !== null) return `${points}比${quoted(below)}还高，原文没有写归哪一档。请先定口径。`;
  if (above !== null) return `${points}比${quoted(above)}还低，原文没有写归哪一档。请先定口径。`;
  return `${points}没有可归的等次，原文没有写等次的分数线。请先定口径。`;
}

/** Why the words for the grades cannot be read. */
export function bandRefusalSentence({ code, words }: BandRefusal): string {
  switch (code) {
    case 'noBands':
      return '没有写等次的分数线。请写成“优秀95—100分；良好80—94分；合格60—79分；不合格59分以下”。';
    case 'unreadableBand':
      return `等次“${words}”看不出从几分到几分。请写成“良好80—94分”或“优秀95分以上”。`;
    case 'edgesReversed':
      return `等次“${words}”的下限比上限还高。请核对两个分数。`;
    case 'gradeTwice':
      return `等次“${words}”写了两遍。请只留一遍。`;
  }
}

function quoted({ words }: Band): string {
  return `“${words}”`;
}

/** How far the next grade is: 差0.5分到优秀; "" where there is none. */
export function nextGradeSentence(next: GradeDistance | null): string {
  if (next === null) return '';
  const { grade, points, beyond } = next;
  if (!beyond) return `差${numberText(points)}分到${grade}`;
  return points.isZero() ? `再高一点就到${grade}` : `要多${numberText(points)}分以上才到${grade}`;
}
