import { readBook, writeBook, writePlans } from '../../src/xlsx';
import { planBook } from '../../src/workbook/planBook';
import { sheetOrders } from '../../src/workbook/sheetOrders';
import { readKept, type SheetContent } from '../../src/workbook/kept';
import { entry, qinglian } from '../workbook/template';
import { partsOf, zipOf } from '../support/zip';

const scheme = qinglian();
const FILE = '考核.xlsx';
const SHEET = 'xl/worksheets/sheet3.xml';

const ENTRIES = new Map([
  ['0.1.1', entry(2, '=1+1')], ['0.2.1', entry('/', '+5号')], ['1.1.1', entry(0, '-5号')], ['8.2.1', entry(3, '@SUM(A1)')], ['6.1.8', entry(1.5, '', '=HYPERLINK("http://x")')],
]);

async function bookOf(formulas: 'native' | 'values' = 'native'): Promise<Uint8Array> {
  const kept = new Map([['市民政局', { cells: [], unknown: [], unit: { entries: ENTRIES, selfScores: new Map<string, string>() } }]]);
  return writeBook(scheme, planBook(scheme, sheetOrders(scheme, ['市民政局']), { year: '2026', decisions: {}, script: 'document', kept, taken: ['说明'] }), formulas);
}

const book = bookOf();

async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readBook(bytes, FILE);
  return read.ok ? [] : read.sentences;
}

/** The book with a part added, or one changed. */
async function changed(change: (parts: Map<string, Buffer>) => void): Promise<Buffer> {
  const parts = partsOf(await book);
  change(parts);
  return zipOf(parts);
}

function patched(parts: Map<string, Buffer>, part: string, from: RegExp, to: string): void {
  const before = parts.get(part)?.toString('utf8') ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  parts.set(part, Buffer.from(after));
}

test.each(['native', 'values'] as const)('what was entered is read back, word for word: %s', async (formulas) => {
  const read = await readBook(await bookOf(formulas), FILE);
  if (!read.ok) throw new Error(read.sentences.join());
  const sheet = read.sheets.find(({ name }) => name === '市民政局');
  expect(sheet?.scheme).toBe('qinglian-jiguan');
  expect(readKept(scheme, 'unit', sheet?.content as SheetContent).unit?.entries).toEqual(ENTRIES);
});

test('words that begin with = + - @ are words in the file, with no formula behind them', async () => {
  const parts = partsOf(await book);
  const strings = parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '';
  for (const words of ['=1+1', '+5号', '-5号', '@SUM(A1)', '=HYPERLINK(']) expect(strings).toContain(words);
  const sheet = parts.get(SHEET)?.toString('utf8') ?? '';
  expect(sheet).toMatch(/<c r="G4" t="s"/u);
  expect(sheet).not.toMatch(/<f>[^<]*HYPERLINK/u);
});

test('a file that is cut off is said to be so, wherever it ends', async () => {
  const bytes = await book;
  for (const part of [0.1, 0.5, 0.9, 0.999]) expect(await refusal(bytes.slice(0, Math.floor(bytes.length * part)))).toEqual([`${FILE} 不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。`]);
});

test('another file under this name is none', async () => {
  expect(await refusal(Buffer.from('单位,条款,数量\n'))).toEqual([`${FILE} 不是 .xlsx 工作簿，可能是别的文件改了后缀。请用表格程序打开它，另存为 .xlsx。`]);
  expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual([`${FILE} 是旧格式的 .xls，或者加了打开密码，读不了。请在 Excel 里打开，去掉密码，另存为 .xlsx。`]);
  expect(await refusal(zipOf(new Map([['word/document.xml', Buffer.from('<x/>')]])))).toEqual([`${FILE} 里面没有工作簿，不是 .xlsx。请核对是不是拿错了文件。`]);
});

test('a zip bomb is not unpacked, and one that lies about its size is stopped', async () => {
  const large = await changed((parts) => parts.set('xl/worksheets/sheet9.xml', Buffer.alloc(20_000_000, 32)));
  expect(await refusal(large)).toEqual([`${FILE} 解开以后大得不像考核表，不打开。请核对是不是拿错了文件。`]);
  const parts = partsOf(await book);
  parts.set(SHEET, Buffer.alloc(20_000_000, 32));
  expect(await refusal(zipOf(parts, new Map([[SHEET, 1000]])))).toEqual([`${FILE} 里面的内容读不出来，可能已经损坏。请在 Excel 里打开，另存一份再用。`]);
}, 30_000);

test('macros and links to other files are not opened', async () => {
  expect(await refusal(await changed((parts) => parts.set('xl/vbaProject.bin', Buffer.from('x'))))).toEqual([`${FILE} 带有宏，不打开。请在 Excel 里另存为不带宏的 .xlsx。`]);
  expect(await refusal(await changed((parts) => parts.set('xl/externalLinks/externalLink1.xml', Buffer.from('<x/>'))))).toEqual([
    `${FILE} 引用了别的工作簿，不打开。请在 Excel 的“数据”“编辑链接”里断开链接，再保存。`,
  ]);
});

test.each(["cmd|'/c calc'!A1", 'HYPERLINK("http://x.example","1")', "'[1]表'!A1", '1+1'])('a formula where a count belongs is named by its cell: =%s', async (formula) => {
  const bytes = await changed((parts) => patched(parts, SHEET, /<c r="F4"([^>]*)>.*?<\/c>/u, `<c r="F4"$1><f>${formula}</f><v>1</v></c>`));
  expect(await refusal(bytes)).toEqual([`${FILE} 市民政局 F4 填的是公式，不读。请改成数字或文字。`]);
});

test('a truth where a count belongs is named by its cell', async () => {
  const bytes = await changed((parts) => patched(parts, SHEET, /<c r="F4"([^>]*)>.*?<\/c>/u, '<c r="F4"$1 t="b"><v>1</v></c>'));
  expect(await refusal(bytes)).toEqual([`${FILE} 市民政局 F4 填的既不是数字也不是文字。请核对这一格。`]);
});

test('a workbook of somebody else is told from ours', async () => {
  const [plan] = planBook(scheme, sheetOrders(scheme, ['市民政局']), { year: '2026', decisions: {}, script: 'document' });
  const foreign = await writePlans([{ ...(plan as NonNullable<typeof plan>), names: [] }], 'values', '别的');
  expect(await refusal(foreign)).toEqual([`${FILE} 不是“考核”做出来的工作簿，找不到登记的格。请用 kaohe workbook 或插件做出的表来填。`]);
});

test('torn XML inside a whole zip is said to be damaged', async () => {
  expect(await refusal(await changed((parts) => parts.set('xl/workbook.xml', Buffer.from('<workbook><sheets><sheet'))))).toHaveLength(1);
});
