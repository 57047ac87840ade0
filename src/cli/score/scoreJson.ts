import type { Item, Scheme } from '../../scheme/scheme';
import { vetoesOf } from '../../scheme/vetoes';
import { clausesInOrder, itemsInOrder } from '../../scheme/walk';
import type { Decimal } from '../../scoring/decimal';
import type { ItemResult, SectionResult } from '../../scoring/result';
import type { SelfScores } from '../entries/selfScore';
import type { OpenQuestion } from './openPoints';
import type { ScoredUnit } from './scoreUnits';
import type { UnitStanding } from './standing';
import { waitingIn } from './waiting';

/**
 * One unit as `kaohe score --json` prints it. Amounts are decimal strings, counts of pending clauses integers.
 * null for an amount that waits for a 口径. Where several units are scored, `toNext`, `quota` and `lastPlaces` say where each stands among them.
 * `sections` are the scheme's top sections with an allotment; 加减分 stand in `adjustments`.
 */
export function scoreJson(scheme: Scheme, scored: ScoredUnit, open: readonly OpenQuestion[], selfScores: SelfScores | null = null, { grade = null, among: standing }: { readonly grade?: string | null; readonly among?: UnitStanding | undefined } = {}): object {
  const { unit, result } = scored;
  const waiting = waitingIn(result);
  const quoteOf = new Map(clausesInOrder(scheme).map(({ id, quote }) => [id, quote]));
  const items = new Map(itemsInOrder(scheme).map((item) => [item.id, item]));
  const titles = new Map(scheme.sections.map(({ id, shown }) => [id, shown]));
  return {
    unit,
    scheme: scheme.id,
    items: result.sections.flatMap(itemsOf).map((each) => ({ ...itemJson(each, items.get(each.id), waiting.item(each)), ...selfScoreJson(each, selfScores) })),
    sections: result.sections
      .filter(({ adjustments }) => !adjustments)
      .map((section) => sectionJson(section, titles.get(section.id), waiting.section(section))),
    adjustments: waiting.adjustments ? null : text(result.adjustments),
    total: waiting.total ? null : text(result.total),
    pending: result.pending,
    grade,
    rank: standing?.standing.rank ?? null,
    vetoes: vetoesOf(scheme, result).map(({ clause, veto, count }) => ({ clause: clause.quote, quote: veto.quote, fact: factOf(scored, clause.id, text(count)), clauseId: clause.id, target: veto.target })),
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
    ...(standing === undefined ? {} : { toNext: standing.standing.toNext && text(standing.standing.toNext), quota: quotaJson(standing), lastPlaces: standing.standing.last }),
  };
}

/** 优秀名额: exact and each way, and whether the unit is among those adopted; null where no share is set. */
function quotaJson({ quota, standing }: UnitStanding): object | null {
  return quota === null ? null : { exact: text(quota.exact), ...quota.ways, places: quota.places, among: standing.quota };
}

/** A 人均 section says what was divided by what. */
function sectionJson({ id, allotted, score, perHead }: SectionResult, title: string | undefined, waiting: boolean): object {
  const divided = perHead === null ? {} : { perHead: { points: waiting ? null : text(perHead.points), heads: perHead.heads && text(perHead.heads) } };
  return { id, title, allotted: allotted && text(allotted), score: waiting ? null : text(score), ...divided };
}

/** What was found: the notes of its entries, or how often. */
function factOf({ lines }: ScoredUnit, clause: string, count: string): string {
  const notes = lines.filter((line) => line.clause === clause).flatMap(({ note }) => note ?? []);
  return notes.length > 0 ? notes.join('；') : `查实 ${count} 次`;
}

/** `quote` is the standard as the document prints it: the requirement and the clauses behind it. */
function itemJson(result: ItemResult, item: Item | undefined, waiting: boolean): object {
  return {
    id: result.id,
    quote: item && [item.quote, ...item.clauses.map(({ quote, forgotten }) => forgotten ?? quote)].join(''),
    allotted: result.allotted && text(result.allotted),
    deduction: text(result.deduction),
    award: waiting ? null : text(result.award),
    score: waiting ? null : text(result.score),
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
