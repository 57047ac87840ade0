import { GUIDE, writeBook, writePlans } from '../../src/xlsx';
import { readXlsx } from '../../src/xlsx/hucre';
import { toSheet } from '../../src/xlsx/toSheet';
import { cellText, rgb } from '../../src/xlsx/text';
import { entry, planOf, qinglian } from '../workbook/template';
import { partsOf } from '../support/zip';
import { IDS, filledBooks, schemeOf, wholeBook } from './fill';

const plan = planOf(qinglian(), { entries: new Map([['8.2.1', entry(3)]]) });

async function parts(formulas: 'native' | 'values'): Promise<ReadonlyMap<string, string>> {
  return new Map([...partsOf(await writePlans([plan], formulas, '清廉机关'))].map(([name, content]) => [name, content.toString('utf8')]));
}

test('a native book holds formulas without values; every reader works them out', async () => {
  const sheet = (await parts('native')).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<f>SUM(');
  expect(sheet).not.toMatch(/<\/f><v>/u);
  expect(sheet).not.toMatch(/KH\.|_xldudf_|_xlfn/u);
});

test('a book of values holds what the formulas come to, and none of them', async () => {
  const files = await parts('values');
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f>');
  // 8.2.1, 3 项: 1.5 due, 0.5 past the limit, 1 taken, 99 in all.
  expect([...sheet.matchAll(/<c r="(H57|J57|K57|L108)"[^>]*><v>([^<]*)<\/v>/gu)].map(([, cell, value]) => `${cell}=${value}`)).toEqual(['H57=1.5', 'J57=0.5', 'K57=1', 'L108=99']);
  expect(files.get('xl/sharedStrings.xml')).toContain('3项×0.5=1.5；限额1，超出0.5不扣，实扣1');
});

test('an entry cell is unlocked, the cell beside it is not, and the sheet is protected without a password', async () => {
  const files = await parts('native');
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const styles = [...(/<cellXfs.*<\/cellXfs>/u.exec(files.get('xl/styles.xml') ?? '')?.[0] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gu)].map(([xf]) => xf);
  const locked = (cell: string): boolean => !(styles[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`, 'u').exec(sheet)?.[1])] ?? '').includes('locked="0"');
  expect([locked('F57'), locked('H57')]).toEqual([false, true]);
  expect(/<sheetProtection[^>]*>/u.exec(sheet)?.[0]).toMatch(/sheet="1"/u);
  expect(/<sheetProtection[^>]*>/u.exec(sheet)?.[0]).not.toMatch(/password|hash/iu);
});

test('what Excel limits stays within its limits: titles 32, messages 255, validation formulas 255', () => {
  const sheets = IDS.flatMap((id) => filledBooks(schemeOf(id), 3, { slips: false, severalCases: false }).flat());
  const rules = sheets.flatMap((each) => toSheet(each, () => '').dataValidations ?? []);
  expect(rules.filter(({ errorTitle = '', inputTitle = '', errorMessage = '', inputMessage = '' }) => errorTitle.length > 32 || inputTitle.length > 32 || errorMessage.length > 255 || inputMessage.length > 255)).toEqual([]);
  expect(rules.filter(({ formula1 = '', values = [] }) => formula1.length > 255 || values.join(',').length > 255)).toEqual([]);
});

test('no unit’s sheet takes the place of 说明', () => {
  expect(GUIDE).toBe('说明');
});

test('words that XML cannot hold are left out, the rest stays', () => {
  expect(cellText('甲\u0000乙\u000b丙\r\n丁')).toBe('甲乙丙\n丁');
  expect(cellText('\ud83d')).toBe('');
  expect(cellText('😀')).toBe('😀');
});

test('a colour in another form would make Excel mend the file', () => {
  expect(rgb('#ffF7ef')).toEqual({ rgb: 'FFF7EF' });
  expect(() => rgb('rgb(1,2,3)')).toThrow(RangeError);
});

test('a whole assessment: 台账 is a table with lists to choose from, 汇总 has a filter and two charts, and a protected sheet still filters', async () => {
  const scheme = schemeOf('renda-jiguan');
  const { sheets } = await readXlsx(await writeBook(scheme, wholeBook(scheme, 3, ['甲局', '乙局', '丙局']), 'native'));
  const of = (name: string) => sheets.find((sheet) => sheet.name === name);
  expect(of('台账')?.tables?.map(({ range, columns }) => [range, columns.length])).toEqual([['A3:I303', 9]]);
  const lists = (of('台账')?.dataValidations ?? []).filter(({ type }) => type === 'list').map(({ range, formula1 }) => [range, formula1]);
  expect(lists).toEqual([['B4:B303', '$J$4:$J$6'], ['C4:C303', expect.stringMatching(/^\$K\$4:\$K\$\d+$/u)]]);
  expect(of('汇总')?.autoFilter?.range).toMatch(/^A3:[A-Z]+6$/u);
  expect(of('汇总')?.charts?.map(({ title }) => title)).toEqual(['各单位总分', '各单位各部分得分']);
  expect([of('汇总')?.protection?.sheet, of('汇总')?.protection?.autoFilter]).toEqual([true, true]);
});
