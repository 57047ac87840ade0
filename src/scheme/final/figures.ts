import { caseId } from '../../scoring/caseId';
import { ZERO, type Decimal } from '../../scoring/decimal';
import type { EntryLine } from '../../scoring/entry';
import type { ClauseResult, SectionResult, UnitResult } from '../../scoring/result';
import type { OfficeAnswers } from '../office';
import type { Decisions, Scheme } from '../scheme';

/** What a unit's score rests on and comes to. Words (facts, reasons, names of persons) are not among it: they change no figure. */
export interface Assessed {
  readonly scheme: Pick<Scheme, 'id' | 'version'>;
  readonly year: string;
  readonly unit: string;
  /** Every answer in force, the scheme's own too. */
  readonly answers: Decisions;
  readonly office: OfficeAnswers;
  readonly lines: readonly EntryLine[];
  readonly result: UnitResult;
  /** null: no grade. */
  readonly grade: string | null;
}

/** One figure: what sort it is, which one, and its value; several values where a count has cases. */
export interface Figure {
  readonly kind: FigureKind;
  /** Clause, key of a 口径; '' where there is only one of its kind. */
  readonly id: string;
  readonly values: readonly string[];
}

/** In the order in which they stand in the text. */
export const FIGURE_KINDS = ['方案', '年度', '单位', '口径', '登记', '扣分', '加分', '小计', '加减分', '总分', '等次'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Every figure in the order of the canonical text: kinds in theirs, ids by their characters' codes. */
export function figuresOf({ scheme, year, unit, answers, office, lines, result, grade }: Assessed): readonly Figure[] {
  const clauses = result.sections.flatMap(clausesIn).filter(({ state }) => state !== 'pending');
  const decided = [...Object.entries(answers), ...Object.entries(office).map(([key, value]) => [key, plainPercent(key, value)] as const)];
  const alone = (kind: FigureKind, ...values: readonly string[]): Figure => ({ kind, id: '', values });
  return [
    alone('方案', scheme.id, scheme.version),
    alone('年度', year),
    alone('单位', unit),
    ...sorted(decided.map(([id, value]): Figure => ({ kind: '口径', id, values: [value.trim()] }))),
    ...sorted(entriesOf(lines)),
    ...sorted(clauses.flatMap(({ id, deduction, award }): readonly Figure[] => (award.isZero() ? [{ kind: '扣分', id, values: [deduction.toFixed()] }] : []))),
    ...sorted(clauses.flatMap(({ id, award }): readonly Figure[] => (award.isZero() ? [] : [{ kind: '加分', id, values: [award.toFixed()] }]))),
    alone('小计', result.subtotal.toFixed()),
    alone('加减分', result.adjustments.toFixed()),
    alone('总分', result.total.toFixed()),
    alone('等次', grade ?? ''),
  ];
}

/** A share may be written 20 or 20%. */
function plainPercent(key: string, value: string): string {
  return key === 'quota-share' ? value.replace(/%$/u, '') : value;
}

function clausesIn(section: SectionResult): readonly ClauseResult[] {
  return [...section.sections.flatMap(clausesIn), ...section.items.flatMap(({ clauses }) => clauses)];
}

/** One figure a clause however many lines it was entered on: what they add up to, then each case with its part. */
function entriesOf(lines: readonly EntryLine[]): readonly Figure[] {
  const byClause = new Map<string, EntryLine[]>();
  for (const line of lines) if (line.quantity.state !== 'pending') byClause.set(line.clause, [...(byClause.get(line.clause) ?? []), line]);
  return [...byClause].map(([id, own]): Figure => {
    let sum: Decimal | null = null;
    const cases = new Map<string, Decimal>();
    for (const { quantity, case: written = '' } of own) {
      if (quantity.state !== 'count') continue;
      sum = (sum ?? ZERO).plus(quantity.value);
      const found = caseId(written);
      if (found !== '') cases.set(found, (cases.get(found) ?? ZERO).plus(quantity.value));
    }
    const parts = [...cases].sort(([one], [other]) => compare(one, other)).flatMap(([name, count]) => [name, count.toFixed()]);
    return { kind: '登记', id, values: [sum === null ? '/' : sum.toFixed(), ...parts] };
  });
}

function sorted(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((one, other) => compare(one.id, other.id));
}

/** By UTF-16 units, so that no language of a machine plays a part. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
