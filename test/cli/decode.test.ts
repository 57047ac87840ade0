import { BadInput } from '../../src/cli/badInput';
import { decodeText } from '../../src/cli/entries/decode';

/** 单位,数量 in GB18030, as Excel on a Chinese Windows saves it. */
const GB18030 = Buffer.from('b5a5cebb2ccafdc1bf', 'hex');

test('UTF-8 is read with and without its mark', () => {
  expect(decodeText(Buffer.from('单位,数量'), 'a.csv')).toBe('单位,数量');
  expect(decodeText(Buffer.from('\uFEFF单位,数量'), 'a.csv')).toBe('单位,数量');
});

test('GB18030 is read, also a character of four bytes', () => {
  expect(decodeText(GB18030, 'a.csv')).toBe('单位,数量');
  // 㐀, U+3400, is 81 39 EE 39 in GB18030.
  expect(decodeText(Buffer.from('8139ee39', 'hex'), 'a.csv')).toBe('㐀');
});

test('“Unicode 文本” of Excel is UTF-16 with its mark', () => {
  expect(decodeText(Buffer.from('\uFEFF单位\t数量', 'utf16le'), 'a.txt')).toBe('单位\t数量');
});

test('bytes that are no text are refused with the file and what to do', () => {
  expect(() => decodeText(Buffer.from([0xff, 0xff, 0x00]), '登记.csv')).toThrow(
    new BadInput(['登记.csv 的文字既不是 UTF-8，也不是 GB18030，读不出来。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再用另存的文件。']),
  );
});

test('a workbook is not taken for a list', () => {
  expect(() => decodeText(Buffer.from('PK\u0003\u0004'), '登记.xlsx')).toThrow('登记.xlsx 是 Excel 工作簿，这里要的是 CSV。');
});
