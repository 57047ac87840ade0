import { ZERO, type Decimal } from './decimal';
import { pointsOf } from './pointsOf';
import type { ClauseResult, ItemResult, Release, SectionResult, UnitResult } from './result';
import type { RuleItem, Rules, RuleSection } from './rules';
import type { Tally } from './tally';

/** What is still open of a limit; null where nothing limits. Used up in the scheme's order. */
interface Room {
  left: Decimal | null;
}

/** Clause by clause in the scheme's order: caps, items, sections, totals. `tallies` and `releases` by clause number. */
export function sumUp(rules: Rules, tallies: readonly (Tally | undefined)[], releases: ReadonlyMap<number, readonly Release[]>): UnitResult {
  let index = 0;
  let subtotal = ZERO;
  let adjustments = ZERO;

  const clauseOf = (id: string, room: Room): ClauseResult => {
    const found = tallies[index];
    const released = sum((releases.get(index) ?? []).map(({ points }) => points));
    index += 1;
    if (found === undefined || found.state !== 'count') return without(id, found?.state ?? 'pending');
    const points = pointsOf(found.clause.measure, found.count);
    if (found.clause.measure.effect === 'add') return { ...without(id, 'count'), quantity: found.count, award: points };
    const open = minus(points, released);
    const deduction = room.left !== null && open.gt(room.left) ? room.left : open;
    if (room.left !== null) room.left = minus(room.left, deduction);
    return { id, state: 'count', quantity: found.count, due: points, released, limited: minus(open, deduction), deduction, award: ZERO };
  };

  const itemOf = (item: RuleItem, adjusting: boolean, above: Room): ItemResult => {
    const room = rules.cap?.level === 'item' && !adjusting ? { left: item.allotted } : above;
    const clauses = item.clauses.map(({ id }) => clauseOf(id, room));
    const deduction = sum(clauses.map((clause) => clause.deduction));
    const award = sum(clauses.map((clause) => clause.award));
    const score = minus(plus(adjusting ? ZERO : item.allotted ?? ZERO, award), deduction);
    if (adjusting) adjustments = plus(adjustments, score);
    else subtotal = plus(subtotal, score);
    return {
      id: item.id, allotted: item.allotted,
      due: sum(clauses.map((clause) => clause.due)),
      released: sum(clauses.map((clause) => clause.released)),
      limited: sum(clauses.map((clause) => clause.limited)),
      deduction, award, score, clauses,
      pending: clauses.filter((clause) => clause.state === 'pending').length,
    };
  };

  const sectionOf = (section: RuleSection, within: boolean): SectionResult => {
    const adjusting = within || section.adjustments;
    const room: Room = { left: rules.cap?.level === 'section' && !adjusting ? section.allotted : null };
    const sections = section.sections.map((inner) => sectionOf(inner, adjusting));
    const items = section.items.map((item) => itemOf(item, adjusting, room));
    const parts = [...sections, ...items];
    return {
      id: section.id, allotted: section.allotted, adjustments: adjusting,
      score: sum(parts.map((part) => part.score)), pending: parts.reduce((count, part) => count + part.pending, 0), sections, items,
    };
  };

  const sections = rules.sections.map((section) => sectionOf(section, false));
  return {
    sections, subtotal, adjustments, total: plus(subtotal, adjustments),
    pending: sections.reduce((count, section) => count + section.pending, 0),
    released: [...releases.values()].flat(),
  };
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
