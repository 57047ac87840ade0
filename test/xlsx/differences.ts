import { a1, type SheetPlan } from '../../src/workbook';
import { Workbook } from '../../src/workbook/calculate/calculate';
import { Fault as NativeFault } from '../../src/workbook/calculate/value';
import { nativeBook } from '../../src/workbook/native/nativePlan';
import { Calculated, Fault } from '../workbook/calculate';

/** What KH.* and native functions come to in each cell of a book, where they differ. */
export function differences(plans: readonly SheetPlan[]): readonly string[] {
  const natives = nativeBook(plans);
  const workbook = new Workbook(natives);
  const sheets = new Map<string, Calculated>();
  for (const plan of plans) sheets.set(plan.name, new Calculated(plan, { blank: 0, eager: false }, sheets));
  return plans.flatMap((plan) =>
    plan.cells.flatMap(({ row, column, content }) => {
      if (typeof content !== 'object') return [];
      const own = sheets.get(plan.name)?.at(a1(row, column)) ?? null;
      const other = workbook.at(plan.name, row, column);
      const same = own instanceof Fault ? (other instanceof NativeFault ? matches(own.sentence, other.sentence) : other === own.sentence) : alike(own ?? 0, other);
      return same ? [] : [`${plan.name} ${a1(row, column)}: ${JSON.stringify(own)} | ${JSON.stringify(other)}`];
    }),
  );
}

/** A quotient without end stands in a sentence to fifteen digits or to seventeen. */
function alike(own: unknown, other: unknown): boolean {
  const short = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\d+\.\d{11,}/gu, (digits) => Number(digits).toPrecision(12)) : value);
  return short(own) === short(other);
}

/** What comes up from another cell may be the fault of any of them. */
function matches(own: string, other: string): boolean {
  return own === other || own === '' || other === '' || own.startsWith('#');
}
