import type { MethodOpening } from '../scoring/scoreMethods';
import type { WeightedProblem } from '../scoring/weighted';
import { numberText } from './number';


/** Why the weighted total cannot be worked out as entered. */
export function weightedProblemSentence(problem: WeightedProblem, names: readonly string[]): string {
  switch (problem.code) {
    case 'weightsNot100': {
      const left = problem.sum.minus(100);
      return `各种方式的权重合计 ${numberText(problem.sum)}，应为 100，${left.gt(0) ? '多' : '少'} ${numberText(left.abs())}。请改权重，正好合计 100。`;
    }
    case 'weightNegative':
      return `${quoted(names[problem.place])}的权重是 ${numberText(problem.weight)}，比 0 小。请填 0 到 100 的数。`;
    case 'scoreOutOfRange':
      return `${quoted(names[problem.place])}的得分是 ${numberText(problem.score)}，不在 0 到 100 分之间。请按百分制填。`;
    case 'missing':
      return `${problem.places.map((place) => quoted(names[place])).join('、')}没有得分，缺项怎么算还没有定，或者定的是缺项不算总分。请补上得分，或先定口径。`;
    case 'nothingScored':
      return '有得分的方式权重都是 0，没有可以摊的权重。请补上得分，或改权重。';
  }
}

/** What somebody must still set, enter or decide. */
export function methodOpeningSentence(opening: MethodOpening, nameOf: (id: string) => string): string {
  switch (opening.code) {
    case 'weightsUnset':
      return `${opening.methods.map((id) => quoted(nameOf(id))).join('、')}的权重还没有定，算不出总分。请先定权重，合计 100。`;
    case 'missing':
      return `${opening.methods.map((id) => quoted(nameOf(id))).join('、')}没有得分，算不出总分。请补上得分，或先定缺项怎么算。`;
    case 'notFinal':
      return `${opening.units.join('、')}还没有最后的总分，排不出名次，也定不了约谈名单。请先评完，定好口径。`;
    case 'rankTie':
      return `${opening.units.join('、')}排在总分相同的单位之后，名次有两种排法。请先定名次的排法。`;
    case 'talkTie':
      return `${opening.units.join('、')}总分相同，后两位里只剩 ${opening.room} 个位置。请先定约谈哪些单位。`;
    case 'talkChosen':
      return `${opening.units.join('、')}总分相同，只约谈其中 ${opening.room} 个，还没有写明是哪 ${opening.room} 个。请写明单位名称。`;
  }
}

function quoted(name: string | undefined): string {
  return `“${name ?? ''}”`;
}
