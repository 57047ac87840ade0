import type { CaseProblem } from '../reading/readCases';
import type { Release } from '../scoring/result';
import type { KeptRow } from '../scoring/keepHighest';
import { numberText } from './number';

/** "〔2026〕7号按7.3.1扣1分，此处免扣0.5分": for the sheet, so without spaces around numbers. */
export function keptBySentence({ case: id, keptBy, keptPoints, points, tie }: Release): string {
  return `${id}按${keptBy}扣${numberText(keptPoints)}分，此处免扣${numberText(points)}分${tie ? '（并列取前）' : ''}`;
}

/** A 案件 cell that cannot be read. */
export function caseProblemSentence({ code, words }: CaseProblem, place?: string): string {
  const subject = place === undefined ? '案件' : `${place} 的案件`;
  return code === 'countMissing'
    ? `${subject}有好几个，“${words}”没写占几个。请写成“〔2026〕5号×1；〔2026〕7号×2”。`
    : `${subject}“${words}”的“×”后面不是个数。请写成“〔2026〕7号×2”。`;
}

/** A row whose cases count more than the row itself. */
export function casesExceedSentence({ counted, ofCases }: Extract<KeptRow, { ok: false }>, place?: string): string {
  const subject = place === undefined ? '案件' : `${place} 的案件`;
  return `${subject}合计 ${numberText(ofCases)}，比查实数 ${numberText(counted)} 多。请核对两格的数。`;
}
