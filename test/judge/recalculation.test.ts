import { a1, type SheetPlan } from '../../src/workbook';
import { Workbook } from '../../src/workbook/calculate/calculate';
import { Fault } from '../../src/workbook/calculate/value';
import { nativeBook } from '../../src/workbook/native/nativePlan';
import { writePlans } from '../../src/xlsx';
import { IDS, filledBooks, schemeOf, wholeBook } from '../xlsx/fill';
import { recalculate, type Recalculated } from './office';

/** Four books with five units each, every unit filled in its own way: twenty sets of entries a template. */
const SEEDS = [1, 2, 3, 4];
const UNITS = ['甲局', '乙局', '丙局', '3月(2)局', "市委办'机要局"];

interface Book {
  readonly id: string;
  readonly name: string;
  readonly plans: readonly SheetPlan[];
}

const books: readonly Book[] = IDS.flatMap((id) => SEEDS.flatMap((seed) => filledBooks(schemeOf(id), seed * 101, { slips: seed === 4, severalCases: seed === 3 }, UNITS).map((plans, index) => ({ id, name: `${id}-${seed}-${index}`, plans }))));
/** One whole assessment: 台账, 汇总, 名次表, 失分分析 and the lists made from them. */
const whole: Book = { id: 'qinglian-jiguan', name: 'whole', plans: wholeBook(schemeOf('qinglian-jiguan'), 5, UNITS) };

let found: ReadonlyMap<string, Recalculated>;

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const { name, plans, id } of [...books, whole]) files.set(name, await writePlans(plans, 'native', id));
  found = await recalculate(files);
});

/** Cells where LibreOffice comes to something else. */
function differences({ name, plans }: Book): { readonly compared: number; readonly wrong: readonly string[] } {
  const natives = nativeBook(plans);
  const own = new Workbook(natives);
  const sheets = found.get(name);
  const formulas = natives.flatMap((plan) => plan.cells.flatMap(({ row, column, content }) => (typeof content === 'object' ? [{ plan, row, column }] : [])));
  const wrong = formulas.flatMap(({ plan, row, column }) => {
    const expected = own.at(plan.name, row, column);
    const received = sheets?.get(plan.name)?.[row]?.[column] ?? '';
    return same(expected, received) ? [] : [`${name} ${plan.name} ${a1(row, column)}: ${JSON.stringify(expected)} | ${JSON.stringify(received)}`];
  });
  return { compared: formulas.length, wrong };
}

/** Files hold numbers to fifteen digits; a number in the look of a day is read as that day. */
function same(expected: unknown, read: unknown): boolean {
  const received = read instanceof Date ? read.getTime() / 86_400_000 + 25_569 : read;
  if (expected instanceof Fault) return received === expected.code;
  if (typeof expected === 'number') return typeof received === 'number' && Number(received.toPrecision(15)) === Number(expected.toPrecision(15));
  return received === expected;
}

test.each(IDS)('%s: LibreOffice comes to the same in every cell, for twenty sets of entries', (id) => {
  const compared = books.filter((book) => book.id === id).map(differences);
  expect(compared.flatMap(({ wrong }) => wrong).slice(0, 10)).toEqual([]);
  expect(compared.reduce((sum, each) => sum + each.compared, 0)).toBeGreaterThan(300);
});

test('a whole assessment: LibreOffice comes to the same in every cell of 台账, 汇总, 名次表, 失分分析 and the lists', () => {
  const { compared, wrong } = differences(whole);
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(compared).toBeGreaterThan(2000);
});
