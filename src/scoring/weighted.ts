import { Decimal, ZERO } from './decimal';

/** A method of assessment with its weight in percent; null: no score entered. */
export interface WeightedPart {
  readonly score: Decimal | null;
  readonly weight: Decimal;
}

/**
 * 缺项办法: what a method without a score does. zero: it counts 0. reweight: its weight falls to the others in
 * proportion. refuse: there is no total.
 */
export type MissingMode = 'zero' | 'reweight' | 'refuse';

/**
 * The weighted total = numerator ÷ denominator, in 分. Only `reweight` may leave a quotient without an end; `total` is then
 * the quotient to 60 digits, which still tells any two different totals apart and never two equal ones.
 */
export type Weighted =
  | { readonly ok: true; readonly total: Decimal; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly ok: false; readonly problem: WeightedProblem };

/** Why there is no total. Places count from 0. */
export type WeightedProblem =
  | { readonly code: 'weightsNot100'; readonly sum: Decimal }
  | { readonly code: 'weightNegative'; readonly place: number; readonly weight: Decimal }
  | { readonly code: 'scoreOutOfRange'; readonly place: number; readonly score: Decimal }
  | { readonly code: 'missing'; readonly places: readonly number[] }
  | { readonly code: 'nothingScored' };

const HUNDRED = new Decimal(100);

/** 加权总分 of scores from 0 to 100 under weights that total 100 exactly; `missing` null: nobody has decided about a missing score. */
export function weighted(parts: readonly WeightedPart[], missing: MissingMode | null): Weighted {
  const problem = weightsProblem(parts.map(({ weight }) => weight)) ?? scoresProblem(parts);
  if (problem) return { ok: false, problem };
  const absent = parts.flatMap(({ score }, place) => (score === null ? [place] : []));
  if (absent.length > 0 && (missing === null || missing === 'refuse')) return { ok: false, problem: { code: 'missing', places: absent } };
  const numerator = parts.reduce<Decimal>((sum, { score, weight }) => (score === null ? sum : sum.plus(score.times(weight))), ZERO);
  const denominator = missing === 'reweight' ? sumOf(parts.filter(({ score }) => score !== null).map(({ weight }) => weight)) : HUNDRED;
  if (denominator.isZero()) return { ok: false, problem: { code: 'nothingScored' } };
  return { ok: true, total: numerator.div(denominator), numerator, denominator };
}

/** Weights in percent, none below 0, that total 100 exactly; null when they do. */
export function weightsProblem(weights: readonly Decimal[]): WeightedProblem | null {
  const negative = weights.findIndex((weight) => weight.lt(0));
  const below = weights[negative];
  if (below !== undefined) return { code: 'weightNegative', place: negative, weight: below };
  const sum = sumOf(weights);
  return sum.eq(HUNDRED) ? null : { code: 'weightsNot100', sum };
}

function scoresProblem(parts: readonly WeightedPart[]): WeightedProblem | null {
  const place = parts.findIndex(({ score }) => score !== null && (score.lt(0) || score.gt(HUNDRED)));
  const score = parts[place]?.score ?? null;
  return score === null ? null : { code: 'scoreOutOfRange', place, score };
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((sum, value) => sum.plus(value), ZERO);
}
