import type { CountProblem } from '../scoring/checkCount';
import type { QuantityProblem } from '../scoring/parseQuantity';

/** A 查实数 cell that holds no number. `place` names the sheet and cell where they are known: "市民政局 D60". */
export function quantityProblemSentence({ received }: QuantityProblem, place?: string): string {
  return `${subject(place)}是“${received}”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。`;
}

/** A number that cannot be a 查实数 of its clause: −1, or 1.5 persons. */
export function countProblemSentence(problem: CountProblem, received: string, place?: string): string {
  const number = received.replace('-', '−');
  return problem === 'negative'
    ? `${subject(place)}是 ${number}，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。`
    : `${subject(place)}是 ${number}，不是整数。查实数按个数填，请填 0、1、2……。`;
}

function subject(place: string | undefined): string {
  return place === undefined ? '查实数' : `${place} 的查实数`;
}
