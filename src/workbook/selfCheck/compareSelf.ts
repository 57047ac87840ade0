import type { Scheme } from '../../scheme/scheme';
import { Decimal } from '../../scoring/decimal';
import { parseQuantity } from '../../scoring/parseQuantity';
import type { ClauseResult, ItemResult, SectionResult, UnitResult } from '../../scoring/result';
import { clausesInOrder } from '../../scheme/walk';
import type { EnteredRow } from '../entryCells';
import type { SelfScores } from '../selfScores';

/** The entries of one side with what they come to. */
export interface Scored {
  readonly entries: ReadonlyMap<string, EnteredRow>;
  readonly result: UnitResult;
}

/** One clause on which 自查 and 考核 say different things. Amounts are decimal strings: 扣分 as −, 加分 as +. */
export interface ClauseDifference {
  readonly clause: string;
  readonly quote: string;
  /** As entered; '' 未评. */
  readonly self: string;
  readonly assessed: string;
  readonly selfPoints: string;
  readonly assessedPoints: string;
  /** 自查 less 考核: what the unit gave itself too much. */
  readonly difference: string;
}

/** 自查分 of an item beside its 得分, for a scheme whose document has that column. */
export interface ItemDifference {
  readonly item: string;
  readonly selfScore: string;
  readonly score: string;
  readonly difference: string;
}

export interface SelfComparison {
  readonly clauses: readonly ClauseDifference[];
  readonly items: readonly ItemDifference[];
  readonly selfTotal: string;
  readonly selfPending: number;
  readonly assessedTotal: string;
  readonly assessedPending: number;
  readonly difference: string;
}

/** Where 自查 and 考核 differ, clause by clause and in total; 考核 without an entry on a clause is no difference yet. */
export function compareSelf(scheme: Scheme, self: Scored & { readonly selfScores: SelfScores }, assessed: Scored): SelfComparison {
  const [own, theirs] = [clausesOf(self.result), clausesOf(assessed.result)];
  const clauses = clausesInOrder(scheme).flatMap(({ id, quote }): ClauseDifference[] => {
    const [left, right] = [own.get(id), theirs.get(id)];
    if (left === undefined || right === undefined || (left.state === 'pending' && right.state === 'pending')) return [];
    const [selfPoints, assessedPoints] = [pointsOf(left), pointsOf(right)];
    const same = left.state === right.state && selfPoints.eq(assessedPoints) && (left.quantity?.eq(right.quantity ?? NaN) ?? true);
    if (same) return [];
    return [{ clause: id, quote, self: written(self.entries, id), assessed: written(assessed.entries, id), selfPoints: selfPoints.toFixed(), assessedPoints: assessedPoints.toFixed(), difference: selfPoints.minus(assessedPoints).toFixed() }];
  });
  const scores = itemsOf(assessed.result);
  const items = [...self.selfScores].flatMap(([item, given]): ItemDifference[] => {
    const quantity = parseQuantity(given);
    const score = scores.get(item)?.score;
    if (quantity.state !== 'count' || score === undefined) return [];
    return [{ item, selfScore: quantity.value.toFixed(), score: score.toFixed(), difference: quantity.value.minus(score).toFixed() }];
  });
  return {
    clauses, items,
    selfTotal: self.result.total.toFixed(), selfPending: self.result.pending,
    assessedTotal: assessed.result.total.toFixed(), assessedPending: assessed.result.pending,
    difference: self.result.total.minus(assessed.result.total).toFixed(),
  };
}

/** What a clause does to the score. */
function pointsOf({ award, deduction }: ClauseResult): Decimal {
  return award.minus(deduction);
}

function written(entries: ReadonlyMap<string, EnteredRow>, clause: string): string {
  return String(entries.get(clause)?.quantity ?? '');
}

function clausesOf(result: UnitResult): ReadonlyMap<string, ClauseResult> {
  return new Map([...itemsOf(result).values()].flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause] as const)));
}

function itemsOf({ sections }: UnitResult): ReadonlyMap<string, ItemResult> {
  const walk = (section: SectionResult): readonly ItemResult[] => [...section.items, ...section.sections.flatMap(walk)];
  return new Map(sections.flatMap(walk).map((item) => [item.id, item] as const));
}
