/** 引入本单位的细则, from the clipboard to points on a sheet, and on to another machine. Expected numbers are worked by hand from the words. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understand, NO_ANSWERS } from '../../src/taskpane/state/understand';
import { takePaste } from '../../src/taskpane/state/taken';
import type { Scheme } from '../../src/scheme/scheme';
import { clausesInOrder } from '../../src/scheme/walk';
import { bookOfSheets } from '../xlsx/handBook';
import { placesOf, type Places } from './support/clauseSheet';
import { open, type Opened } from './support/open';
import { decide, makeSheets } from './support/scheme';
import { screenshotPage, screenshotPane } from './support/shots';
import { enter } from './support/unitSheet';

const HTML = readFileSync(join(__dirname, 'fixtures/liuxi.html'), 'utf8');
const SEED = readFileSync(join(__dirname, '../../templates/wenzhou-dangjian/source.txt'), 'utf8');
const SHOTS = process.env['KAOHE_SHOTS'];

/** The scheme as the pane makes it: only to know where things stand on its sheet. */
function scheme(paste: { readonly html: string; readonly text: string }, title: string, asIs: boolean): Scheme {
  const taking = takePaste({ ...paste, pictures: 0 });
  if (!taking.ok) throw new Error(taking.message.fact);
  const understood = understand(taking.taken, { ...NO_ANSWERS, title, short: '', body: '', asIs });
  if (!understood.ok) throw new Error(understood.message.fact);
  return understood.opened.scheme;
}

