/** Files that live without the add-in, in the embedded host: 固化 and back, and 自查表 collected. Expected numbers are worked by hand: 8.2.1 每缺一项扣0.5分, at most 1; 0.1.1 每项扣0.5分. */
import { readFileSync } from 'node:fs';
import { partsOf } from '../support/zip';
import { filledBook } from '../xlsx/filledBook';
import { open, type Opened } from './support/open';
import { buildSheets, enter } from './support/unitSheet';

const SHEET = '市民政局';

describe('清廉机关, two units, for people without the add-in', () => {
  let book: Opened;
  let sent: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    book = await open();
    await buildSheets(book, [SHEET, '市财政局']);
    await enter(book, SHEET, 'F57', '3');
    await book.pane.getByRole('tab', { name: '汇总与出表' }).click();
    await book.pane.getByRole('button', { name: '给没有插件的人' }).click();
  }, 240_000);
  afterAll(() => book?.close());
  const press = (name: string) => book.pane.getByRole('button', { name, exact: true }).click({ timeout: 120_000 });

  test('固化 says what it will do; then the sheet lives without KH, and KH comes back to the same cell', async () => {
    const before = await book.formula('H57', SHEET);
    await press('固化……');
    await book.pane.getByText(/^“市民政局”“市财政局”表的 \d+ 个 KH 公式，换成 Excel 自带的公式。$/u).waitFor({ timeout: 120_000 });
    await press('固化');
    await book.pane.getByText('请保存工作簿，再发给没有插件的人。').waitFor({ timeout: 180_000 });
    expect(await book.formula('H57', SHEET)).not.toContain('KH.');
    expect([await book.value('F57', SHEET), await book.value('H57', SHEET), await book.value('K57', SHEET)]).toEqual([3, 1.5, 1]);
    await enter(book, SHEET, 'F57', '1');
    await book.calculated();
    expect([await book.value('K57', SHEET), await book.text('M57', SHEET)]).toEqual([0.5, '1项×0.5=0.5']);
    await press('恢复 KH 公式……');
    await press('恢复');
    await book.pane.getByText(/已恢复 KH 公式。$/u).waitFor({ timeout: 180_000 });
    expect([await book.formula('H57', SHEET), await book.value('F57', SHEET), await book.value('K57', SHEET), await book.value('Q57', SHEET)]).toEqual([before, 1, 0.5, '']);
  }, 500_000);

  test('自查表 go out in one zip, a file a unit', async () => {
    const [zip] = await Promise.all([book.page.waitForEvent('download', { timeout: 120_000 }), press('做自查表')]);
    expect(zip.suggestedFilename()).toBe('清廉机关2026自查表.zip');
    sent = partsOf(readFileSync(await zip.path()));
    expect([...sent.keys()]).toEqual(['01 市民政局 自查表.xlsx', '02 市财政局 自查表.xlsx']);
  }, 180_000);

  test('two good files and a bad one come back: the bad one is named, the others stand beside the assessment', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = [...sent.values()];
    const upload = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    const good = filledBook(first, SHEET, { F57: 2, F4: 1 });
    await book.pane.locator('input[type=file][multiple]').setInputFiles([upload('民政.xlsx', good), upload('财政.xlsx', second), upload('坏.xlsx', second.subarray(0, 2000))]);
    await book.pane.getByText('读懂 2 份，1 份不收。').waitFor({ timeout: 180_000 });
    await book.pane.getByText('坏.xlsx 不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。').waitFor();
    await press('写进工作簿');
    await book.pane.getByText('2 家的自查已写进“自查对照”表。').waitFor({ timeout: 180_000 });
    const row = (at: number) => Promise.all(['A', 'B', 'D', 'G', 'H', 'I', 'J'].map((column) => book.value(`${column}${at}`, '自查对照')));
    // 100 − 0.5 − 1 by the unit itself; the assessors found one 项 of 8.2.1.
    expect([await row(4), await row(5), await row(6)]).toEqual([
      [SHEET, '合计', '', '', 98.5, 99.5, -1],
      [SHEET, '0.1.1', 1, '', -0.5, 0, -0.5],
      [SHEET, '8.2.1', 2, 1, -1, -0.5, -0.5],
    ]);
    expect(await book.value('F57', SHEET)).toBe(1);
    expect(book.complaints).toEqual([]);
  }, 500_000);
});
