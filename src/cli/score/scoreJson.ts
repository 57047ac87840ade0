import type { Item, Scheme } from '../../scheme/scheme';
import { clausesInOrder, itemsInOrder } from '../../scheme/walk';
import type { Decimal } from '../../scoring/decimal';
import type { ItemResult, SectionResult } from '../../scoring/result';
import type { SelfScores } from '../entries/selfScore';
import type { OpenQuestion } from './openPoints';
import type { ScoredUnit } from './scoreUnits';

/**
 * One unit as `kaohe score --json` prints it. Amounts are decimal strings, counts of pending clauses integers.
 * `sections` are the scheme's top sections with an allotment; 加减分 stand in `adjustments`.
 */
export function scoreJson(scheme: Scheme, scored: ScoredUnit, open: readonly OpenQuestion[], selfScores: SelfScores | null = null): object {
  const { unit, result } = scored;
  const quoteOf = new Map(clausesInOrder(scheme).map(({ id, quote }) => [id, quote]));
  const items = new Map(itemsInOrder(scheme).map((item) => [item.id, item]));
  const titles = new Map(scheme.sections.map(({ id, shown }) => [id, shown]));
  return {
    unit,
    scheme: scheme.id,
    items: result.sections.flatMap(itemsOf).map((each) => ({ ...itemJson(each, items.get(each.id)), ...selfScoreJson(each, selfScores) })),
    sections: result.sections
      .filter(({ adjustments }) => !adjustments)
      .map(({ id, allotted, score }) => ({ id, title: titles.get(id), allotted: allotted && text(allotted), score: text(score) })),
    adjustments: text(result.adjustments),
    total: text(result.total),
    pending: result.pending,
    grade: null,
    rank: null,
    vetoes: [],
    released: result.released.map(({ clause, case: id, points, keptBy, tie }) => ({
      clause: quoteOf.get(clause),
      case: id,
      points: text(points),
      keptBy: quoteOf.get(keptBy),
      clauseId: clause,
      keptById: keptBy,
      tie,
    })),
    open,
  };
}

/** `quote` is the standard as the document prints it: the requirement and the clauses behind it. */
function itemJson(result: ItemResult, item: Item | undefined): object {
  return {
    id: result.id,
    quote: item && [item, ...item.clauses].map(({ quote }) => quote).join(''),
    allotted: result.allotted && text(result.allotted),
    deduction: text(result.deduction),
    award: text(result.award),
    score: text(result.score),
    pending: result.pending,
    due: text(result.due),
    released: text(result.released),
    limited: text(result.limited),
  };
}

/** 自查分 and what it has beyond 得分; null where the unit gave itself none. Only for a scheme with such a column. */
function selfScoreJson({ id, score }: ItemResult, selfScores: SelfScores | null): object {
  if (selfScores === null) return {};
  const own = selfScores.get(id);
  return { selfScore: own === undefined ? null : text(own), selfDifference: own === undefined ? null : text(own.minus(score)) };
}

export function itemsOf(section: SectionResult): readonly ItemResult[] {
  return [...section.items, ...section.sections.flatMap(itemsOf)];
}

function text(amount: Decimal): string {
  return amount.toFixed();
}