/** Where a column stands for the clause with these words. */
function at(places: Places, from: Scheme, name: string, words: string): string {
  const found = clausesInOrder(from).filter(({ quote }) => quote.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} clauses with ${words}`);
  return places.at(name, found[0]?.id ?? '');
}

async function shot(book: Opened, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  await screenshotPane(book, join(SHOTS, `${name}-320.png`), 320);
  await screenshotPage(book, join(SHOTS, `${name}-page.png`));
}

async function paste({ pane }: Opened, html: string, text: string): Promise<void> {
  await pane.getByLabel('把考核细则贴到这里（Ctrl+V）').evaluate((area, [markup, words]) => {
    const data = new DataTransfer();
    if (markup !== '') data.setData('text/html', markup);
    data.setData('text/plain', words);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [html, text] as const);
}

let book: Opened;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-bringin-'));
  book = await open();
}, 120_000);
afterAll(async () => {
  await book?.close();
  rmSync(folder, { recursive: true });
});

test('a table from a web page: read, answered, kept, made into a sheet, counted; nothing of the page is run', async () => {
  const { pane } = book;
  await pane.getByRole('button', { name: '引入本单位的细则' }).click();
  await paste(book, '', '');
  await pane.getByText('剪贴板里没有文字。').waitFor({ timeout: 30_000 });
  await shot(book, '1-empty');
  await paste(book, '<img src="x.png">', '');
  await pane.getByText('贴入的是图片，图片里的字读不出来。').waitFor();
  await paste(book, '', '这是一段话。\n'.repeat(160_000));
  await pane.getByText('贴入的文字太长，超过 20 万字，不像只是一份考核细则。').waitFor();
  await paste(book, HTML, '柳溪街道');
  expect(await pane.getByLabel('方案名称').inputValue()).toBe('柳溪街道办事处值班考核细则');
  await pane.getByLabel('简称').fill('柳溪值班');
  await pane.getByLabel('考核谁').fill('各村（社区）');
  await shot(book, '2-named');
  await pane.getByRole('button', { name: '读细则' }).click();
  await pane.getByText('3 项标准，标准分合计 100 分，没有看到对不上的小计、合计。').waitFor({ timeout: 30_000 });
  await pane.getByText('4 条扣分或加分的规定，3 条能照字面计分，1 条要先定口径。').waitFor();
  expect(await pane.getByLabel('4. 评分标准').inputValue()).toBe('clause');
  await shot(book, '3-understood');
  await pane.getByLabel('4. 评分标准').selectOption('remark');
  await pane.getByText('贴入的表格里没有读到一条扣分或加分的规定。').waitFor();
  await shot(book, '4-no-clauses');
  await pane.getByLabel('4. 评分标准').selectOption('clause');
  await pane.getByText('4 条扣分或加分的规定，3 条能照字面计分，1 条要先定口径。').waitFor();
  await decide(book, /记录不全的/, /每次扣1分/);
  await decide(book, /超过标准分/, /以每项标准的标准分为限/);
  await pane.getByRole('button', { name: '用这个方案' }).click();
  await pane.getByText('“柳溪值班”已存进本工作簿。').waitFor({ timeout: 30_000 });
  await shot(book, '5-listed');

  await pane.getByRole('button', { name: '用“柳溪值班”' }).click();
  await makeSheets(book, ['东村'], 1);
  const own = scheme({ html: HTML, text: '' }, '柳溪街道办事处值班考核细则', false);
  const places = placesOf(own);
  await enter(book, '东村', at(places, own, 'KH_entries', '迟到的'), '3');
  await enter(book, '东村', at(places, own, 'KH_entries', '记录不全的'), '7');
  await enter(book, '东村', at(places, own, 'KH_entries', '迟报的'), '14');
  // 3 × 0.5; 7 × 1, as was answered; 14 × 3 = 42, of which 40 can be lost
  expect(await book.value(at(places, own, 'KH_deductions', '迟到的'), '东村')).toBe(1.5);
  expect(await book.value(at(places, own, 'KH_deductions', '记录不全的'), '东村')).toBe(7);
  expect(await book.value(at(places, own, 'KH_deductions', '迟报的'), '东村')).toBe(40);
  // 100 − 1.5 − 7 − 40
  expect(await book.value(places.cell('KH_total'), '东村')).toBe(51.5);
  await pane.getByRole('tab', { name: '录入与核对' }).click();
  await pane.getByText('迟到的，每次扣0.5分').first().waitFor({ timeout: 30_000 });
  const frame = book.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
  expect(await frame?.evaluate(() => 'pasted' in window)).toBe(false);
  expect(book.complaints).toEqual([]);
}, 400_000);

test('the raw text of 机关党建: damage is looked at before it can be used; its counts come to points', async () => {
  const { pane } = book;
  await pane.getByRole('tab', { name: '选方案' }).click();
  await pane.getByRole('button', { name: '引入本单位的细则' }).click();
  await paste(book, '', SEED);
  await pane.getByLabel('方案名称').fill('市直机关党建考核');
  await pane.getByRole('button', { name: '读细则' }).click();
  await pane.getByText('49 条扣分或加分的规定，48 条能照字面计分，1 条要先定口径').waitFor({ timeout: 60_000 });
  await shot(book, '6-seed');
  expect(await pane.getByRole('button', { name: '用这个方案' }).getAttribute('aria-disabled')).toBe('true');
  await pane.getByLabel('这 6 处都看过了，照原样').check({ force: true });
  await pane.getByRole('button', { name: '用这个方案', disabled: false }).waitFor({ timeout: 60_000 });
  await pane.getByRole('heading', { name: '拿不准的 1 处' }).scrollIntoViewIfNeeded();
  await shot(book, '6-seed-more');
  await decide(book, /超过标准分/, /以每项标准的标准分为限/);
  await pane.getByRole('button', { name: '用这个方案', disabled: false }).click({ timeout: 60_000 });
  await pane.getByRole('button', { name: '用“市直机关党建考核”' }).click({ timeout: 60_000 });
  await makeSheets(book, ['市档案局'], 1);
  const own = scheme({ html: '', text: SEED }, '市直机关党建考核', true);
  const places = placesOf(own);
  await enter(book, '市档案局', at(places, own, 'KH_entries', '年終無總結'), '1');
  await enter(book, '市档案局', at(places, own, 'KH_entries', '缺一次扣2分'), '3');
  // 扣2分 once; 3 × 2 = 6, and of the 5 that 1.1 has 3 are left
  expect(await book.value(at(places, own, 'KH_deductions', '年終無總結'), '市档案局')).toBe(2);
  expect(await book.value(at(places, own, 'KH_deductions', '缺一次扣2分'), '市档案局')).toBe(3);
  expect(book.complaints).toEqual([]);
}, 400_000);

test('a workbook is opened from its file: the sheet with the 细则 is found, its merges hold, and a torn one is told of', async () => {
  const { pane } = book;
  await pane.getByRole('tab', { name: '选方案' }).click();
  await pane.getByRole('button', { name: '引入本单位的细则' }).click();
  const rows = [['项目', '内容', '标准分', '评分说明'], ['会议', '按时到会', 5, '迟到的，每次扣0.5分。'], ['', '记录完整', 3, '缺一次扣1分。']];
  const file = bookOfSheets([{ name: '说明', rows: [['本表由办公室填写']] }, { name: '评分表', rows, merges: ['A2:A3'] }]);
  const choose = (name: string, buffer: Buffer) => pane.getByLabel('细则文件', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('断了.xlsx', file.subarray(0, 400));
  await pane.getByText('断了.xlsx 不完整，可能没有传完或者存盘时断了。').waitFor({ timeout: 60_000 });
  await choose('内务.xlsx', file);
  expect(await pane.getByLabel('细则在哪一张表').inputValue()).toBe('评分表');
  await pane.getByLabel('方案名称').fill('内务考核');
  await pane.getByRole('button', { name: '读细则' }).click();
  await pane.getByText('2 项标准，标准分合计 8 分，没有看到对不上的小计、合计。').waitFor({ timeout: 60_000 });
  await pane.getByText('表格 3 行：标题和表头 1 行，标准 2 行。').waitFor();
  await pane.getByRole('button', { name: '上一步' }).click();
  await pane.getByRole('button', { name: '返回' }).click();
  expect(book.complaints).toEqual([]);
}, 240_000);

test('saved as a file, it opens in a fresh workbook and goes through the same steps', async () => {
  await book.pane.getByRole('tab', { name: '选方案' }).click();
  await book.pane.getByRole('radio', { name: /^柳溪值班/ }).check({ force: true });
  const saving = book.page.waitForEvent('download');
  await book.pane.getByRole('button', { name: '存为方案文件' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('柳溪值班.kaohe.yaml');
  const file = join(folder, 'saved.kaohe.yaml');
  await saved.saveAs(file);
  await shot(book, '7-saved');

  const fresh = await open();
  try {
    const { pane } = fresh;
    await pane.getByLabel('方案文件', { exact: true }).setInputFiles({ name: '别的.yaml', mimeType: 'text/plain', buffer: Buffer.from('id: x\n') });
    await pane.getByText('“别的.yaml”没有打开。').waitFor({ timeout: 60_000 });
    await pane.getByLabel('方案文件', { exact: true }).setInputFiles(file);
    await pane.getByText('“柳溪值班”已打开，存进了本工作簿。').waitFor({ timeout: 60_000 });
    await shot(fresh, '8-opened');
    await pane.getByRole('button', { name: '用“柳溪值班”' }).click();
    await pane.getByText('记录不全的').first().waitFor({ timeout: 30_000 });
    expect(fresh.complaints).toEqual([]);
  } finally {
    await fresh.close();
  }
}, 240_000);
