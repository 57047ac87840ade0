import { Decimal, gradeDecided, toNextGrade, type GapDecision } from '../../src/scoring';
import { readBands } from '../../src/reading';

const BANDS = readBands('优秀95—100分；良好80—94分；合格60—79分；不合格59分以下');
if ('code' in BANDS) throw new Error(BANDS.code);
const bands = BANDS;
const next = (score: string, decision: GapDecision | null): string => {
  const found = toNextGrade(new Decimal(score), bands, decision);
  return found === null ? '' : `${found.grade} ${found.points.toFixed()}${found.beyond ? '以上' : ''}`;
};

test.each<readonly [GapDecision, string, string, string]>([
  // From 93.9, 94 and 94.1: where 优秀 begins under each 口径.
  ['lower', '优秀 1.1', '优秀 1', '优秀 0.9'],
  ['floor', '优秀 1.1', '优秀 1', '优秀 0.9'],
  ['round', '优秀 0.6', '优秀 0.5', '优秀 0.4'],
  ['higher', '优秀 0.1以上', '优秀 0以上', ''],
  ['ceil', '优秀 0.1以上', '优秀 0以上', ''],
])('%s', (decision, below, on, above) => {
  expect(['93.9', '94', '94.1'].map((score) => next(score, decision))).toEqual([below, on, above]);
});

test('the points named lead into the grade, and the tenth before them does not', () => {
  for (const decision of ['lower', 'higher', 'round', 'ceil', 'floor'] as const) {
    for (const score of ['59', '60.3', '79', '85.2', '93.9']) {
      const found = toNextGrade(new Decimal(score), bands, decision);
      const edge = new Decimal(score).plus(found?.points ?? 0);
      const reached = found?.beyond === true ? edge.plus('0.000001') : edge;
      const before = found?.beyond === true ? edge : edge.minus('0.000001');
      expect(gradeDecided(reached, bands, decision)).toEqual({ grade: found?.grade });
      expect(gradeDecided(before, bands, decision)).not.toEqual({ grade: found?.grade });
    }
  }
});
