import { itemsInOrder } from '../../scheme/walk';
import type { Item, Scheme } from '../../scheme/scheme';
import type { Decimal } from '../../scoring/decimal';
import { selfScoreValue } from '../../workbook/selfCheck/selfScoreValue';
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
  const read = selfScoreValue(item, written);
  if (!read.ok) return read.sentence;
  const { value } = read;
  const before = known.get(item.id);
  if (before !== undefined && !before.eq(value)) return `“${item.id}”的自查分前面填的是 ${numberText(before)}，这里是 ${numberText(value)}。请只留一个。`;
  known.set(item.id, value);
  return null;
}
