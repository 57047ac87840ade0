import { caseId } from './caseId';
import { checkCount } from './checkCount';
import { ZERO, type Decimal } from './decimal';
import type { EntryLine } from './entry';
import { checkHeads } from './perHead';
import type { PreparedClause, PreparedRules } from './prepare';
import type { EntryProblem } from './result';

/** What all lines of one clause come to. */
export interface Tally {
  readonly clause: PreparedClause;
  state: 'pending' | 'notApplicable' | 'count';
  /** Sum of the counts; zero unless the state is 'count'. */
  count: Decimal;
  /** Case number → its part of the count. Only for deductions with a case. */
  cases: Map<string, Decimal> | null;
}

export interface Tallied {
  readonly tallies: (Tally | undefined)[];
  /** Numbers of persons by the id of their entry. */
  readonly heads: ReadonlyMap<string, Decimal>;
  readonly problems: EntryProblem[];
}

/**
 * The lines of a unit added up by clause: `tallies[i]` for the clause with number i, undefined where nothing was entered.
 * All problems are found, in the order of the lines; with any of them the tallies are not to be used.
 */
export function tally(prepared: PreparedRules, lines: readonly EntryLine[]): Tallied {
  const heads = new Map<string, Decimal>();
  const tallies = new Array<Tally | undefined>(prepared.clauses.length).fill(undefined);
  const problems: EntryProblem[] = [];
  for (const line of lines) {
    if (prepared.headIds.has(line.clause)) {
      const problem = takeHeads(heads, line);
      if (problem !== null) problems.push(problem);
      continue;
    }
    const clause = prepared.byId.get(line.clause);
    if (clause === undefined) {
      problems.push({ code: 'unknownClause', clause: line.clause, received: line.clause });
      continue;
    }
    const problem = problemOf(clause, line);
    if (problem !== null) problems.push(problem);
    const sum = (tallies[clause.index] ??= { clause, state: 'pending', count: ZERO, cases: null });
    if (!add(sum, line)) problems.push({ code: 'mixedNotApplicable', clause: clause.id, received: '/' });
  }
  return { tallies, heads, problems };
}

/** A number of persons, once; a blank is pending. */
function takeHeads(heads: Map<string, Decimal>, { clause, quantity }: EntryLine): EntryProblem | null {
  if (quantity.state === 'pending') return null;
  if (quantity.state === 'notApplicable') return { code: 'headsNotWhole', clause, received: '/' };
  const received = quantity.value.toString();
  if (checkHeads(quantity.value) !== null) return { code: 'headsNotWhole', clause, received };
  if (heads.has(clause)) return { code: 'headsTwice', clause, received };
  heads.set(clause, quantity.value);
  return null;
}

function problemOf({ id, measure }: PreparedClause, { quantity, note }: EntryLine): EntryProblem | null {
  if (quantity.state !== 'count') return null;
  const { value } = quantity;
  const code = checkCount(measure, value);
  if (code !== null) return { code, clause: id, received: value.toString() };
  const needsReason = measure.basis === 'range' && !value.isZero() && (note ?? '').trim() === '';
  return needsReason ? { code: 'discretionWithoutReason', clause: id, received: value.toString() } : null;
}

/** false where "/" meets a count: found and not applicable cannot both hold. */
function add(sum: Tally, { quantity, case: written }: EntryLine): boolean {
  if (quantity.state === 'pending') return true;
  const mixed = sum.state !== 'pending' && sum.state !== quantity.state;
  if (quantity.state === 'notApplicable') {
    if (!mixed) sum.state = 'notApplicable';
    return !mixed;
  }
  const { value } = quantity;
  if (!mixed) sum.state = 'count';
  if (value.isZero()) return !mixed;
  sum.count = sum.count === ZERO ? value : sum.count.plus(value);
  const id = written === undefined || sum.clause.measure.effect !== 'deduct' ? '' : caseId(written);
  if (id !== '') {
    sum.cases ??= new Map();
    const before = sum.cases.get(id);
    sum.cases.set(id, before === undefined ? value : before.plus(value));
  }
  return !mixed;
}
