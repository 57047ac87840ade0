import { parseQuantity, trimmed, type Decimal } from '../scoring';
import { cellsOf, wordsOf } from './arguments';
import { valueError } from './errors';

const MOST_PLACES = 6;

/**
 * The mean without the highest and the lowest. #VALUE! for too few scores, a cell that is no number, and a blank one where the platform
 * tells it from a 0: whether a rater who gave no score counts is not for a function to say.
 */
export function trimmedMean(range: unknown, off: unknown, places: unknown): Decimal {
  const result = trimmed(cellsOf(range).map(scoreIn), wholeOr(off, 1, '各去几个', 100), wholeOr(places, 2, '小数位数', MOST_PLACES));
  if (result.ok) return result.mean;
  const { received, needed } = result.problem;
  throw valueError(`只有 ${received} 个分，去掉最高和最低就没有剩下的。至少要 ${needed} 个分；分不够的，请先定怎么算。`);
}

function scoreIn(cell: unknown): Decimal {
  const quantity = parseQuantity(typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? ''));
  if (quantity.state === 'count') return quantity.value;
  if (quantity.state === 'pending') throw valueError('打分区域里有空着的格。没有打分的格请不要选进来。');
  throw valueError(`打分里有“${String(cell)}”，不是数字。请核对这一格，或把它移出区域。`);
}

/** An argument left out or blank is `otherwise`, a 0 is 0. */
function wholeOr(value: unknown, otherwise: number, name: string, most: number): number {
  if (value === undefined || value === null || value === '') return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > most) throw valueError(`${name}是“${wordsOf(value)}”。请填 0 到 ${most} 的整数。`);
  return number;
}
