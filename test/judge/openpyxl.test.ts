import { a1, rectA1, type Rect, type SheetPlan } from '../../src/workbook';
import { nativeBook } from '../../src/workbook/native/nativePlan';
import { GUIDE, writeBook } from '../../src/xlsx';
import { IDS, filledBooks, schemeOf } from '../xlsx/fill';
import { inspected } from './office';

interface FoundSheet {
  readonly title: string;
  readonly merges: readonly string[];
  readonly validations: readonly (readonly [string, string, boolean, boolean, string, string])[];
  readonly conditions: readonly string[];
  readonly protected: boolean;
  readonly unlocked: readonly string[];
  readonly frozen: string | null;
  readonly paper: readonly unknown[];
  readonly fit: unknown;
  readonly area: unknown;
  readonly titles: string | null;
  readonly footer: string | null;
  readonly breaks: readonly number[];
  readonly heights: readonly (number | null)[];
  readonly strings: Readonly<Record<string, string>>;
  readonly formulas: number;
}
interface FoundBook {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly (readonly [string, string, string])[];
  /** Formulas with a value beside them. */
  readonly stored: number;
}

const books = IDS.flatMap((id) => filledBooks(schemeOf(id), 7, { slips: false, severalCases: false }, ['甲局', "市委办'机要局", '3月(2)局']).map((plans, index) => ({ id, name: `${id}-${index}`, plans })));

let found: ReadonlyMap<string, FoundBook>;

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const { id, name, plans } of books) files.set(name, await writeBook(schemeOf(id), plans, 'native'));
  const read = (await inspected('readBook.py', files)) as readonly FoundBook[];
  found = new Map([...files.keys()].map((name, index) => [name, read[index] as FoundBook]));
});

const cellsOf = ({ row, column, rows, columns }: Rect): readonly string[] => Array.from({ length: rows * columns }, (_, at) => a1(row + Math.floor(at / columns), column + (at % columns)));
const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

function expectSheet(sheet: FoundSheet | undefined, plan: SheetPlan): void {
  const first = plan.print.titleRows[0] + 1;
  const last = plan.print.titleRows[1] + 1;
  expect({ ...sheet, validations: sheet?.validations.map(([rect]) => rect).sort(), paper: sheet?.paper.slice(0, 3), area: areaOf(sheet?.area), strings: null }).toMatchObject({
    title: plan.name,
    merges: sorted(plan.merges.map((rect) => rectA1(rect))),
    validations: plan.validations.map(({ rect }) => rectA1(rect)).sort(),
    conditions: sorted(plan.conditions.map(({ rect }) => rectA1(rect))),
    protected: true,
    unlocked: sorted(plan.entries.flatMap(cellsOf)),
    frozen: a1(plan.frozenRows, 0),
    paper: ['9', plan.print.orientation, 100].map((value) => (value === '9' ? 9 : value)),
    area: rectA1(plan.print.area, true),
    titles: `$${first}:$${last}`,
    footer: '第&P页 共&N页',
    breaks: plan.print.breaksBefore,
    heights: plan.rowHeights,
    formulas: plan.cells.filter(({ content }) => typeof content === 'object').length,
  });
  const words = plan.cells.flatMap(({ row, column, content }) => (typeof content === 'string' ? [[a1(row, column), content] as const] : []));
  expect(sheet?.strings).toEqual(Object.fromEntries(words));
}

/** With the sheet before it, or in a list. */
function areaOf(area: unknown): string {
  const [one] = Array.isArray(area) ? (area as unknown[]) : [area];
  return String(one).split('!').pop() ?? '';
}

test.each(books.map(({ name }) => name))('%s: openpyxl opens it without complaint and finds what was planned', (name) => {
  const book = found.get(name);
  const plans = nativeBook(books.find((one) => one.name === name)?.plans ?? []);
  expect(book?.sheets.map(({ title }) => title)).toEqual([GUIDE, ...plans.map((plan) => plan.name)]);
  plans.forEach((plan, index) => expectSheet(book?.sheets[index + 1], plan));
  const names = plans.flatMap((plan) => plan.names.map(({ name: own, rect }) => [own, plan.name, `'${plan.name.replace(/'/g, "''")}'!${rectA1(rect, true)}`].join(' ')));
  expect(book?.names.filter(([own]) => own.startsWith('KH_')).map((each) => each.join(' ')).sort()).toEqual([...names].sort());
});

test('no value is stored beside any formula: what a reader shows it has worked out', () => {
  expect([...found.values()].map(({ stored }) => stored).filter((stored) => stored > 0)).toEqual([]);
});

test('what may be typed has a sentence where it is refused and one where it is asked for', () => {
  const validations = [...found.values()].flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.validations));
  expect(validations.length).toBeGreaterThan(50);
  expect(validations.filter(([, , error, input, refused, asked]) => !error || !input || refused === '' || asked === '')).toEqual([]);
});
