import { Decimal } from '../../scoring/decimal';
import { figuresIn, holds, type Figure, type Interval } from './interval';

/** One tier of a ladder: the clause, or the rung of one, that its figures belong to. */
export interface Tier {
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** A case that no tier holds, or that several do: in words, with the edges it comes from (60人, 5天). */
export interface Cell {
  readonly words: string;
  readonly edges: readonly string[];
  readonly tiers: readonly string[];
}

/** Values of one figure that all tiers treat alike: 60人以上. `sample` is one of them. */
interface Stretch {
  readonly sample: Decimal;
  readonly words: string;
  readonly edges: readonly string[];
}

/** Tiers are rungs of one ladder when they compare the same things: the same nouns with the same units. */
export function laddersOf(conditions: readonly { readonly id: string; readonly words: string }[]): readonly (readonly Tier[])[] {
  const groups = new Map<string, Tier[]>();
  for (const { id, words } of conditions) {
    const figures = figuresIn(words);
    const key = figures.map(({ noun, unit }) => `${noun}|${unit}`).join('&');
    if (figures.length > 0) groups.set(key, [...(groups.get(key) ?? []), { id, figures }]);
  }
  return [...groups.values()].filter((tiers) => tiers.length > 1);
}

/** Every case between the lowest and the highest tier that none of them holds, or more than one. */
export function cellsOf(tiers: readonly Tier[]): { readonly gaps: readonly Cell[]; readonly overlaps: readonly Cell[] } {
  const axes = (tiers[0]?.figures ?? []).map(({ unit }, index) => stretchesOf(tiers.flatMap(({ figures }) => figures[index]?.interval ?? []), unit));
  const cells = axes.reduce<readonly (readonly Stretch[])[]>((sofar, axis) => sofar.flatMap((cell) => axis.map((stretch) => [...cell, stretch])), [[]]);
  const judged = cells.map((cell): Cell => ({
    words: cell.map(({ words }) => words).join('而'),
    edges: cell.flatMap(({ edges }) => edges),
    tiers: tiers.filter(({ figures }) => figures.every(({ interval }, index) => holds(interval, cell[index]?.sample ?? new Decimal(0)))).map(({ id }) => id),
  }));
  return { gaps: judged.filter((cell) => cell.tiers.length === 0), overlaps: judged.filter((cell) => cell.tiers.length > 1) };
}

/** The numbers from the lowest tier to the highest, cut where a tier begins or ends; neighbours that the same tiers hold are one stretch. */
function stretchesOf(intervals: readonly Interval[], unit: string): readonly Stretch[] {
  const edges = intervals.flatMap(({ min, max }) => [min, max]).filter((edge) => edge !== null);
  const values = edges.filter((edge, index) => edges.findIndex((other) => other.eq(edge)) === index).sort((a, b) => a.cmp(b));
  const [lowest, highest] = [values[0], values[values.length - 1]];
  if (lowest === undefined || highest === undefined) return [];
  const pieces: Piece[] = [
    { low: null, high: lowest, sample: lowest.minus(1) },
    ...values.flatMap((value, index): Piece[] => {
      const next = values[index + 1];
      const point = { low: value, high: value, sample: value };
      return next === undefined ? [point] : [point, { low: value, high: next, sample: value.plus(next).div(2) }];
    }),
    { low: highest, high: null, sample: highest.plus(1) },
  ];
  const held = pieces.map(({ sample }) => intervals.map((interval) => Number(holds(interval, sample))).join(''));
  const inside = held.map((mark) => mark.includes('1'));
  const runs: Piece[][] = [];
  pieces.forEach((piece, index) => {
    if (index < inside.indexOf(true) || index > inside.lastIndexOf(true)) return;
    if (held[index] === held[index - 1] && runs.length > 0) runs[runs.length - 1]?.push(piece);
    else runs.push([piece]);
  });
  return runs.flatMap((run) => stretchOf(run, unit));
}

/** A single number (low = high), or all numbers strictly between two. */
interface Piece {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly sample: Decimal;
}

function stretchOf(run: readonly Piece[], unit: string): readonly Stretch[] {
  const [first, last] = [run[0], run[run.length - 1]];
  if (first === undefined || last === undefined) return [];
  const point = (piece: Piece): boolean => piece.low !== null && piece.high !== null && piece.low.eq(piece.high);
  const low = first.low === null ? '' : `${point(first) ? '' : '超过'}${first.low.toFixed()}${unit}${point(first) ? '以上' : ''}`;
  const high = last.high === null ? '' : `${point(last) ? '' : '不足'}${last.high.toFixed()}${unit}${point(last) ? '以下' : ''}`;
  const words = run.length === 1 && point(first) ? `正好${first.low?.toFixed() ?? ''}${unit}` : [low, high].filter((part) => part !== '').join('、');
  const edges = [first.low, last.high].flatMap((edge) => (edge === null ? [] : [`${edge.toFixed()}${unit}`]));
  return [{ sample: first.sample, words, edges: [...new Set(edges)] }];
}
