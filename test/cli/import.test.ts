import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../../src/cli/badInput';
import { importSheet } from '../../src/cli/commands/import';
import { writeSchemeFile } from '../../src/scheme/schemeFile';
import { bookOfSheets, type HandSheet } from '../xlsx/handBook';
import { kaohe } from './kaohe';

const FIXTURES = join(__dirname, '../intake/fixtures');
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'kaohe-import-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

test('a table from Word becomes a template: what was understood is said, check accepts it, score counts with it', () => {
  const out = join(folder, 'qingshi');
  const { status, stdout } = kaohe(['import', join(FIXTURES, 'word.html'), '-o', out]);
  expect(status).toBe(0);
  expect(stdout).toContain('青石街道办事处内务管理考核细则：共 3 项标准，6 条扣分或加分的规定；标准分合计 50 分。');
  expect(stdout).toContain('第 5 列“评分标准”：评分说明');
  expect(readdirSync(out).sort()).toEqual(['README.md', 'scheme.yaml', 'source.txt']);

  const scheme = join(out, 'scheme.yaml');
  const checked = kaohe(['check', scheme]);
  expect(checked.stdout).toContain('体检：要改 0 处');

  const entries = join(folder, '登记.csv');
  writeFileSync(entries, '单位,条款,数量\n民政办,迟到、早退的,3\n民政办,二.1.2,7\n');
  expect(kaohe(['score', scheme, entries, '--rest', '0']).stderr).toContain('cap-level');
  const scored = kaohe(['score', scheme, entries, '--rest', '0', '--json', '--decide', 'cap-level=item', 'same-case-scope=clause']);
  const [unit] = JSON.parse(scored.stdout) as readonly { readonly total: string; readonly pending: number }[];
  // 50 − 3 × 0.5 − 5: 每件扣1分，最多扣5分
  expect(unit).toMatchObject({ total: '43.5', pending: 0 });
});

test('a folder with a scheme in it is not written over', () => {
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'own', 'scheme.yaml'), '旧的');
  expect(kaohe(['import', join(FIXTURES, 'word.html'), '-o', join(folder, 'own')])).toEqual({ status: 1, stdout: '', stderr: `${join(folder, 'own')} 里已有 scheme.yaml，不会覆盖。请换一个文件夹，或先把旧的移走。\n` });
  expect(readFileSync(join(folder, 'own', 'scheme.yaml'), 'utf8')).toBe('旧的');
  expect(readdirSync(join(folder, 'own'))).toEqual(['scheme.yaml']);
});

test('繁體 stays, or is written in simplified characters when asked', () => {
  kaohe(['import', join(FIXTURES, 'traditional.html'), '-o', join(folder, 'trad'), '--title', '內務考核']);
  kaohe(['import', join(FIXTURES, 'traditional.html'), '-o', join(folder, 'simp'), '--simplified']);
  const yaml = (name: string): string => readFileSync(join(folder, name, 'scheme.yaml'), 'utf8');
  expect(yaml('trad')).toContain('quote: 環境衛生');
  expect(yaml('trad')).toContain('script: traditional');
  expect(yaml('simp')).toContain('quote: 环境卫生');
  expect(yaml('simp')).not.toContain('script:');
  expect(readFileSync(join(folder, 'simp', 'README.md'), 'utf8')).toContain('已按要求逐字转为简体');
});

test('--column says what a column is, --mends which slips to put right', () => {
  const out = join(folder, 'own');
  const { stdout } = kaohe(['import', join(FIXTURES, 'twoAllotted.csv'), '-o', out, '--json', '--id', 'jiguan', '--title', '机关事务考核', '--year', '2026', '--column', '3=备注', '--column', '4=标准分']);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'jiguan', title: '机关事务考核', total: '24', doubts: [{ code: 'sumDiffers', message: '第 4 行第 4 列“小计”写的是 17 分，各项合计 16 分。请核对分值。' }] });
  expect(readFileSync(join(out, 'scheme.yaml'), 'utf8')).toContain('source: 《机关事务考核》（2026年）');
  const text = join(folder, '办法.txt');
  writeFileSync(text, '党建办法\n一、评议（5分）\n（1）参加评议，5分。排名未5位的，扣5分。\n');
  expect(kaohe(['import', text, '-o', join(folder, 'plain')]).stdout).toContain('1. source.txt 第 3 行“未5位”疑为“末5位”。形近误字。没有改。');
  expect(kaohe(['import', text, '-o', join(folder, 'mended'), '--mends', '1']).stdout).toContain('已按您的要求更正');
  expect(readFileSync(join(folder, 'mended', 'scheme.yaml'), 'utf8')).toContain('to: 末5位');
});

test('a CSV saved in GB18030 is read', () => {
  const file = join(folder, '表.csv');
  // 项目,标准分,评分说明 / 考勤,5,迟到每次扣1分。
  writeFileSync(file, Buffer.from('cfeec4bf2cb1ead7bcb7d62cc6c0b7d6cbb5c3f70ac9cfb0e02c352ccdcbb3d9c3bfb4cebfdb31b7d6a1a30a', 'hex'));
  expect(kaohe(['import', file, '-o', join(folder, 'own'), '--title', '考勤']).status).toBe(0);
});

