import type { Band, Graded } from './bands';
import { ZERO, type Decimal } from './decimal';
import type { Quantity } from './entry';
import { gradeDecided, type GapDecision } from './gapDecision';
import { yearOf, type YearMode } from './yearOf';

/** What scoring needs of a scheme of indicators; null: nobody has set or decided it. */
export interface IndicatorRules {
  readonly indicators: readonly { readonly id: string; readonly points: Decimal | null }[];
  /** 满分, which the points total. */
  readonly total: Decimal;
  readonly bands: readonly Band[];
  readonly gap: GapDecision | null;
  readonly year: YearMode | null;
}

/** One month's scores by indicator id, an indicator left out being pending; month null: one assessment, no months. */
export interface MonthEntries {
  readonly month: number | null;
  readonly scores: ReadonlyMap<string, Quantity>;
}

export interface MonthResult {
  readonly month: number | null;
  readonly scores: ReadonlyMap<string, Quantity>;
  /** Sum of what is entered; null where no indicator applies ("/" throughout) or the points are not set. */
  readonly total: Decimal | null;
  readonly pending: number;
  /** Nobody was assessed in this month: every indicator "/". */
  readonly notApplicable: boolean;
  /** null while anything is pending. */
  readonly graded: Graded | null;
}

export interface PersonResult {
  readonly months: readonly MonthResult[];
  readonly total: Decimal | null;
  readonly pending: number;
  readonly graded: Graded | null;
  readonly open: readonly IndicatorOpening[];
}

export type IndicatorOpening =
  | { readonly code: 'pointsUnset'; readonly indicators: readonly string[] }
  | { readonly code: 'yearUndecided' }
  | { readonly code: 'monthsMissing'; readonly months: readonly number[] }
  | { readonly code: 'grade'; readonly graded: Graded; readonly total: Decimal };

export type IndicatorProblem =
  | { readonly code: 'pointsNotTotal'; readonly sum: Decimal; readonly total: Decimal }
  | { readonly code: 'scoreOutOfRange'; readonly month: number | null; readonly indicator: string; readonly score: Decimal; readonly points: Decimal }
  | { readonly code: 'partlyNotApplicable'; readonly month: number | null; readonly indicators: readonly string[] };

export type ScoredIndicators = { readonly ok: true; readonly result: PersonResult } | { readonly ok: false; readonly problem: IndicatorProblem };

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** One person's months and year. Refused: points that do not total 满分, a score outside 0–标准分, "/" for some indicators of a month alone. */
export function scoreIndicators(rules: IndicatorRules, entries: readonly MonthEntries[]): ScoredIndicators {
  const problem = pointsProblem(rules);
  if (problem) return { ok: false, problem };
  const unset = rules.indicators.filter(({ points }) => points === null).map(({ id }) => id);
  const months: MonthResult[] = [];
  for (const one of [...entries].sort((a, b) => (a.month ?? 0) - (b.month ?? 0))) {
    const month = scoreMonth(rules, one, unset.length > 0);
    if ('code' in month) return { ok: false, problem: month };
    months.push(month);
  }
  return { ok: true, result: yearResult(rules, months, unset) };
}

/** The points set total 满分, once all are set; null when they do. */
export function pointsProblem({ indicators, total }: Pick<IndicatorRules, 'indicators' | 'total'>): IndicatorProblem | null {
  const points = indicators.flatMap((indicator) => indicator.points ?? []);
  const sum = points.reduce<Decimal>((left, each) => left.plus(each), ZERO);
  return points.length < indicators.length || sum.eq(total) ? null : { code: 'pointsNotTotal', sum, total };
}

function scoreMonth(rules: IndicatorRules, { month, scores }: MonthEntries, unset: boolean): MonthResult | IndicatorProblem {
  const given = rules.indicators.map((indicator) => ({ ...indicator, quantity: scores.get(indicator.id) ?? ({ state: 'pending' } as const) }));
  const out = given.filter(({ quantity }) => quantity.state === 'notApplicable').map(({ id }) => id);
  if (out.length > 0 && out.length < given.length) return { code: 'partlyNotApplicable', month, indicators: out };
  let total = ZERO;
  for (const { id, points, quantity } of given) {
    if (quantity.state !== 'count') continue;
    if (points !== null && (quantity.value.lt(0) || quantity.value.gt(points))) return { code: 'scoreOutOfRange', month, indicator: id, score: quantity.value, points };
    total = total.plus(quantity.value);
  }
  const pending = given.filter(({ quantity }) => quantity.state === 'pending').length;
  const notApplicable = out.length > 0;
  const known = !notApplicable && !unset;
  return { month, scores, total: known ? total : null, pending, notApplicable, graded: known && pending === 0 ? gradeDecided(total, rules.bands, rules.gap) : null };
}

/** 每月 are twelve: a year with a month that nobody has entered is provisional. */
function yearResult(rules: IndicatorRules, months: readonly MonthResult[], unset: readonly string[]): PersonResult {
  const single = months.length === 1 && months[0]?.month === null;
  const entered = new Set(months.map(({ month }) => month));
  const missing = single ? [] : MONTHS.filter((month) => !entered.has(month));
  const pending = months.reduce((sum, month) => sum + month.pending, 0) + missing.length * rules.indicators.length;
  const scored = months.filter(({ notApplicable }) => !notApplicable);
  const totals = scored.flatMap(({ total }) => total ?? []);
  const total = unset.length > 0 ? null : single ? (totals[0] ?? null) : rules.year && yearOf(totals, rules.year);
  const graded = total !== null && pending === 0 ? gradeDecided(total, rules.bands, rules.gap) : null;
  return {
    months,
    total,
    pending,
    graded,
    open: [
      ...(unset.length > 0 ? [{ code: 'pointsUnset' as const, indicators: unset }] : []),
      ...(!single && rules.year === null ? [{ code: 'yearUndecided' as const }] : []),
      ...(missing.length > 0 ? [{ code: 'monthsMissing' as const, months: missing }] : []),
      ...(graded !== null && !('grade' in graded) && total !== null ? [{ code: 'grade' as const, graded, total }] : []),
    ],
  };
}
