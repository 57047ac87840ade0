import fc from 'fast-check';
import { Decimal, checkBallot, exceeds, gradeOfShare, scoreBallot, shareText, type Ballot, type BallotRules, type GapDecision } from '../../src/scoring';
import { readShareBands } from '../../src/reading';

const WORDS = '优秀、合格得票率达到90%以上为“好”的等次;在70-89%之间为“较好”等次;在50-69%之间为“一般”等次;不足50%为“差”等次。';
const read = readShareBands(WORDS);
const bands = 'code' in read ? [] : read.bands;
const share = (count: number | string, whole: number | string) => ({ count: new Decimal(count), whole: new Decimal(whole) });
const graded = (count: number, whole: number, gap: GapDecision | null = null) => {
  const result = gradeOfShare(share(count, whole), bands, gap);
  return 'grade' in result ? result.grade : 'gap' in result ? result.gap.map((band) => band?.grade) : 'overlap';
};

function ballot(counts: Partial<Record<Exclude<keyof Ballot, 'votes'>, number>>, votes: Readonly<Record<string, number>>): Ballot {
  const count = (value: number | undefined): Decimal | null => (value === undefined ? null : new Decimal(value));
  return {
    expected: count(counts.expected), present: count(counts.present), issued: count(counts.issued),
    returned: count(counts.returned), valid: count(counts.valid), abstained: count(counts.abstained),
    votes: new Map(Object.entries(votes).map(([choice, each]) => [choice, new Decimal(each)])),
  };
}

describe('不称职票超过三分之一', () => {
  const third = { part: new Decimal(1), of: new Decimal(3) };
  test.each([
    [32, 99, false],
    [33, 99, false],
    [34, 99, true],
    [33, 100, false],
    [34, 100, true],
    [0, 3, false],
  ])('%d of %d: %s', (count, whole, expected) => {
    expect(exceeds(share(count, whole), third)).toBe(expected);
  });

  test('exactly one third never exceeds, one vote more always does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect([exceeds(share(n, 3 * n), third), exceeds(share(n + 1, 3 * n), third)]).toEqual([false, true]);
      }),
    );
  });
});

describe('优秀、合格得票率', () => {
  test.each([
    [89, 100, '较好'], [90, 100, '好'], [91, 100, '好'],
    [69, 100, '一般'], [70, 100, '较好'], [71, 100, '较好'],
    [49, 100, '差'], [50, 100, '一般'], [51, 100, '一般'],
    [0, 7, '差'], [7, 7, '好'], [63, 70, '好'], [499, 1000, '差'],
  ])('%d of %d is %s', (count, whole, grade) => {
    expect(graded(count, whole)).toBe(grade);
  });

  test('89.5 % lies between 较好 and 好, 69.5 % between 一般 and 较好, and neither has a grade', () => {
    expect(graded(179, 200)).toEqual(['较好', '好']);
    expect(graded(139, 200)).toEqual(['一般', '较好']);
  });

  test.each([
    [179, 200, 'lower', '较好'], [179, 200, 'higher', '好'], [179, 200, 'round', '好'],
    [178, 199, 'round', '较好'], [178, 199, 'ceil', '好'], [179, 200, 'floor', '较好'], [139, 200, 'round', '较好'], [138, 199, 'round', '一般'],
  ] as const)('%d of %d by %s is %s', (count, whole, gap, grade) => {
    expect(graded(count, whole, gap)).toBe(grade);
  });

  test('rounding touches no share that has its band: 49.6 % stays 差', () => {
    expect([graded(62, 125, 'round'), graded(62, 125)]).toEqual(['差', '差']);
  });

  test('a share has the grade of every equal share, however large the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.integer({ min: 1, max: 1e6 }), (whole, part, times) => {
        const count = part % (whole + 1);
        expect(graded(count * times, whole * times)).toEqual(graded(count, whole));
      }),
    );
  });

  test('one vote more never lowers the grade, whatever the rule for gaps', () => {
    const order = ['差', '一般', '较好', '好'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), fc.constantFrom<GapDecision>('lower', 'higher', 'round', 'ceil', 'floor'), (whole, part, gap) => {
        const count = part % whole;
        const place = (votes: number) => order.indexOf(String(graded(votes, whole, gap)));
        expect(place(count)).toBeGreaterThanOrEqual(0);
        expect(place(count + 1)).toBeGreaterThanOrEqual(place(count));
      }),
    );
  });
});

