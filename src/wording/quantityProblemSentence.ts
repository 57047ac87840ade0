import type { CountProblem } from '../scoring/checkCount';
import type { QuantityProblem } from '../scoring/parseQuantity';

/** A 查实数 cell that holds no number. `place` names the sheet and cell where they are known: "市民政局 D60". */
export function quantityProblemSentence({ received }: QuantityProblem, place?: string): string {
  return `${subject(place)}是“${received}”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。`;
}

/** A number that cannot be a 查实数 of its clause: −1, 1.5 persons, more than the last tier speaks of. */
export function countProblemSentence(problem: CountProblem, received: string, place?: string): string {
  const number = `${subject(place)}是 ${received.replace('-', '−')}`;
  switch (problem) {
    case 'negative':
      return `${number}，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。`;
    case 'notWhole':
      return `${number}，不是整数。查实数按个数填，请填 0、1、2……。`;
    case 'partOfStep':
      return `${number}，不是整份。这一条按整份计，零头怎么算原文没有写，请按本单位定的办法取整后再填。`;
    case 'beyondTiers':
      return `${number}，比原文写到的最高一档还多。这么多算几分原文没有写，请先在这一条后面写明口径。`;
    case 'outsideRange':
      return `${number} 分，不在原文写的幅度以内。请填幅度以内的分值；查实没有的填 0。`;
  }
}

function subject(place: string | undefined): string {
  return place === undefined ? '查实数' : `${place} 的查实数`;
}
