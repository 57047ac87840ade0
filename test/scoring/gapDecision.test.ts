import { readBands } from '../../src/reading';
import { Decimal, gradeDecided, type Band, type GapDecision } from '../../src/scoring';

const bandsOf = (words: string): readonly Band[] => {
  const bands = readBands(words);
  if ('code' in bands) throw new Error(bands.code);
  return bands;
};
const BANDS = bandsOf('优秀95—100分；良好80—94分；合格60—79分；不合格59分以下');

const gradeAt = (score: string, decision: GapDecision | null, bands = BANDS): string => {
  const graded = gradeDecided(new Decimal(score), bands, decision);
  if ('grade' in graded) return graded.grade;
  return 'gap' in graded ? graded.gap.map((band) => band?.words ?? '无').join(' | ') : graded.overlap.map(({ words }) => words).join(' & ');
};

const DECISIONS: readonly GapDecision[] = ['lower', 'higher', 'round', 'ceil', 'floor'];

test.each([
  ['94', ['良好', '良好', '良好', '良好', '良好']],
  ['94.4', ['良好', '优秀', '良好', '优秀', '良好']],
  ['94.5', ['良好', '优秀', '优秀', '优秀', '良好']],
  ['95', ['优秀', '优秀', '优秀', '优秀', '优秀']],
  ['79.49', ['合格', '良好', '合格', '良好', '合格']],
  ['79.5', ['合格', '良好', '良好', '良好', '合格']],
  ['59.5', ['不合格', '合格', '合格', '合格', '不合格']],
])('%s分 with 归低档, 归高档, 四舍五入, 进位, 舍去', (score, grades) => {
  expect(DECISIONS.map((decision) => gradeAt(score, decision))).toEqual(grades);
});

test.each([['94.5', '良好80—94分 | 优秀95—100分'], ['79.5', '合格60—79分 | 良好80—94分'], ['59.5', '不合格59分以下 | 合格60—79分']])(
  '%s分 without a decision names both bands', (score, told) => {
    expect(gradeAt(score, null)).toBe(told);
  },
);

test('101分 is above every band, and no decision makes it 优秀', () => {
  expect(DECISIONS.map((decision) => gradeAt('101', decision))).toEqual(DECISIONS.map(() => '优秀95—100分 | 无'));
});

test('80分 in two bands: the lower or the higher of them; a whole number is no answer', () => {
  const both = bandsOf('良好80—90分；合格60—80分');
  expect(DECISIONS.map((decision) => gradeAt('80', decision, both))).toEqual(['合格', '良好', ...Array.from({ length: 3 }, () => '良好80—90分 & 合格60—80分')]);
});

test('a whole number that has no band either leaves the question open', () => {
  expect(gradeAt('70.2', 'round', bandsOf('好90—100分；差60分以下'))).toBe('差60分以下 | 好90—100分');
});
