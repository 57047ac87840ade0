import { ZERO, type Decimal } from './decimal';
import { perHead } from './perHead';
import { pointsOf } from './pointsOf';
import type { ClauseResult, ItemResult, Release, SectionResult, UnitResult } from './result';
import type { RuleItem, Rules, RuleSection } from './rules';
import type { Tally } from './tally';

/** Where the points of a section go: off its allotments, beside them, or into a sum that is divided by persons. */
type Kind = 'allotted' | 'adjustments' | 'perHead';

/** What is still open of a limit; null where nothing limits. Used up in the scheme's order. */
interface Room {
  left: Decimal | null;
}

/** Clause by clause in the scheme's order: caps, items, sections, totals. `tallies` and `releases` by clause number, `heads` by the id of their entry. */
export function sumUp(rules: Rules, tallies: readonly (Tally | undefined)[], releases: ReadonlyMap<number, readonly Release[]>, heads: ReadonlyMap<string, Decimal>): UnitResult {
  let index = 0;
  let subtotal = ZERO;
  let adjustments = ZERO;
  const undecided: string[] = [];

  const clauseOf = (id: string, room: Room): ClauseResult => {
    const found = tallies[index];
    const released = sum((releases.get(index) ?? []).map(({ points }) => points));
    index += 1;
    if (found === undefined || found.state !== 'count') return without(id, found?.state ?? 'pending');
    if (found.clause.measure.basis === 'undecided' && !found.count.isZero()) undecided.push(id);
    const points = pointsOf(found.clause.measure, found.count);
    if (found.clause.measure.effect === 'add') return { ...without(id, 'count'), quantity: found.count, award: points };
    const open = minus(points, released);
    const deduction = room.left !== null && open.gt(room.left) ? room.left : open;
    if (room.left !== null) room.left = minus(room.left, deduction);
    return { id, state: 'count', quantity: found.count, due: points, released, limited: minus(open, deduction), deduction, award: ZERO };
  };

  const itemOf = (item: RuleItem, kind: Kind, above: Room): ItemResult => {
    const room = rules.cap?.level === 'item' && kind === 'allotted' && item.allotted !== null ? { left: item.allotted } : above;
    const clauses = item.clauses.map(({ id }) => clauseOf(id, room));
    const deduction = sum(clauses.map((clause) => clause.deduction));
    const award = sum(clauses.map((clause) => clause.award));
    const score = minus(plus(kind === 'allotted' ? item.allotted ?? ZERO : ZERO, award), deduction);
    if (kind === 'adjustments') adjustments = plus(adjustments, score);
    if (kind === 'allotted') subtotal = plus(subtotal, score);
    return {
      id: item.id, allotted: item.allotted,
      due: sum(clauses.map((clause) => clause.due)),
      released: sum(clauses.map((clause) => clause.released)),
      limited: sum(clauses.map((clause) => clause.limited)),
      deduction, award, score, clauses,
      pending: clauses.filter((clause) => clause.state === 'pending').length,
    };
  };

  const sectionOf = (section: RuleSection, above: Kind): SectionResult => {
    const kind: Kind = section.perHead !== null ? 'perHead' : section.adjustments ? 'adjustments' : above;
    const own = kind === 'allotted' && carriesAllotment(section) ? section.allotted : null;
    const limited = rules.cap?.level === 'section' || (rules.cap !== null && own !== null);
    const room: Room = { left: limited && kind === 'allotted' ? section.allotted : null };
    const sections = section.sections.map((inner) => sectionOf(inner, kind));
    const items = section.items.map((item) => itemOf(item, kind, room));
    const parts = [...sections, ...items];
    const points = plus(own ?? ZERO, sum(parts.map((part) => part.score)));
    if (own !== null) subtotal = plus(subtotal, own);
    const counted = section.perHead === null ? null : { id: section.perHead.id, points, heads: heads.get(section.perHead.id) ?? null };
    const score = section.perHead === null || counted === null ? points : counted.heads === null ? ZERO : perHead(points, counted.heads, section.perHead.places);
    if (counted !== null) subtotal = plus(subtotal, score);
    const pending = parts.reduce((count, part) => count + part.pending, 0) + (counted !== null && counted.heads === null ? 1 : 0);
    return { id: section.id, allotted: section.allotted, adjustments: kind === 'adjustments', score, pending, perHead: counted, sections, items };
  };

  const sections = rules.sections.map((section) => sectionOf(section, 'allotted'));
  return {
    sections, subtotal, adjustments, total: plus(subtotal, adjustments),
    pending: sections.reduce((count, section) => count + section.pending, 0),
    released: [...releases.values()].flat(),
    undecided,
  };
}

/** The section itself starts from points where none of its items does. */
function carriesAllotment({ allotted, items }: RuleSection): boolean {
  return allotted !== null && items.length > 0 && items.every((item) => item.allotted === null);
}

function without(id: string, state: ClauseResult['state']): ClauseResult {
  return { id, state, quantity: null, due: ZERO, released: ZERO, limited: ZERO, deduction: ZERO, award: ZERO };
}

/** Most amounts of a unit are zero: adding one makes no new number. */
function plus(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a : a.isZero() ? b : a.plus(b);
}

function minus(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a : a.minus(b);
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(plus, ZERO);
}
