import { gradeDecided, gradeOf, type Band, type GapDecision, type Graded } from '../../scoring/index';
import { Decimal } from '../../scoring/decimal';
import { binary, call, literal } from '../formula';
import type { Formula } from '../plan';
import { firstOf, sameFormula } from './known';

/** A score to be graded, as the formulas see it. */
export interface Scale {
  readonly bands: readonly Band[];
  /** Whether the score lies below an edge, or on it (`orOn`). */
  readonly below: (edge: Decimal, orOn: boolean) => Formula;
  /** The score itself, for a 口径 that makes it a whole number first. */
  readonly score: Formula;
}

/** Where no band or more than one claims a score, and what would come of each 口径. */
export interface OpenStretch {
  readonly graded: Graded;
  readonly decided: (decision: GapDecision | null, of: (graded: Graded) => Formula) => Formula;
}

/**
 * A grade as a choice between stretches of the scale. Between two edges of the bands all scores are graded alike, so one score of
 * each stretch is graded here by the rules themselves: nothing of them is written a second time.
 */
export function overScale(scale: Scale, graded: (grade: string) => Formula, open: (stretch: OpenStretch) => Formula): Formula {
  const { bands, below } = scale;
  const of = (point: Decimal, from: Decimal | null, to: Decimal | null): Formula => {
    const found = gradeOf(point, bands);
    if ('grade' in found) return graded(found.grade);
    return open({ graded: found, decided: (decision, then) => decidedAt(scale, point, found, wholesBetween(from, to), decision, then) });
  };
  const edges = edgesOf(bands);
  const first = edges[0];
  const last = edges[edges.length - 1];
  if (first === undefined || last === undefined) return of(new Decimal(0), null, null);
  const stretches = edges.flatMap((edge, index) => {
    const before = edges[index - 1] ?? null;
    const between = before === null ? edge.minus(1) : before.plus(edge).div(2);
    return [[below(edge, false), of(between, before, edge)] as const, [below(edge, true), of(edge, edge, edge)] as const];
  });
  return firstOf(joined(stretches), of(last.plus(1), last, null));
}

function decidedAt({ bands, score }: Scale, point: Decimal, found: Graded, wholes: readonly Decimal[], decision: GapDecision | null, of: (graded: Graded) => Formula): Formula {
  if (decision === null || decision === 'lower' || decision === 'higher') return of(gradeDecided(point, bands, decision));
  // The whole number next to the score may have a band where the score has none.
  const near = (whole: Decimal): Formula => {
    const other = gradeOf(whole, bands);
    return of('grade' in other ? other : found);
  };
  const last = wholes[wholes.length - 1];
  if (last === undefined) return of(found);
  const rounded = wholeOf(score, decision);
  return firstOf(joined(wholes.map((whole) => [binary(rounded, '<=', literal(whole.toNumber())), near(whole)] as const)), near(last));
}

/** The whole numbers that a score between two edges may be made; none beyond the outermost edge, where no whole number has a band either. */
function wholesBetween(from: Decimal | null, to: Decimal | null): readonly Decimal[] {
  if (from === null && to === null) return [];
  const low = (from ?? (to as Decimal).minus(1)).floor();
  const high = (to ?? (from as Decimal).plus(1)).ceil();
  return Array.from({ length: high.minus(low).toNumber() + 1 }, (_, step) => low.plus(step));
}

/** 四舍五入, 进位, 舍去小数. */
function wholeOf(value: Formula, decision: 'round' | 'ceil' | 'floor'): Formula {
  if (decision === 'round') return call('ROUND', value, literal(0));
  if (decision === 'floor') return call('INT', value);
  return binary(literal(0), '-', call('INT', binary(literal(0), '-', value)));
}

/** Neighbours with one outcome are one stretch. */
function joined(stretches: readonly (readonly [Formula, Formula])[]): readonly (readonly [Formula, Formula])[] {
  return stretches.filter(([, outcome], index) => {
    const next = stretches[index + 1];
    return next === undefined || !sameFormula(next[1], outcome);
  });
}

function edgesOf(bands: readonly Band[]): readonly Decimal[] {
  const all = bands.flatMap(({ min, max }) => [min, max]).filter((edge): edge is Decimal => edge !== null);
  return all.filter((edge, index) => all.findIndex((other) => other.eq(edge)) === index).sort((a, b) => a.comparedTo(b));
}
