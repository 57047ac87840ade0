import type { CalendarDate } from './calendar';
import type { Decimal } from './decimal';
import type { Quantity } from './entry';
import { monthLater } from './monthLater';
import { lastPlaces, ranking, type RankingMode } from './ranking';
import { weighted, type MissingMode, type WeightedProblem } from './weighted';

/** What scoring needs of a scheme of weighted methods; null: nobody has set or decided it. */
export interface MethodRules {
  readonly methods: readonly { readonly id: string; readonly weight: Decimal | null }[];
  readonly missing: MissingMode | null;
  readonly places: RankingMode | null;
  /** 后两位: 2. */
  readonly last: number;
  /** Of a tie on the edge: all 并列全约谈, two 只到两位. */
  readonly tie: 'all' | 'two' | null;
  /** Who of a tie is called in, where only so many are; null while nobody has named them. */
  readonly chosen: readonly string[] | null;
  /** 整改措施 are due so many months after the feedback. */
  readonly months: number;
}

export interface MethodEntries {
  readonly unit: string;
  /** By method id; a method left out is pending. */
  readonly scores: ReadonlyMap<string, Quantity>;
  /** 收到书面反馈 */
  readonly feedback: CalendarDate | null;
}

export interface MethodResult {
  readonly unit: string;
  readonly parts: readonly MethodPart[];
  /** null while it cannot be worked out; `open` says why. With pending methods it is provisional. */
  readonly total: Decimal | null;
  readonly pending: number;
  /** null while any unit has no final total, or the way of ranking is open and matters. */
  readonly rank: number | null;
  /** 约谈: null while it is open. */
  readonly talk: boolean | null;
  readonly due: CalendarDate | null;
  readonly open: readonly MethodOpening[];
}

export interface MethodPart {
  readonly id: string;
  readonly weight: Decimal | null;
  readonly state: Quantity['state'];
  readonly score: Decimal | null;
}

/** What somebody must still set, enter or decide before a unit's result stands. */
export type MethodOpening =
  | { readonly code: 'weightsUnset'; readonly methods: readonly string[] }
  | { readonly code: 'missing'; readonly methods: readonly string[] }
  | { readonly code: 'notFinal'; readonly units: readonly string[] }
  | { readonly code: 'rankTie'; readonly units: readonly string[] }
  | { readonly code: 'talkTie'; readonly units: readonly string[]; readonly room: number }
  | { readonly code: 'talkChosen'; readonly units: readonly string[]; readonly room: number };

export type ScoredMethods =
  | { readonly ok: true; readonly results: readonly MethodResult[] }
  | { readonly ok: false; readonly unit: string | null; readonly problem: WeightedProblem };

/** Every unit's weighted total, then the ranking over all of them and who is called in. Refused: weights that are not 100, a score outside 0–100. */
export function scoreMethods(rules: MethodRules, units: readonly MethodEntries[]): ScoredMethods {
  const unset = rules.methods.filter(({ weight }) => weight === null).map(({ id }) => id);
  const sums: Summed[] = [];
  for (const entries of units) {
    const summed = sumUnit(rules, entries, unset);
    if (!summed.ok) return { ok: false, unit: summed.problem.code === 'weightsNot100' || summed.problem.code === 'weightNegative' ? null : entries.unit, problem: summed.problem };
    sums.push(summed.value);
  }
  const standing = placesOf(rules, sums);
  return {
    ok: true,
    results: sums.map((one, index) => ({ ...one, rank: standing.ranks[index] ?? null, talk: standing.talks[index] ?? null, open: [...one.open, ...(standing.open[index] ?? [])] })),
  };
}

type Summed = Omit<MethodResult, 'rank' | 'talk'>;

function sumUnit(rules: MethodRules, entries: MethodEntries, unset: readonly string[]): { ok: true; value: Summed } | { ok: false; problem: WeightedProblem } {
  const parts = rules.methods.map(({ id, weight }): MethodPart => {
    const quantity: Quantity = entries.scores.get(id) ?? { state: 'pending' };
    return { id, weight, state: quantity.state, score: quantity.state === 'count' ? quantity.value : null };
  });
  const value = {
    unit: entries.unit,
    parts,
    pending: parts.filter(({ state }) => state === 'pending').length,
    due: entries.feedback && monthLater(entries.feedback, rules.months),
  };
  if (unset.length > 0) return { ok: true, value: { ...value, total: null, open: [{ code: 'weightsUnset', methods: unset }] } };
  const result = weighted(parts.flatMap(({ score, weight }) => (weight === null ? [] : [{ score, weight }])), rules.missing);
  if (result.ok) return { ok: true, value: { ...value, total: result.total, open: [] } };
  if (result.problem.code !== 'missing' && result.problem.code !== 'nothingScored') return { ok: false, problem: result.problem };
  const methods = parts.filter(({ score }) => score === null).map(({ id }) => id);
  return { ok: true, value: { ...value, total: null, open: [{ code: 'missing', methods }] } };
}

interface Standing {
  readonly ranks: readonly (number | null)[];
  readonly talks: readonly (boolean | null)[];
  readonly open: readonly (readonly MethodOpening[])[];
}

/** A unit still to be assessed may yet come anywhere: with one of them no place is given to any. */
function placesOf(rules: MethodRules, sums: readonly Summed[]): Standing {
  const unfinished = sums.filter(({ total, pending }) => total === null || pending > 0).map(({ unit }) => unit);
  if (unfinished.length > 0) {
    const nothing = sums.map(() => null);
    return { ranks: nothing, talks: nothing, open: sums.map(() => [{ code: 'notFinal', units: unfinished }]) };
  }
  const totals = sums.flatMap(({ total }) => (total === null ? [] : [total]));
  const [competition, dense] = [ranking(totals, 'competition'), ranking(totals, 'dense')];
  const ranks = sums.map((_, index) => {
    const both = [competition[index] ?? null, dense[index] ?? null] as const;
    return rules.places === null ? (both[0] === both[1] ? both[0] : null) : both[rules.places === 'competition' ? 0 : 1];
  });
  const { sure, tied, room } = lastPlaces(totals, rules.last);
  const edge = tied.map((index) => sums[index]?.unit ?? '');
  const chosen = rules.tie === 'two' ? chosenOf(rules, edge, room) : null;
  const talks = sums.map(({ unit }, index): boolean | null => {
    if (sure.includes(index)) return true;
    if (!tied.includes(index)) return false;
    return rules.tie === 'all' ? true : chosen && chosen.includes(unit);
  });
  const tiedUnits = sums.filter((_, index) => ranks[index] === null).map(({ unit }) => unit);
  const open = sums.map((_, index): MethodOpening[] => [
    ...(ranks[index] === null ? [{ code: 'rankTie' as const, units: tiedUnits }] : []),
    ...(talks[index] === null ? [{ code: rules.tie === null ? ('talkTie' as const) : ('talkChosen' as const), units: edge, room }] : []),
  ]);
  return { ranks, talks, open };
}

/** The units named, if they are of the tie and as many as there is room for. */
function chosenOf(rules: MethodRules, edge: readonly string[], room: number): readonly string[] | null {
  const named = new Set(rules.chosen ?? []);
  return named.size === room && [...named].every((unit) => edge.includes(unit)) ? [...named] : null;
}
