import { itemsInOrder } from '../../scheme/walk';
import type { Item, Scheme } from '../../scheme/scheme';
import type { Decimal } from '../../scoring/decimal';
import { parseQuantity } from '../../scoring/parseQuantity';
import { numberText } from '../../wording/index';

/** 自查分 of one unit: item id → points from 0 to the item's 标准分. */
export type SelfScores = ReadonlyMap<string, Decimal>;

/** The heading of the column, for a scheme whose document has one. */
export const SELF_SCORE = '自查分';

export function hasSelfScores(scheme: Scheme): boolean {
  return scheme.columns.some(({ role }) => role === 'selfScore');
}

/** The item a row gives its 自查分 for: the one with this id, or the one its clause belongs to. */
export function itemOf(scheme: Scheme, id: string): Item | undefined {
  return itemsInOrder(scheme).find((item) => item.id === id || item.clauses.some((clause) => clause.id === id));
}

/** Adds a 自查分 as written to those of the unit; the sentence says why it cannot stand. */
export function addSelfScore(known: Map<string, Decimal>, item: Item, written: string): string | null {
  const quantity = parseQuantity(written);
  const upTo = item.allotted ?? '0';
  const range = `请填 0 到 ${upTo} 之间的数；没有自查的留空。`;
  if (quantity.state !== 'count') return `“${item.id}”的自查分是“${written}”，不是数字。${range}`;
  const { value } = quantity;
  if (value.isNegative() || value.gt(upTo)) return `“${item.id}”的自查分是 ${numberText(value)}，标准分是 ${upTo} 分。${range}`;
  const before = known.get(item.id);
  if (before !== undefined && !before.eq(value)) return `“${item.id}”的自查分前面填的是 ${numberText(before)}，这里是 ${numberText(value)}。请只留一个。`;
  known.set(item.id, value);
  return null;
}
