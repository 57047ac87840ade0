import type { IndicatorOpening, IndicatorProblem } from '../scoring/scoreIndicators';
import { gradeSentence } from './gradeSentence';
import { numberText } from './number';

/** Why a person's scores cannot stand as entered. `nameOf` gives an indicator's name or number. */
export function indicatorProblemSentence(problem: IndicatorProblem, nameOf: (id: string) => string): string {
  switch (problem.code) {
    case 'pointsNotTotal': {
      const left = problem.sum.minus(problem.total);
      return `各项指标的标准分合计 ${numberText(problem.sum)} 分，应为 ${numberText(problem.total)} 分，${left.gt(0) ? '多' : '少'} ${numberText(left.abs())} 分。请改标准分。`;
    }
    case 'scoreOutOfRange':
      return `${monthText(problem.month)}${nameOf(problem.indicator)}的得分是 ${numberText(problem.score)}，不在 0 到标准分 ${numberText(problem.points)} 分之间。请核对。`;
    case 'partlyNotApplicable':
      return `${monthText(problem.month)}${problem.indicators.map(nameOf).join('、')}填了“/”，别的指标没有填。原文没有写不适用的指标怎么计分，请填得分；整月不考核的，各项都填“/”。`;
  }
}

/** What somebody must still set, enter or decide. */
export function indicatorOpeningSentence(opening: IndicatorOpening, nameOf: (id: string) => string): string {
  switch (opening.code) {
    case 'pointsUnset':
      return `${opening.indicators.map(nameOf).join('、')}的标准分还没有定，算不出得分。请先填标准分，合计 100 分。`;
    case 'yearUndecided':
      return '各月的得分怎样成为全年的得分，还没有定。请先定口径。';
    case 'monthsMissing':
      return `${opening.months.map((month) => `${month}月`).join('、')}还没有评，全年的等次定不了。请先评完；不考核的月份，各项填“/”。`;
    case 'grade':
      return gradeSentence(opening.total, opening.graded);
  }
}

function monthText(month: number | null): string {
  return month === null ? '' : `${month}月`;
}
