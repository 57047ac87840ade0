/** Somebody's own .xlsx as tables. The files are made by hand, as other programs write them. */
import { readTables, type FileTable } from '../../src/xlsx';
import { bookOfSheets, type HandSheet } from './handBook';

const FILE = '细则.xlsx';
const ROWS = [['某局考核表'], ['项目', '内容', '标准分', '评分说明'], ['会议', '按时到会', 5, '迟到的，每次扣0.5分。'], ['', '记录完整', 3, '缺一次扣1分。']];

async function tables(...sheets: readonly HandSheet[]): Promise<readonly FileTable[]> {
  const read = await readTables(bookOfSheets(sheets), FILE);
  if (!read.ok) throw new Error(read.sentence);
  return read.tables;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await readTables(bytes, FILE);
  return read.ok ? '' : read.sentence;
}

test('cells and merges are those of the file, from A1 on', async () => {
  const [table] = await tables({ name: '评分表', rows: ROWS, merges: ['A1:D1', 'A3:A4'] });
  expect(table).toEqual({ sheet: '评分表', grid: { rows: [['某局考核表', '', '', ''], ['项目', '内容', '标准分', '评分说明'], ['会议', '按时到会', '5', '迟到的，每次扣0.5分。'], ['', '记录完整', '3', '缺一次扣1分。']], merges: [{ row: 0, column: 0, rows: 1, columns: 4 }, { row: 2, column: 0, rows: 2, columns: 1 }] } });
});

test('sheets that are hidden or blank are not offered', async () => {
  expect((await tables({ name: '说明', rows: [] }, { name: '底稿', rows: [['旧的']], hidden: true }, { name: '评分表', rows: ROWS })).map(({ sheet }) => sheet)).toEqual(['评分表']);
});

test('a formula stands for what the file says it came to, without the tail of a binary sum', async () => {
  const [table] = await tables({ name: '表', rows: [['合计', { formula: 'SUM(A2:A3)', value: 0.1 + 0.2 }]] });
  expect(table?.grid.rows).toEqual([['合计', '0.3']]);
});

test('a share keeps its sign, so that 20% is not taken for 0.2 points', async () => {
  const [table] = await tables({ name: '表', rows: [['权重', { value: 0.2, percent: true }]] });
  expect(table?.grid.rows).toEqual([['权重', '20%']]);
});

test('a formula that nobody has worked out is named by its cell', async () => {
  expect(await refusal(bookOfSheets([{ name: '表', rows: [['合计', { formula: 'SUM(A2:A3)' }]] }]))).toBe('细则.xlsx 的 表 B1是公式，文件里没有存算好的数。请在 Excel 里打开，保存一次再用。');
});

test.each<readonly [string, Uint8Array, string]>([
  ['nothing on it', bookOfSheets([{ name: '表', rows: [] }]), '细则.xlsx 里没有写着字的表。请核对是不是拿错了文件；藏起来的表请先取消隐藏。'],
  ['no zip', Buffer.from('项目,标准分\n'), '细则.xlsx 不是 .xlsx 工作簿，可能是别的文件改了后缀。请用表格程序打开它，另存为 .xlsx。'],
  ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '细则.xlsx 是旧格式的 .xls，或者加了打开密码，读不了。请在 Excel 里打开，去掉密码，另存为 .xlsx。'],
  ['cut off', bookOfSheets([{ name: '表', rows: ROWS }]).subarray(0, 400), '细则.xlsx 不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。'],
])('%s: a sentence', async (_name, bytes, sentence) => {
  expect(await refusal(bytes)).toBe(sentence);
});
