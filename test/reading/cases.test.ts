import { readCases } from '../../src/reading';

describe('a 案件 cell', () => {
  test.each([
    ['', []],
    [' \n ', []],
    ['〔2026〕7号', [['〔2026〕7号', null]]],
    ['〔2026〕5号×1；〔2026〕7号×2', [['〔2026〕5号', '1'], ['〔2026〕7号', '2']]],
    ['〔2026〕5号x1;〔2026〕7号 * ２', [['〔2026〕5号', '1'], ['〔2026〕7号', '2']]],
    ['〔2026〕5号×1\n〔2026〕7号×0.5', [['〔2026〕5号', '1'], ['〔2026〕7号', '0.5']]],
    ['〔2026〕5号×1、〔2026〕7号×1', [['〔2026〕5号', '1'], ['〔2026〕7号', '1']]],
    ['李某、王某违纪案', [['李某、王某违纪案', null]]],
    ['（纪）2026-7', [['（纪）2026-7', null]]],
  ])('%j', (cell, expected) => {
    const read = readCases(cell);
    expect('code' in read ? read.code : read.map((share) => [share.case, share.count])).toEqual(expected);
  });

  test.each([
    ['〔2026〕5号；〔2026〕7号', 'countMissing', '〔2026〕5号'],
    ['〔2026〕5号、〔2026〕7号', 'countMissing', '〔2026〕5号'],
    ['〔2026〕5号×1；〔2026〕7号', 'countMissing', '〔2026〕7号'],
    ['〔2026〕5号×', 'countUnreadable', '〔2026〕5号×'],
    ['〔2026〕5号×0', 'countUnreadable', '〔2026〕5号×0'],
    ['〔2026〕5号×两', 'countUnreadable', '〔2026〕5号×两'],
  ])('asks about %j', (cell, code, words) => {
    expect(readCases(cell)).toEqual({ code, words });
  });
});
