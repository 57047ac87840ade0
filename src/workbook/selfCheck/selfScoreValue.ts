import type { Item } from '../../scheme/scheme';
import type { Decimal } from '../../scoring/decimal';
import { parseQuantity } from '../../scoring/parseQuantity';
import { numberText } from '../../wording/index';

export type SelfScoreValue = { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly sentence: string };

/** A 自查分 as written: a number from 0 to the item's 标准分, or why it is none. */
export function selfScoreValue(item: Pick<Item, 'id' | 'allotted'>, written: string | number): SelfScoreValue {
  const quantity = parseQuantity(written);
  const upTo = item.allotted ?? '0';
  const range = selfScoreRange(item);
  if (quantity.state !== 'count') return { ok: false, sentence: `“${item.id}”的自查分是“${written}”，不是数字。${range}` };
  const { value } = quantity;
  if (value.isNegative() || value.gt(upTo)) return { ok: false, sentence: `“${item.id}”的自查分是 ${numberText(value)}，标准分是 ${upTo} 分。${range}` };
  return { ok: true, value };
}

export function selfScoreRange({ allotted }: Pick<Item, 'allotted'>): string {
  return `请填 0 到 ${allotted ?? '0'} 之间的数；没有自查的留空。`;
}
