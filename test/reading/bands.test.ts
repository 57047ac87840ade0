import { readBands } from '../../src/reading';
import { EDGES } from '../../src/reading/edges';
import type { Band } from '../../src/scoring';

const interval = ({ min, minIncluded, max, maxIncluded }: Band): string =>
  `${minIncluded ? '[' : '('}${min?.toString() ?? ''},${max?.toString() ?? ''}${maxIncluded ? ']' : ')'}`;

const read = (cell: string): string => {
  const bands = readBands(cell);
  return 'code' in bands ? bands.code : bands.map((band) => `${band.grade}${interval(band)}`).join(' ');
};

describe('grade bands in the words of a scheme', () => {
  test.each(EDGES.map(({ example, reads }) => [example, reads]))('良好%s', (example, reads) => {
    expect(read(`良好${example}`)).toBe(`良好${reads}`);
  });

  test.each([
    ['优秀95—100分；良好80—94分；合格60—79分；不合格59分以下', '优秀[95,100] 良好[80,94] 合格[60,79] 不合格(,59]'],
    ['优秀95－100分\n良好80～94分\n合格 60–79 分', '优秀[95,100] 良好[80,94] 合格[60,79]'],
    ['90分以上为优秀，80分以上不足90分为良好，不足80分为一般', '优秀[90,) 良好[80,90) 一般(,80)'],
    ['优秀（９５分以上）；其他（95分以下）', '优秀[95,) 其他(,95]'],
    ['得分60分（含）以上的为合格；60分以下（不含60分）的，定为不合格等次', '合格[60,) 不合格(,60)'],
  ])('%j', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test.each([
    ['', 'noBands'],
    ['  \n', 'noBands'],
    ['优秀；良好', 'unreadableBand'],
    ['优秀95分', 'unreadableBand'],
    ['优秀100—95分', 'edgesReversed'],
    ['优秀95—100分；优秀80—94分', 'gradeTwice'],
    ['60分以下（不含70分）为不合格', 'unreadableBand'],
    ['优秀95'.repeat(1000), 'unreadableBand'],
  ])('refuses %j', (cell, code) => {
    expect(read(cell.slice(0, 3000))).toBe(code);
  });

  test('each band keeps its own words', () => {
    const bands = readBands('优秀95—100分；良好80—94分');
    expect('code' in bands ? bands : bands.map(({ words }) => words)).toEqual(['优秀95—100分', '良好80—94分']);
  });
});
