/** Tables that an office has already: recognised in the pane, 查实数 and formulas added, a count entered, and all of it taken back. */
import { open, type CellValue, type Opened } from './support/open';

interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
interface Shape {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges: readonly Rect[];
}
interface Sheet {
  readonly id: string;
  readonly name: string;
  write(rect: Rect, cells: readonly (readonly object[])[]): void;
  merge(rect: Rect): void;
  read(rect: Rect): { readonly value: CellValue; readonly formula: string }[][];
  formatAt(row: number, column: number): object;
  columnWidth(column: number): number;
  merges(): readonly Rect[];
}
interface HostWindow {
  readonly __kaohe: { readonly book: { addSheet(name: string): Sheet; activate(sheet: Sheet): void; sheets(): Sheet[]; settle(): Promise<void> } };
}

let book: Opened;
beforeAll(async () => {
  book = await open();
  await book.pane.getByRole('button', { name: '录入与核对' }).or(book.pane.getByRole('tab', { name: '录入与核对' })).first().click();
}, 120_000);
afterAll(() => book?.close());

const merge = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

/** Puts the table on a sheet of its own, from A1 on, and brings it to the front. */
async function put({ name, rows, merges }: Shape): Promise<void> {
  await book.page.evaluate(([title, cells, merged]) => {
    const { book: host } = (window as unknown as HostWindow).__kaohe;
    const sheet = host.addSheet(title);
    const width = Math.max(...cells.map((row) => row.length));
    sheet.write({ row: 0, column: 0, rows: cells.length, columns: width }, cells.map((row) => Array.from({ length: width }, (_, at) => (row[at] === undefined || row[at] === '' ? { empty: true } : { value: row[at] }))));
    merged.forEach((rect) => sheet.merge(rect));
    host.activate(sheet);
  }, [name, rows, merges] as const);
  await book.calculated();
  // The pane looks at the workbook a tenth of a second after a sheet comes to the front.
  await book.page.waitForTimeout(600);
}

/** Cells, looks, widths and merges of the sheet, and the names of all sheets. */
async function seen(name: string): Promise<unknown> {
  await book.calculated();
  return book.page.evaluate((wanted) => {
    const { book: host } = (window as unknown as HostWindow).__kaohe;
    const sheet = host.sheets().find((one) => one.name === wanted);
    if (!sheet) throw new Error(`no sheet ${wanted}`);
    const cells = sheet.read({ row: 0, column: 0, rows: 14, columns: 22 }).map((row, y) => row.map(({ value, formula }, x) => [value, formula, sheet.formatAt(y, x)]));
    return { cells, widths: Array.from({ length: 22 }, (_, x) => sheet.columnWidth(x)), merges: sheet.merges(), sheets: host.sheets().map((one) => one.name) };
  }, name);
}

interface Tried extends Shape {
  /** Which is offered and chosen. */
  readonly mode: '表的右边' | '另加一张登记表';
  /** A role that a person gives: the field's label begins with it. */
  readonly role?: readonly [field: RegExp, role: string];
  /** What the pane says: 3 项，标准分共 10 分; 读出 3 条. */
  readonly items: string;
  readonly read: string;
  /** null: nothing asks for a limit. */
  readonly limit: RegExp | null;
  /** A choice for a clause that was refused. */
  readonly decide?: string;
  /** Typed into a cell: [address, text, on the sheet beside]. */
  readonly entries: readonly (readonly [string, string, boolean?])[];
  /** Seen then, worked by hand: [address, value, on the sheet beside]. */
  readonly points: readonly (readonly [string, CellValue, boolean?])[];
}

