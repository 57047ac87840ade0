import { readRatio, readShareBands } from '../../src/reading';

const read = (words: string): unknown => {
  const found = readShareBands(words);
  if ('code' in found) return `${found.code} ${found.words}`;
  const edges = found.bands.map(({ grade, min, minIncluded, max, maxIncluded }) => `${grade}${minIncluded ? '[' : '('}${min?.toString() ?? ''},${max?.toString() ?? ''}${maxIncluded ? ']' : ')'}`);
  return `${found.counted.join('+')} ${edges.join(' ')}`;
};

describe('grades by a share of the votes', () => {
  test.each([
    ['优秀、合格得票率达到90%以上为“好”的等次;在70-89%之间为“较好”等次;在50-69%之间为“一般”等次;不足50%为“差”等次。', '优秀+合格 好[90,) 较好[70,89] 一般[50,69] 差(,50)'],
    ['优秀票率80％以上为优秀；不足80％为合格', '优秀 优秀[80,) 合格(,80)'],
    ['优秀和称职得票率超过2.5%为称职；2.5%以下为不称职', '优秀+称职 称职(2.5,) 不称职(,2.5]'],
    ['好得票率60%至100%的评为好\n未达60%的评为差', '好 好[60,100] 差(,60)'],
  ])('%s', (words, expected) => expect(read(words)).toBe(expected));

  test.each([
    ['', 'noBands '],
    ['90%以上为好；不足90%为差', 'noChoices 90%以上为好'],
    ['优秀得票率90%以上为好；优秀、合格得票率70%以上为较好', 'severalChoices 优秀、合格得票率70%以上为较好'],
    ['优秀得票率90以上为好', 'notPercent 优秀得票率90以上为好'],
    ['优秀得票率110%以上为好', 'pastWhole 优秀得票率110%以上为好'],
    ['优秀得票率90%以上为好；80%以上为好', 'gradeTwice 80%以上为好'],
    ['优秀得票率较高的为好', 'unreadableBand 优秀得票率较高的为好'],
  ])('“%s” is refused: %s', (words, expected) => expect(read(words)).toBe(expected));
});

describe('a part of the whole', () => {
  test.each([['三分之一', '1/3'], ['超过三分之一', '1/3'], ['三分之二', '2/3'], ['1/3', '1/3'], ['半数', '1/2'], ['过半', '1/2'], ['33%', '33/100'], ['十分之一', '1/10'], ['３分之１', '1/3']])('%s is %s', (words, expected) => {
    const ratio = readRatio(words);
    expect(ratio && `${ratio.part.toString()}/${ratio.of.toString()}`).toBe(expected);
  });

  test.each(['', '三分之四', '3/2', '101%', '大多数', '0.333', '零分之一'])('“%s” is no part', (words) => expect(readRatio(words)).toBeNull());
});
