import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../../src/cli/badInput';
import { scoreFile } from '../../src/cli/commands/score';
import { workbook, type WorkbookOptions } from '../../src/cli/commands/workbook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-book-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
const make = (scheme: string, options: Partial<WorkbookOptions> = {}): Promise<string> => workbook(scheme, { output: at('表.xlsx'), decide: [], ...options });

async function sentences(made: Promise<unknown>): Promise<readonly string[]> {
  return made.then(() => [], (problem: unknown) => (problem instanceof BadInput ? problem.sentences : [String(problem)]));
}

const LIST = '单位,条款,数量,案件,备注\n市民政局,8.2.1,3,,\n市民政局,6.1.3,1,〔2026〕7号,\n市民政局,6.1.4,1,[2026] 7号,\n市财政局,6.1.8,1.5,,情节较轻\n市财政局,7.1.1,/,,\n';

test('a workbook made from an entry list scores as the list does', async () => {
  const list = file('登记.csv', LIST);
  expect(await make('qinglian-jiguan', { entries: list })).toBe(`已写好 ${at('表.xlsx')}：2 个对象，9 张表，公式不用插件。`);
  const scored = (path: string): Promise<string> => scoreFile('qinglian-jiguan', path, { json: true, decide: [] });
  expect(JSON.parse(await scored(at('表.xlsx')))).toEqual(JSON.parse(await scored(list)));
});

test('what the 口径 sheet of a workbook says holds for its scores', async () => {
  const list = file('登记.csv', LIST);
  await make('qinglian-jiguan', { entries: list, decide: ['same-case-scope=item'], unitsOnly: true });
  const [first] = JSON.parse(await scoreFile('qinglian-jiguan', at('表.xlsx'), { json: true, decide: [] })) as { total: string }[];
  // 8.2.1 takes 1; 6.1.3 and 6.1.4 are of one 标准 and add up: 2 and 5.
  expect(first?.total).toBe('92');
});

test.each(['gansu-ceping', 'gongsi-zerenzhi', 'huairou-zerenzhi', 'moban-zerenzhi', 'qinglian-jiguan', 'renda-jiguan', 'wenzhou-dangjian', 'zhudiban-lianzheng'])('%s: a blank workbook, and one of values', async (scheme) => {
  await make(scheme);
  await make(scheme, { output: at('值.xlsx'), formulas: 'values' });
  expect(readdirSync(folder).sort()).toEqual(['值.xlsx', '表.xlsx'].sort());
});

test('the units come from a list, one a line or in a column 单位', async () => {
  expect(await make('qinglian-jiguan', { units: file('甲.csv', '市民政局\n市财政局\n'), unitsOnly: true })).toContain('2 个对象，4 张表');
  expect(await make('qinglian-jiguan', { units: file('乙.csv', '序号,单位\n1,市民政局\n'), output: at('二.xlsx') })).toContain('1 个对象，3 张表');
});

test('what does not fit is said, and no file is left behind', async () => {
  const list = file('登记.csv', LIST);
  const one = file('单位.csv', '市民政局\n');
  expect(await sentences(make('qinglian-jiguan', { entries: list, units: one }))).toEqual(['登记里有“市财政局”，单位名单里没有。请补进名单，或者改登记。']);
  expect(await sentences(make('qinglian-jiguan', { output: at('表.xls') }))).toEqual([`-o 后面写的是“${at('表.xls')}”。请写成 .xlsx 结尾的文件名。`]);
  expect(await sentences(make('qinglian-jiguan', { formulas: '公式' }))).toEqual(['--formulas 后面写的是“公式”。请写 native（Excel 自带的函数）或 values（只有数值）。']);
  expect(await sentences(make('huairou-zerenzhi', { entries: list }))).toEqual([expect.stringContaining('--entries 只用于按条扣分的方案。')]);
  expect(await sentences(make('qinglian-jiguan', { entries: file('坏.csv', '单位,条款,数量\n市民政局,99.9,1\n') }))).toEqual([expect.stringContaining('坏.csv 第 2 行：没有哪一条写着“99.9”。')]);
  expect(await sentences(make('qinglian-jiguan', { units: file('重.csv', '市民政局\n市民政局\n') }))).toEqual(['重.csv 第 2 行：“市民政局”前面已有。请只留一行。']);
  expect(existsSync(at('表.xlsx'))).toBe(false);
  expect(await sentences(make('qinglian-jiguan', { output: join(folder, '没有', '表.xlsx') }))).toEqual([expect.stringContaining('写不进去（ENOENT）')]);
});

test('a file that is there is not written over', async () => {
  const there = file('表.xlsx', '别人的');
  expect(await sentences(make('qinglian-jiguan'))).toEqual([`${there} 已经有了，不覆盖。请换一个文件名，或者先把它移走。`]);
});

test('the workbook of another scheme, and one without clauses, are told apart', async () => {
  await make('qinglian-jiguan');
  expect(await sentences(scoreFile('renda-jiguan', at('表.xlsx'), { json: true, decide: [] }))).toEqual(['表.xlsx 的“口径”是方案 qinglian-jiguan 的表，要算的是 renda-jiguan。请核对方案。']);
  await make('huairou-zerenzhi', { output: at('二.xlsx') });
  expect(await sentences(scoreFile('huairou-zerenzhi', at('二.xlsx'), { json: true, decide: [] }))).toEqual(['二.xlsx 里没有评分表。按条扣分的方案，才能从工作簿算分。']);
});

test('a slip in a workbook is named by its sheet and cell', async () => {
  await make('qinglian-jiguan', { entries: file('登记.csv', '单位,条款,数量\n市民政局,8.2.1,-1\n') });
  expect(await sentences(scoreFile('qinglian-jiguan', at('表.xlsx'), { json: true, decide: [] }))).toEqual([expect.stringContaining('表.xlsx 市民政局 F57：条款 8.2.1 的查实数是 −1，比 0 小。')]);
});

test('what the office decides for all units is taken only where there is a 汇总', async () => {
  expect(await sentences(make('qinglian-jiguan', { units: file('一.csv', '市民政局\n'), decide: ['last-places=2'] }))).toEqual([expect.stringContaining('没有汇总。请去掉这几项 --decide。')]);
  expect(await sentences(make('qinglian-jiguan', { units: file('二.csv', '市民政局\n市财政局\n'), decide: ['last-places=两'] }))).toEqual([expect.stringContaining('last-places')]);
});