const TABLES: readonly Tried[] = [
  {
    name: '内务', mode: '表的右边', items: '2 项，标准分共 8 分', read: '读出 2 条', limit: /以标准分为限/,
    rows: [['项目', '考核内容', '标准分', '评分说明', '扣分', '得分'], ['会议', '按时到会', 5, '迟到的,每人次扣0.5分。', '', ''], ['', '记录完整', 3, '记录缺一次扣2分。', '', ''], ['合计', '', 8, '', '', '']],
    merges: [merge(1, 0, 2, 1)],
    entries: [['G2', '3'], ['G3', '2']],
    // 3 × 0.5 = 1.5; 2 × 2 = 4, of which 3 count; 3.5 + 0
    points: [['E2', 1.5], ['F2', 3.5], ['I3', 1], ['E3', 3], ['F3', 0], ['E4', 4.5], ['F4', 3.5]],
  },
  {
    name: '信访', mode: '表的右边', items: '3 项，标准分共 50 分', read: '读出 4 条', limit: /不设限额/,
    rows: [
      ['信访工作考核表'], ['项目', '目标', '考核要求', '评分', '', '考核情况', '', ''], ['', '', '', '标准分', '扣分标准', '自查分', '扣分', '得分'],
      ['一、信访接待', '1、来访', '热情接待，逐件登记。', 20, '未登记的，每件扣1分；'], ['', '', '', '', '态度生硬被投诉的，每次扣2分。'],
      ['', '2、来信', '来信七日内答复。', 20, '逾期答复的，每件扣1分。'], ['二、信息报送', '1、简报', '每月报送简报。', 10, '每少一篇扣2分。'],
    ],
    merges: [merge(0, 0, 1, 8), merge(1, 0, 2, 1), merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 3, 1, 2), merge(1, 5, 1, 3), merge(3, 0, 3, 1), merge(3, 1, 2, 1), merge(3, 2, 2, 1), merge(3, 3, 2, 1), merge(3, 7, 2, 1)],
    entries: [['I4', '2'], ['I5', '1'], ['I6', '0'], ['I7', '6']],
    // 20 − 2 − 2 = 16; 20; 10 − 12 = −2, without a limit
    points: [['G4', 2], ['G5', 2], ['H4', 16], ['H6', 20], ['H7', -2]],
  },
  {
    name: '考勤', mode: '另加一张登记表', items: '1 项，标准分共 20 分', read: '读出 3 条', limit: /以标准分为限/,
    rows: [['序号', '考核项目', '考核内容', '分值', '评分标准', '自评分', '得分'], [1, '办公秩序', '按时上下班。', 20, '1.迟到、早退的，每次扣0.5分；\n2.旷工的，每天扣3分；\n3.考勤台账未建立的，扣2分。', '', '']],
    merges: [],
    entries: [['E6', '4', true], ['E7', '1', true], ['E8', '1', true]],
    // 2 + 3 + 2 = 7; 20 − 7
    points: [['I6', 2, true], ['I7', 3, true], ['I8', 2, true], ['K6', 13, true], ['G2', 13]],
  },
  {
    name: '環境', mode: '表的右边', items: '3 项，标准分共 20 分', read: '读出 4 条', limit: /以标准分为限/,
    rows: [
      ['項目', '標準', '標準分', '扣分標準', '備註'], ['環境衛生', '辦公區清潔,無雜物。', '5分', '檢查不合格的,每處扣1分。', '每月查'],
      ['', '會議室用後整理。', '5分', '未整理的,每次扣0.5分;損壞設備未報告的,扣3分。', ''], ['節約用電', '下班關閉電器。', '10分', '未關閉的,每次扣1分。', ''],
    ],
    merges: [merge(1, 0, 2, 1)],
    entries: [['F2', '2'], ['E6', '3', true], ['E7', '1', true], ['F4', '0']],
    // 5 − 2; 5 − 1.5 − 3; 10
    points: [['I2', 2], ['J2', 3], ['J3', 0.5], ['J4', 10]],
  },
  {
    name: '值班', mode: '表的右边', items: '2 项，标准分共 50 分', read: '读出 2 条，要定的 1 条', limit: /以标准分为限/, decide: '查实几次算几次，每次扣2分',
    rows: [['责任科室', '分值', '扣分标准', '考核内容', '项目'], ['办公室', 25, '脱岗的,每人次扣2分。', '24小时在岗', '值班管理'], ['安保科', 25, '巡查记录缺一次扣1分。', '每日巡查', '安全保卫'], ['', '', '隐患未整改的,酌情扣2分。', '', '']],
    merges: [merge(2, 0, 2, 1), merge(2, 1, 2, 1), merge(2, 3, 2, 1), merge(2, 4, 2, 1)],
    entries: [['F2', '1'], ['F3', '3'], ['F4', '2']],
    // 25 − 2; 25 − 3 − 2 × 2
    points: [['J2', 2], ['K2', 23], ['J4', 4], ['K3', 18]],
  },
  {
    name: '加分', mode: '另加一张登记表', items: '2 项，标准分共 30 分', read: '读出 3 条', limit: null,
    rows: [['考核项目', '考核内容', '赋分', '扣分标准', '加分标准'], ['综合治理', '巡逻防控', 20, '漏岗一次扣1分,扣完为止', '抓获现行的,每人加2分'], ['', '纠纷调解', 10, '未调解的,每起扣3分,扣完为止', '']],
    merges: [merge(1, 0, 2, 1)],
    entries: [['E4', '3', true], ['E5', '1', true], ['E6', '4', true]],
    // 20 − 3 + 2; 4 × 3 = 12, of which 10 count
    points: [['I4', 3, true], ['J5', 2, true], ['K4', 19, true], ['H6', 2, true], ['I6', 10, true], ['K6', 0, true]],
  },
];

