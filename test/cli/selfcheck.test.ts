import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filledBook } from '../xlsx/filledBook';
import { kaohe } from './kaohe';

const folder = mkdtempSync(join(tmpdir(), 'kaohe-self-'));
const sent = join(folder, '发出');
const units = join(folder, '单位.csv');
beforeAll(() => writeFileSync(units, '单位\n甲局\n乙局\n丙局\n'));
afterAll(() => rmSync(folder, { recursive: true }));
const send = (to: string) => kaohe(['selfcheck', 'qinglian-jiguan', '--units', units, '-o', to, '--year', '2026']);

test('one 自查表 a unit; a folder that has one of them is left as it is', () => {
  expect(send(sent)).toMatchObject({ status: 0, stdout: `已写好 3 家的自查表，在 ${sent} 里，一家一个文件。填好收回后，用 kaohe collect 核对、汇总。\n` });
  expect(readdirSync(sent).sort()).toEqual(['01 甲局 自查表.xlsx', '02 乙局 自查表.xlsx', '03 丙局 自查表.xlsx']);
  const other = join(folder, '又一个');
  mkdirSync(other);
  writeFileSync(join(other, '02 乙局 自查表.xlsx'), '原来的');
  const { status, stderr } = send(other);
  expect([status, stderr]).toEqual([1, `${join(other, '02 乙局 自查表.xlsx')} 已经有了，不覆盖。请换一个文件夹，或者先把它移走。\n`]);
  expect(readdirSync(other)).toEqual(['02 乙局 自查表.xlsx']);
});

test('what came back stands beside the assessment; a bad file is named, and who has sent nothing', () => {
  // F4 is 0.1.1 每项扣0.5分: three found by the unit itself, one by the assessors.
  const back = join(folder, '甲.xlsx');
  writeFileSync(back, filledBook(readFileSync(join(sent, '01 甲局 自查表.xlsx')), '甲局', { F4: 3 }));
  const bad = join(folder, '乙.xlsx');
  writeFileSync(bad, readFileSync(join(sent, '02 乙局 自查表.xlsx')).subarray(0, 3000));
  const entries = join(folder, '考核.csv');
  writeFileSync(entries, '单位,条款,数量\n甲局,0.1.1,1\n');
  const { status, stdout } = kaohe(['collect', back, bad, '--units', units, '--entries', entries]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^0\.1\.1 +3 +1 +-1\.5 +-0\.5 +-1 /mu);
  expect(stdout).toMatch(/^甲局 +98\.5 +未查 96 条 +99\.5 +待评 96 条 +-1 +甲\.xlsx$/mu);
  expect(stdout).toContain('没有收的 1 份：\n乙.xlsx 不完整，可能没有传完或者存盘时断了。请再传一次，或者用原件。\n\n还没有交的 2 家：乙局、丙局。');
  const json = JSON.parse(kaohe(['collect', back, bad, '--json']).stdout) as { readonly scheme: string; readonly files: readonly unknown[] };
  expect(json).toMatchObject({ scheme: 'qinglian-jiguan', missing: null, files: [{ ok: true, unit: '甲局', year: '2026', total: '98.5', pending: 96, comparison: null }, { ok: false }] });
});

test('where nothing can be read in, it says why and ends with 1', () => {
  const bad = join(folder, '坏.xlsx');
  writeFileSync(bad, '单位,条款\n');
  expect(kaohe(['collect', bad, '--scheme', 'qinglian-jiguan'])).toMatchObject({ status: 1, stdout: '', stderr: '坏.xlsx 不是 .xlsx 工作簿，可能是别的文件改了后缀。请用表格程序打开它，另存为 .xlsx。\n' });
  expect(kaohe(['collect', bad]).stderr).toMatch(/^坏\.xlsx 里看不出是哪个方案的自查表。/u);
  expect(kaohe(['selfcheck', 'gongsi-zerenzhi', '--units', units, '-o', join(folder, '票')]).stderr).toMatch(/不是按条扣分的方案，没有自查表可发。/u);
});
