import { a1, type SheetPlan } from '../../src/workbook';
import { Workbook } from '../../src/workbook/calculate/calculate';
import { Fault as NativeFault } from '../../src/workbook/calculate/value';
import { nativePlan, needsAddIn } from '../../src/workbook/native/nativePlan';
import { Calculated, Fault } from '../workbook/calculate';
import { IDS, filledBooks, schemeOf, wholeBook } from './fill';

/** What KH.* and native functions come to in each cell of a book, where they differ. */
export function differences(plans: readonly SheetPlan[]): readonly string[] {
  const natives = plans.map((plan) => nativePlan(plan));
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

test.each(IDS)('%s: native functions come to what KH.* does, in every cell, also for slips', (id) => {
  const scheme = schemeOf(id);
  for (let seed = 1; seed <= 6; seed += 1) {
    for (const book of filledBooks(scheme, seed, { slips: seed % 2 === 0, severalCases: false })) {
      expect({ seed, found: differences(book).slice(0, 5) }).toEqual({ seed, found: [] });
    }
  }
});

test.each(IDS)('%s: a native sheet holds no function of the add-in', (id) => {
  const formulas = filledBooks(schemeOf(id), 1, { slips: false, severalCases: false }).flat().map((plan) => nativePlan(plan)).flatMap(({ cells }) => cells.flatMap(({ content }) => (typeof content === 'object' ? [content] : [])));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter(needsAddIn)).toEqual([]);
});

test.each(['qinglian-jiguan', 'renda-jiguan'])('%s: a whole assessment comes to the same in both, 台账, 汇总, 名次表 and 失分分析', (id) => {
  const plans = wholeBook(schemeOf(id), 3, ['甲局', '乙局', '丙局', '3月(2)局']);
  expect(plans.map(({ name }) => name)).toEqual(expect.arrayContaining(['台账', '汇总', '名次表', '失分分析', '整改台账', '约谈名单']));
  expect(differences(plans).slice(0, 5)).toEqual([]);
});