test.each(TABLES)('$name: recognised, added to, counted and taken back', async (table) => {
  const { pane } = book;
  await put(table);
  const before = await seen(table.name);
  await pane.getByRole('button', { name: '识别当前表格' }).first().click({ timeout: 30_000 });
  await pane.getByRole('heading', { name: table.name, exact: true }).waitFor({ timeout: 30_000 });
  await pane.getByText(table.items).waitFor();
  await pane.getByText(table.read, { exact: true }).waitFor();
  if (table.limit !== null) await pane.getByRole('radio', { name: table.limit }).check();
  if (table.decide !== undefined) await pane.getByRole('radio', { name: table.decide, exact: true }).check();
  await pane.getByRole('radio', { name: new RegExp(`^${table.mode}`) }).check();
  await pane.getByRole('button', { name: '加上查实数和公式' }).click();
  await pane.getByText('公式已加上，原表的文字一字没动。').waitFor({ timeout: 60_000 });
  await book.calculated();
  const side = `${table.name}登记`;
  for (const [address, text, beside] of table.entries) {
    await book.goTo(address, beside === true ? side : table.name);
    await book.type(text);
  }
  const now = await Promise.all(table.points.map(async ([address, , beside]) => [address, await book.value(address, beside === true ? side : table.name)]));
  expect(now).toEqual(table.points.map(([address, value]) => [address, value]));
  await book.page.evaluate((wanted) => {
    const { book: host } = (window as unknown as HostWindow).__kaohe;
    const sheet = host.sheets().find((one) => one.name === wanted);
    if (sheet) host.activate(sheet);
  }, table.name);
  const undo = pane.getByRole('button', { name: '撤销刚才加的' });
  await undo.click({ timeout: 30_000 });
  await pane.getByRole('button', { name: '加上查实数和公式' }).waitFor({ timeout: 60_000 });
  expect(await seen(table.name)).toEqual(before);
  await pane.getByRole('button', { name: '返回' }).click();
}, 240_000);

test('KH.READ spills how a clause is read', async () => {
  await put({ name: '读法', rows: [['每缺一项扣0.5分']], merges: [] });
  await book.goTo('C1', '读法');
  await book.type('=KH.READ(A1)');
  await book.calculated();
  expect(await Promise.all(['C1', 'D1', 'C2', 'D2', 'C4', 'D4', 'C5', 'D5'].map((address) => book.value(address, '读法')))).toEqual(['原文', '每缺一项扣0.5分', '读作', '每项扣 0.5 分，查几项扣几次', '分值', '0.5分', '计数单位', '项']);
}, 60_000);

test('a refused clause is decided where it is selected: kept until formulas are added, then on the sheet beside, and the points follow', async () => {
  const { pane } = book;
  await put({ name: '点选', rows: [['考核内容', '标准分', '评分说明'], ['按时到会', 5, '每缺一次扣0.5分'], ['按时报送', 10, '迟报的酌情扣2分。']], merges: [] });
  await book.goTo('C2', '点选');
  await pane.getByText('C2 这一格怎么读：1 条规定').waitFor({ timeout: 30_000 });
  const before = await seen('点选');
  await book.goTo('C3', '点选');
  await pane.getByText('C3 这一格怎么读：1 条规定，要定 1 条').waitFor({ timeout: 30_000 });
  await pane.getByRole('radio', { name: '不论几次只算一次，扣2分' }).check({ force: true });
  await pane.getByLabel('谁定的').fill('局务会');
  await pane.getByRole('button', { name: '识别当前表格' }).first().click();
  await pane.getByRole('radio', { name: /以标准分为限/ }).check({ force: true });
  // Nothing but looking so far.
  expect(await seen('点选')).toEqual(before);
  await pane.getByRole('radio', { name: /^表的右边/ }).check({ force: true });
  await pane.getByRole('button', { name: '加上查实数和公式' }).click();
  await pane.getByText('公式已加上，原表的文字一字没动。').waitFor({ timeout: 60_000 });
  await book.goTo('D3', '点选');
  await book.type('3');
  // Once 2, whatever the count; the row of 口径 says who.
  expect([await book.value('F3', '点选'), await book.value('D5', '点选登记'), await book.value('F5', '点选登记')]).toEqual([2, '扣2分', '局务会']);
  expect(await book.formula('F3', '点选')).toContain("'点选登记'!$D$5");
  await book.goTo('C3', '点选');
  await pane.getByText('定了写进“点选登记”表的口径，公式随着变。').waitFor({ timeout: 30_000 });
  await pane.getByRole('radio', { name: '查实几次算几次，每次扣2分' }).check({ force: true });
  await book.page.waitForTimeout(1_500);
  // 3 × 2
  expect([await book.value('F3', '点选'), await book.value('D5', '点选登记'), await book.value('F5', '点选登记')]).toEqual([6, '每次扣2分', '局务会']);
  expect(book.complaints).toEqual([]);
}, 180_000);