const SHEET: HandSheet = {
  name: '评分表', merges: ['A2:A3'],
  rows: [['项目', '内容', '标准分', '评分说明'], ['会议', '按时到会', 5, '迟到的，每次扣0.5分。'], ['', '记录完整', 3, '缺一次扣1分。']],
};

test('a workbook is imported by its cells: the only sheet with clauses, its merged 项目 over both items', async () => {
  const file = join(folder, '内务.xlsx');
  writeFileSync(file, bookOfSheets([{ name: '说明', rows: [['本表由办公室填写']] }, SHEET]));
  const { status, stdout } = kaohe(['import', file, '-o', join(folder, 'own'), '--title', '内务考核', '--json']);
  expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ items: 2, clauses: 2, asked: 0, total: '8', doubts: [] })]);
  expect(kaohe(['check', join(folder, 'own', 'scheme.yaml')]).stdout).toContain('体检：要改 0 处');
  const both = join(folder, '两张.xlsx');
  writeFileSync(both, bookOfSheets([SHEET, { ...SHEET, name: '评分表二' }]));
  const options = { json: true, output: join(folder, 'two'), simplified: false, columns: [], title: '内务考核' };
  await expect(importSheet(both, options)).rejects.toThrow(new BadInput(['两张.xlsx 有 2 张表写着扣分或加分的规定：“评分表”、“评分表二”。请用 --sheet 说明引入哪一张。']));
  await expect(importSheet(both, { ...options, sheet: '表三' })).rejects.toThrow(new BadInput(['两张.xlsx 里没有“表三”表，有 “评分表”、“评分表二”。请改 --sheet。']));
  expect(JSON.parse(await importSheet(both, { ...options, sheet: '评分表二' }))).toMatchObject({ total: '8' });
}, 30_000);

test.each<readonly [string, string | Buffer, { readonly columns?: readonly string[]; readonly mends?: string }, string]>([
  ['空.txt', '', {}, '空.txt 里没有读到一条扣分或加分的规定，没有写出方案。请核对文件；是表格的，请核对“评分说明”是哪一列，用 --column 指定。'],
  ['通知.txt', '请各科室按时报送材料。\n', {}, '通知.txt 里没有读到一条扣分或加分的规定，没有写出方案。请核对文件；是表格的，请核对“评分说明”是哪一列，用 --column 指定。'],
  ['表.csv', '项目,评分说明\n考勤,迟到每次扣1分。\n', { columns: ['2=别的'] }, '--column 后面写的是“2=别的”。请写成“列=是什么”，如 3=评分说明；能写的有 序号、项目、内容、考核标准、标准分、评分说明、评分方法、自查分、扣分、得分、责任科室、备注。'],
  ['表.csv', '项目,评分说明\n考勤,迟到每次扣1分。\n', { mends: '7' }, '--mends 后面写的“7”不是更正的序号，这份文件有 0 处。请写 all，或写序号，如 1,3。'],
  ['表.docx', Buffer.from('504b03041400', 'hex'), {}, '表.docx 是 Word 文档，不能直接引入。请在 Word 里另存为“网页”（.html），再引入另存的文件。'],
  ['表.xlsx', Buffer.from('504b03041400', 'hex'), {}, '表.xlsx 不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。'],
  ['坏.txt', Buffer.from([0xff, 0x00, 0x81]), {}, '坏.txt 的文字既不是 UTF-8，也不是 GB18030，读不出来。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再用另存的文件。'],
])('%s with %j: a sentence, and nothing written', async (name, content, more, sentence) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  await expect(importSheet(file, { json: false, output: join(folder, 'own'), simplified: false, columns: [], ...more })).rejects.toThrow(new BadInput([sentence]));
  expect(existsSync(join(folder, 'own'))).toBe(false);
});

test('no file, no folder to write to', () => {
  expect(kaohe(['import', join(folder, '没有.txt'), '-o', join(folder, 'own')]).stderr).toBe(`没有文件 ${join(folder, '没有.txt')}。请核对路径和文件名。\n`);
  expect(kaohe(['import', 'a.txt']).stderr).toBe('少写了选项“-o, --output <文件夹>”。请用 kaohe --help 查看用法。\n');
});

test('a scheme file that the pane saved is checked, listed and scored with like a folder', () => {
  const out = join(folder, 'qingshi');
  kaohe(['import', join(FIXTURES, 'word.html'), '-o', out]);
  const file = join(folder, '内务.kaohe.yaml');
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  writeFileSync(file, writeSchemeFile({ yaml: read('scheme.yaml'), sourceText: read('source.txt') }));
  const checked = kaohe(['check', file]);
  expect(checked).toEqual(kaohe(['check', join(out, 'scheme.yaml')]));
  expect(checked.stdout).toContain('体检：要改 0 处');
  expect(kaohe(['list', file]).stdout.trimEnd().split('\n').at(-1)).toMatch(/^qingshi +青石街道办事处内务管理考核细则/u);
  const entries = join(folder, '登记.csv');
  writeFileSync(entries, '单位,条款,数量\n民政办,迟到、早退的,3\n');
  const scored = kaohe(['score', file, entries, '--rest', '0', '--json', '--decide', 'cap-level=item', 'same-case-scope=clause']);
  // 50 − 3 × 0.5
  expect(JSON.parse(scored.stdout)).toMatchObject([{ total: '48.5' }]);
});
