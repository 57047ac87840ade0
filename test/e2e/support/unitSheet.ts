import { type CellValue, type Opened } from './open';

/** Columns of a score sheet, by what stands in them. */
export const COLUMN = { allotted: 'D', clause: 'E', count: 'F', case: 'G', due: 'H', released: 'I', limited: 'J', deduction: 'K', score: 'L', words: 'M' } as const;
const FIRST = 4;
const LAST = 100;

/** Which row holds which clause: "8.2.1" → 57. */
export async function rowsByClause(book: Opened, sheet: string): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (let row = FIRST; row <= LAST; row += 1) rows.set(String(await book.value(`${COLUMN.clause}${row}`, sheet)), row);
  return rows;
}

/** Picks a scheme in the pane's list. */
export async function chooseScheme({ pane }: Opened, short: string): Promise<void> {
  await pane.getByRole('radio', { name: new RegExp(`^${short}`) }).check({ force: true });
  await pane.getByRole('button', { name: `用“${short}”` }).click();
}

/** Picks the scheme, names the units and builds their sheets, as a person does in the pane. */
export async function buildSheets(book: Opened, units: readonly string[], scheme = '清廉机关'): Promise<void> {
  const { pane } = book;
  await chooseScheme(book, scheme);
  await pane.getByLabel('单位（从名单里复制，一行一家）').fill(units.join('\n'));
  await pane.getByLabel('考核年度').fill('2026');
  await pane.getByRole('button', { name: '生成考核表' }).click();
  // With the 口径 sheet, where it was not there yet.
  await pane.getByText(new RegExp(`^(?:${units.length}|${units.length + 1}) 张表已生成。`)).waitFor({ timeout: 120_000 });
  await book.calculated();
}

/** Types an entry of a clause where a person would: the cell of 查实数, or of another column. */
export async function enter(book: Opened, sheet: string, address: string, text: string): Promise<void> {
  await book.goTo(address, sheet);
  await book.type(text);
}

/** The row's amounts as values, in the order 应扣, 同案免扣, 超限额, 扣分. */
export async function workings(book: Opened, sheet: string, row: number): Promise<readonly CellValue[]> {
  const { due, released, limited, deduction } = COLUMN;
  return Promise.all([due, released, limited, deduction].map((column) => book.value(`${column}${row}`, sheet)));
}
