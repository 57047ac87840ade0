import fc from 'fast-check';
import { Decimal, scoreUnit, ZERO, type EntryLine, type Rules, type UnitResult } from '../../src/scoring';
import { line, rules } from './rulesOf';

const DEDUCTIONS = ['6.1.1', '6.1.2', '6.1.3', '6.2.1', '6.2.2', '6.2.3', '11.4.1', '11.4.2', '减'];
const finding = fc.record({
  clause: fc.constantFrom(...DEDUCTIONS),
  count: fc.integer({ min: 0, max: 6 }),
  of: fc.constantFrom(undefined, undefined, '甲案', '乙案', '丙案'),
});
const lines = fc.array(finding.map(({ clause, count, of }) => line(clause, count, of)), { maxLength: 14 });
const scope = fc.constantFrom('clause' as const, 'item' as const, 'section' as const);
const withoutCase = ({ clause, quantity }: EntryLine): EntryLine => ({ clause, quantity });

const result = (under: Rules, entries: readonly EntryLine[]): UnitResult => {
  const scored = scoreUnit(under, entries);
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return scored.result;
};
const items = (unit: UnitResult) => unit.sections.flatMap((top) => [top, ...top.sections]).flatMap((section) => section.items);

describe('whatever is entered', () => {
  test('0 ≤ 扣分 ≤ 赋分, and 得分 is what is left', () => {
    fc.assert(fc.property(lines, scope, (entries, level) => {
      for (const item of items(result(rules({ scope: level }), entries))) {
        expect(item.deduction.gte(0)).toBe(true);
        if (item.allotted !== null) {
          expect(item.deduction.lte(item.allotted)).toBe(true);
          expect(item.score.eq(item.allotted.minus(item.deduction))).toBe(true);
        }
      }
    }));
  });

  test('应扣 = 同案免扣 + 超限额 + 扣分, clause by clause and item by item', () => {
    fc.assert(fc.property(lines, scope, (entries, level) => {
      for (const item of items(result(rules({ scope: level }), entries))) {
        for (const part of [item, ...item.clauses]) {
          expect(part.released.plus(part.limited).plus(part.deduction).toString()).toBe(part.due.toString());
        }
      }
    }));
  });

  test('the order of the lines does not matter', () => {
    const shuffled = lines.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(fc.property(shuffled, scope, ([entries, other], level) => {
      const under = rules({ scope: level });
      expect(JSON.stringify(result(under, other))).toBe(JSON.stringify(result(under, entries)));
    }));
  });

  test('splitting a count over lines changes nothing', () => {
    fc.assert(fc.property(lines, scope, (entries, level) => {
      const split = entries.flatMap(({ clause, quantity, case: of }) =>
        quantity.state === 'count' && quantity.value.gte(2)
          ? [line(clause, 1, of), line(clause, quantity.value.minus(1).toString(), of)]
          : [line(clause, quantity, of)]);
      const under = rules({ scope: level });
      expect(JSON.stringify(result(under, split))).toBe(JSON.stringify(result(under, entries)));
    }));
  });

  test('adding a finding never raises a score', () => {
    fc.assert(fc.property(lines, finding, (entries, { clause, count }) => {
      const before = result(rules(), entries.map(withoutCase));
      const after = result(rules(), [...entries.map(withoutCase), line(clause, count)]);
      expect(after.total.lte(before.total)).toBe(true);
    }));
  });

  // Two things follow from 注1 as it is worded, and both can raise a score by a finding: the same case comes before the limit, so a case kept in
  // a used-up item is released everywhere else; and a flat clause that another finding has set off also keeps the case (see scoreUnit.test.ts).
  test('adding a finding of a case to a counted clause never raises a score, where no limit stands', () => {
    const counted = ['6.1.2', '6.1.3', '6.2.2', '6.2.3', '11.4.1', '减'];
    fc.assert(fc.property(lines, finding, scope, (entries, { clause, count, of }, level) => {
      const under = rules({ scope: level }, null);
      const before = entries.filter((entry) => counted.includes(entry.clause));
      fc.pre(counted.includes(clause));
      expect(result(under, [...before, line(clause, count, of)]).total.lte(result(under, before).total)).toBe(true);
    }), { numRuns: 500 });
  });

  test('of each case exactly the highest group stays', () => {
    fc.assert(fc.property(lines, (entries) => {
      const unit = result(rules({ scope: 'clause' }, null), entries);
      for (const { clause, case: id, points, keptBy, keptPoints } of unit.released) {
        expect(points.lte(keptPoints)).toBe(true);
        expect(unit.released.some((other) => other.clause === keptBy && other.case === id)).toBe(false);
        expect(clause).not.toBe(keptBy);
      }
    }));
  });

  test('totals are the sums of their parts', () => {
    fc.assert(fc.property(lines, (entries) => {
      const unit = result(rules(), entries);
      const sum = unit.sections.reduce((total, section) => total.plus(section.score), ZERO);
      expect(unit.total.toString()).toBe(sum.toString());
      expect(unit.total.toString()).toBe(new Decimal(unit.subtotal).plus(unit.adjustments).toString());
    }));
  });
});
