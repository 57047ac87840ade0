import { ZERO, type Decimal } from '../../scoring/decimal';
import { measureOf } from '../measureOf';
import type { Clause, Item, Scheme, Section } from '../scheme';
import { itemsInOrder, sectionsInOrder } from '../walk';
import { answeredBy, todo, type Answered } from './answered';
import type { Finding } from './finding';

/** What costs more the more is found. */
const COUNTED = new Set(['per_item', 'tier']);
const MISSING = '请在方案里加一条口径（policies.cap）：以赋分为限，还是照扣。';

/** 限额: deductions that can pass the allotment they come off. */
export function checkLimits(scheme: Scheme): readonly Finding[] {
  const { cap } = scheme.policies;
  const answered = answeredBy(scheme, cap?.level);
  const unlimited = cap === null || cap.quote === null;
  return [
    ...itemsInOrder(scheme).flatMap((item) => [
      ...item.clauses.flatMap((clause) => singleFinding(item, clause, answered)),
      ...(unlimited ? unlimitedFinding(item, item.clauses, answered) : []),
    ]),
    ...(unlimited ? sectionsInOrder(scheme).filter(carries).flatMap((section) => unlimitedFinding(section, section.items.flatMap(({ clauses }) => clauses), answered)) : []),
  ];
}

/** The items have no allotment of their own: what they lose comes off the section's. */
function carries({ allotted, items }: Section): boolean {
  return allotted !== null && items.length > 0 && items.every((item) => item.allotted === null);
}

/** One finding alone costs more than the whole item: 限额 hides it, the words do not say it. */
function singleFinding(item: Item, clause: Clause, answered: Answered): readonly Finding[] {
  const points = deductionOf(clause);
  if (points === null || item.allotted === null || !points.greaterThan(item.allotted)) return [];
  const sentence = `“${clause.id}”一次扣 ${points.toString()} 分，多于“${item.id}”的赋分 ${item.allotted} 分。${todo(answered, MISSING)}`;
  return [{ code: 'overAllotted', severity: 'question', place: clause.id, sentence, ...answered }];
}

/** Where the document states no 限额: deductions that together, or by their number, can pass the allotment. */
function unlimitedFinding({ id, allotted }: Item | Section, clauses: readonly Clause[], answered: Answered): readonly Finding[] {
  if (allotted === null) return [];
  const sum = clauses.reduce((total, clause) => total.plus(deductionOf(clause) ?? ZERO), ZERO);
  const counted = clauses.some((clause) => COUNTED.has(measureOf(clause)?.basis ?? '') && deductionOf(clause) !== null);
  if (!counted && !sum.greaterThan(allotted)) return [];
  const how = counted ? '' : `（各扣一次合计 ${sum.toString()} 分）`;
  const sentence = `“${id}”各条扣分可能超过赋分 ${allotted} 分${how}，原文没有写限额。${todo(answered, MISSING)}`;
  return [{ code: 'overAllotted', severity: 'question', place: id, sentence, ...answered }];
}

/** What one finding of the clause costs; null for an award, a discretionary amount, a clause not read. */
function deductionOf(clause: Clause): Decimal | null {
  const measure = measureOf(clause);
  if (measure === null || measure.basis === 'range' || measure.basis === 'undecided' || measure.effect === 'add') return null;
  return measure.basis === 'tier' ? measure.rungs[0]?.points ?? null : measure.points;
}
