/**
 * 機關黨建 as a person works with it: build, type counts and 自查分, read the cells. Every expected number is worked by hand from the document.
 */
import { open, type Opened } from './support/open';

const SHEET = '市教育局';

describe('機關黨建 in the embedded host', () => {
  let book: Opened;

  beforeAll(async () => {
    book = await open();
    const { pane } = book;
    await pane.getByRole('radio', { name: /机关党建/ }).check({ force: true });
    await pane.getByRole('button', { name: '用“机关党建”' }).click();
    await pane.getByLabel('单位（从名单里复制，一行一家）').fill(SHEET);
    await pane.getByLabel('考核年度').fill('2026');
    await pane.getByRole('button', { name: '生成考核表' }).click();
    await pane.getByText('2 张表已生成。').waitFor({ timeout: 120_000 });
    await book.calculated();
  }, 180_000);

  afterAll(() => book?.close());

  const enter = async (address: string, text: string): Promise<void> => {
    await book.goTo(address, SHEET);
    await book.type(text);
  };
  const values = (...addresses: readonly string[]): Promise<unknown[]> => Promise.all(addresses.map((address) => book.value(address, SHEET)));

  test('the nine columns of the document, full marks, 49 条待评', async () => {
    expect(await values('A3', 'C3', 'E3', 'F3', 'K3', 'L3', 'M3')).toEqual(['項目', '考核內容及標準', '評分說明', '評分方法', '自查分', '扣分', '得分']);
    expect(await values('G4', 'G52', 'M57', 'O2')).toEqual(['1.1.1', '3.6.3', 100, 49]);
  });

  test('three times short: 6 due, 5 is the 標準分, 1 beyond it; 自查分 4.5 stands 4.5 above 得分', async () => {
    await enter('H6', '3');
    await enter('K4', '4.5');
    expect(await values('I6', 'J6', 'L6', 'M4', 'K4', 'N4')).toEqual([6, 1, 5, 0, 4.5, 4.5]);
    expect(await book.value('O6', SHEET)).toBe('3次×2=6；限额5，超出1不扣，实扣5');
    expect(await values('K53', 'M53', 'N53', 'M57')).toEqual([4.5, 15, 4.5, 95]);
  });

  test('四天 short of twelve: 20 due, 15 taken', async () => {
    const row = 40;
    expect(await book.value(`G${row}`, SHEET)).toBe('3.3.2');
    await enter(`H${row}`, '4');
    expect(await values(`I${row}`, `J${row}`, `L${row}`, 'M57')).toEqual([20, 5, 15, 80]);
  });

  test('a 自查分 above the 標準分 is refused', async () => {
    await book.goTo('K13', SHEET);
    await book.page.keyboard.type('5.5');
    await book.page.keyboard.press('Enter');
    await book.page.waitForTimeout(600);
    expect(await book.value('K13', SHEET)).toBe('');
  });

  test('nothing was complained of', () => {
    expect(book.complaints).toEqual([]);
  });
});