describe('what a ballot cannot be', () => {
  const good = { expected: 100, present: 98, issued: 98, returned: 97, valid: 96, abstained: 1 };
  const codes = (counts: Partial<typeof good>, votes = { 优秀: 60, 合格: 30, 不合格: 5 }) =>
    checkBallot(ballot({ ...good, ...counts }, votes)).map((problem) => (problem.code === 'exceeds' ? `${problem.more}>${problem.than}` : `${problem.field} ${problem.code}`));

  test('one in order has no problem', () => expect(codes({})).toEqual([]));

  test.each([
    [{ present: 101 }, 'present>expected'],
    [{ issued: 101 }, 'issued>expected'],
    [{ returned: 99 }, 'returned>issued'],
    [{ valid: 98 }, 'valid>returned'],
    [{ abstained: 98 }, 'abstained>returned'],
    [{ abstained: 3 }, 'votesAndAbstained>returned'],
  ])('%j', (counts, problem) => expect(codes(counts)).toContain(problem));

  test('choices together: 95, 96 and 97 of 96 valid ballots', () => {
    expect(codes({}, { 优秀: 60, 合格: 30, 不合格: 5 })).toEqual([]);
    expect(codes({}, { 优秀: 60, 合格: 30, 不合格: 6 })).toEqual([]);
    expect(codes({}, { 优秀: 60, 合格: 30, 不合格: 7 })).toEqual(['votes>valid']);
  });

  test('counts below zero and halves are told alone: what is larger than what then says nothing', () => {
    expect(codes({ valid: -1 }, { 优秀: 0.5, 合格: 200, 不合格: 0 })).toEqual(['valid negative', '优秀 notWhole']);
  });

  test('a count that is left out is held to nothing', () => {
    expect(checkBallot(ballot({ valid: 10 }, { 优秀: 10 }))).toEqual([]);
  });
});

describe('a ballot under its rules', () => {
  const rules: BallotRules = {
    base: null, bases: ['valid', 'returned', 'issued', 'expected'],
    bands: { counted: ['优秀', '合格'], bands }, gap: null, over: null, smallest: null,
  };
  const counted = ballot({ expected: 120, present: 110, issued: 110, returned: 105, valid: 100 }, { 优秀: 60, 合格: 30, 不合格: 10 });

  test('while the base is open there is no share, but each base with what it comes to', () => {
    const { shares, graded: none, open } = scoreBallot(counted, rules);
    expect([shares.size, none]).toEqual([0, null]);
    const [opening] = open;
    if (opening?.code !== 'base') throw new Error('the base should be open');
    expect(opening.outcomes.map(({ base, result }) => [base, result.together && shareText(result.together), result.graded])).toEqual([
      ['valid', '90/100', { grade: '好' }],
      ['returned', '90/105', { grade: '较好' }],
      ['issued', '90/110', { grade: '较好' }],
      ['expected', '90/120', { grade: '较好' }],
    ]);
  });

  test('an open base is no question where every base is the same number', () => {
    const whole = ballot({ expected: 10, issued: 10, returned: 10, valid: 10 }, { 优秀: 6, 合格: 3, 不合格: 1 });
    expect(scoreBallot(whole, rules)).toMatchObject({ graded: { grade: '好' }, open: [] });
    expect(scoreBallot({ ...whole, expected: null }, rules).open.map(({ code }) => code)).toEqual(['base']);
  });

  test('a decided base that the record leaves out, or that is 0, gives no share', () => {
    expect(scoreBallot({ ...counted, expected: null }, { ...rules, base: 'expected' }).open).toEqual([{ code: 'baseMissing', base: 'expected' }]);
    const none = ballot({ valid: 0 }, { 优秀: 0, 合格: 0 });
    expect(scoreBallot(none, { ...rules, base: 'valid' }).open).toEqual([{ code: 'noBallots', base: 'valid' }]);
  });

  test.each([[106, true], [105, false], [104, false]])('with %d ballots as the fewest, of 105 returned nothing is made known: %s', (smallest, hidden) => {
    const { open, shares } = scoreBallot(counted, { ...rules, base: 'valid', smallest: new Decimal(smallest) });
    expect([open.map(({ code }) => code), shares.size === 0]).toEqual([hidden ? ['smallGroup'] : [], hidden]);
  });
});
