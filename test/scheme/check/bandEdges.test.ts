import { readBands } from '../../../src/reading/index';
import { bandEdges } from '../../../src/scheme/check/bandEdges';
import { Decimal } from '../../../src/scoring/decimal';

/** "gap 94-95" of each edge, from the lowest up. */
function edges(words: string): readonly string[] {
  const bands = readBands(words);
  if ('code' in bands) throw new Error(bands.words);
  return bandEdges(bands, new Decimal(100)).map(({ kind, from, to }) => `${kind} ${from.toFixed()}-${to.toFixed()}`);
}

test.each([
  ['优秀90分以上；合格不足90分', []],
  ['优秀90分以上；合格89分以下', ['gap 89-90']],
  ['优秀90分以上；合格90分以下', ['overlap 90-90']],
  ['优秀超过90分；合格不足90分', ['gap 90-90']],
  ['优秀90—99分；合格不足90分', ['gap 99-100']],
  ['优秀90分以上；合格60—89分', ['gap 0-60', 'gap 89-90']],
  ['优秀80分以上；良好70—85分；合格不足70分', ['overlap 80-85']],
  ['优秀95—100分；良好80—94分；合格60—79分；不合格59分以下', ['gap 59-60', 'gap 79-80', 'gap 94-95']],
])('%s', (words, expected) => {
  expect(edges(words)).toEqual(expected);
});
