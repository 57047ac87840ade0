/** The pictures of an office's own 细则 in docs/images/: its table before and after formulas were added, the card of a selected clause, and bringing in. Invented tables. */
import { join } from 'node:path';
import { open, type Opened } from '../test/e2e/support/open';
import { bookOfSheets } from '../test/xlsx/handBook';

const NAME = '值班考核';
const ROWS: readonly (readonly (string | number)[])[] = [
  ['某街道值班工作考核表'],
  ['项目', '考核内容', '标准分', '评分说明', '扣分', '得分'],
  ['值班管理', '24小时在岗', 10, '脱岗的，每人次扣2分。'],
  ['', '交接班有记录', 5, '记录不全的酌情扣1分。'],
  ['信息报送', '突发事件按时上报', 10, '迟报的，每次扣3分。'],
  ['合计', '', 25],
];
const MERGES = [[0, 0, 1, 6], [2, 0, 2, 1]] as const;
const WIDTHS = [64, 112, 46, 150, 40, 40] as const;

/** Pictures of an office's own table and of bringing one in. */
export async function takeOwnPictures(folder: string): Promise<void> {
  const book = await open({ viewport: { width: 1500, height: 640 } });
  const { page, pane } = book;
  const picture = (name: string) => book.screenshot(join(folder, `${name}.png`));
  try {
    await pane.getByRole('button', { name: '引入本单位的细则' }).click();
    await pane.getByText('能打开 .xlsx').waitFor({ timeout: 60_000 });
    const file = bookOfSheets([{ name: '填表说明', rows: [['本表由办公室填写。']] }, { name: NAME, rows: ROWS, merges: ['A1:F1', 'A3:A4'] }]);
    await pane.getByLabel('细则文件', { exact: true }).setInputFiles({ name: '值班考核.xlsx', mimeType: 'application/octet-stream', buffer: file });
    await pane.getByLabel('细则在哪一张表').waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: '读细则' }).click();
    await pane.getByRole('heading', { name: /^要定的口径/ }).waitFor({ timeout: 60_000 });
    await page.setViewportSize({ width: 1500, height: 1080 });
    await page.waitForTimeout(1000);
    await picture('bring-in');
    await page.setViewportSize({ width: 1500, height: 640 });
    await pane.getByRole('button', { name: '上一步' }).click();
    await pane.getByRole('button', { name: '返回' }).click();

    await putTable(book);
    await pane.getByRole('tab', { name: '录入与核对' }).click();
    await page.waitForTimeout(1000);
    const before = await page.screenshot();
    await book.goTo('D4', NAME);
    await pane.getByText('D4 这一格怎么读').waitFor({ timeout: 60_000 });
    await pane.getByRole('radio', { name: /^查实几次算几次/ }).check({ force: true });
    await pane.getByLabel('谁定的').fill('党政办公会');
    await page.waitForTimeout(1000);
    await pane.getByRole('button', { name: '识别当前表格' }).first().click();
    await pane.getByRole('radio', { name: /以标准分为限/ }).check({ force: true });
    await pane.getByRole('radio', { name: /^表的右边/ }).check({ force: true });
    await pane.getByRole('button', { name: '加上查实数和公式' }).click();
    await pane.getByText('公式已加上').waitFor({ timeout: 60_000 });
    for (const [cell, count] of [['G3', '1'], ['G4', '2'], ['G5', '0']] as const) {
      await book.goTo(cell, NAME);
      await book.type(count);
    }
    await page.waitForTimeout(1500);
    await oneAboveTheOther(book, join(folder, 'own-sheet.png'), before, await page.screenshot());
    // 应扣, whose formula cites the decision; the card is about the clause to its left.
    await page.setViewportSize({ width: 1500, height: 800 });
    await book.goTo('I4', NAME);
    await pane.getByText('D4 这一格怎么读').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    await picture('reading-card');
  } finally {
    await book.close();
  }
}

interface HostWindow {
  readonly __kaohe: { readonly book: { addSheet(name: string): HostSheet; activate(sheet: HostSheet): void } };
}
interface HostSheet {
  write(rect: object, cells: readonly (readonly object[])[]): void;
  merge(rect: object): void;
  setFormat(rect: object, patch: object): void;
  setColumnWidth(first: number, count: number, points: number): void;
}

/** The table as somebody has made it. */
async function putTable(book: Opened): Promise<void> {
  await book.page.evaluate(([name, rows, merges, widths]) => {
    const { book: host } = (window as unknown as HostWindow).__kaohe;
    const sheet = host.addSheet(name);
    const width = widths.length;
    const all = { row: 0, column: 0, rows: rows.length, columns: width };
    sheet.write(all, rows.map((row) => widths.map((_, at) => (row[at] === undefined || row[at] === '' ? { empty: true } : { value: row[at] }))));
    merges.forEach(([row, column, down, across]) => sheet.merge({ row, column, rows: down, columns: across }));
    sheet.setFormat(all, { wrap: true });
    sheet.setFormat({ ...all, rows: 2 }, { bold: true, horizontal: 'Center' });
    widths.forEach((points, at) => sheet.setColumnWidth(at, 1, points));
    host.activate(sheet);
  }, [NAME, ROWS, MERGES, WIDTHS] as const);
  await book.calculated();
}

/** Two pictures of the page as one. */
async function oneAboveTheOther(book: Opened, file: string, before: Buffer, after: Buffer): Promise<void> {
  const browser = book.page.context().browser();
  if (browser === null) throw new Error('no browser');
  const page = await browser.newPage();
  const image = (words: string, bytes: Buffer): string => `<figure style="margin:0 0 12px"><figcaption style="font:20px sans-serif;margin:4px 0">${words}</figcaption><img style="display:block;border:1px solid #999" src="data:image/png;base64,${bytes.toString('base64')}"></figure>`;
  await page.setViewportSize({ width: 1520, height: 800 });
  await page.setContent(`<body style="margin:8px;background:#fff">${image('加公式之前', before)}${image('加公式之后', after)}</body>`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
