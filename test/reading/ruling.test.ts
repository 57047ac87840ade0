import { readClauses, readOnly, toMeasure } from '../../src/reading/index';

const meaning = (text: string): readonly unknown[] => {
  const { effect, basis, points, unit, discretion, refused } = readOnly(text);
  return refused === null ? [effect, basis, points, unit, discretion] : ['refused', refused.code];
};

describe('〔口径：…〕 behind the words of a clause', () => {
  test.each([
    ['起草法规草案并提请常委会会议一审,给承办工作机构加10分;〔口径：每件加10分〕', ['add', 'per_item', '10', '件', false]],
    ['协办机构加1分,〔口径:每次加1分〕', ['add', 'per_item', '1', '次', false]],
    ['倒扣活动承办工作机构0.5分。〔口径：每篇扣0.5分〕', ['deduct', 'per_item', '0.5', '篇', false]],
    ['由考核工作组提出加分建议,主任会议最终研究决定。〔口径：酌情加分〕', ['add', 'range', null, null, true]],
    ['只作一次加分。〔口径：不加分〕', ['none', 'once', null, null, false]],
    ['正好2500字的〔 口径 ： 每件加2分 〕', ['add', 'per_item', '2', '件', false]],
  ])('%s is read from the brackets', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  test('without it the same words are flat: ten points however many', () => {
    expect(meaning('起草法规草案并提请常委会会议一审,给承办工作机构加10分;')).toEqual(['add', 'once', '10', null, false]);
  });

  test.each(['正好2500字的〔口径：待定〕', '每项加1分〔口径：〕', '每项加1分〔口径：待明确。〕'])('%s is undecided, whatever stands before it', (text) => {
    expect(meaning(text)).toEqual(['refused', 'undecided']);
    expect(toMeasure(readOnly(text))).toBeNull();
  });

  test('what is in the brackets must itself read in one way', () => {
    expect(meaning('加10分〔口径：随便〕')).toEqual(['refused', 'unknownForm']);
    expect(meaning('加10分〔口径：每项加1分,每次加2分〕')).toEqual(['refused', 'severalClauses']);
  });

  test('a ruling speaks for the whole cell; two of them are two clauses', () => {
    expect(meaning('全部完成的,得40分。每缺一项扣5分。〔口径：每缺一项扣5分〕')).toEqual(['deduct', 'per_item', '5', '项', false]);
    expect(meaning('加1分〔口径：每次加1分〕加2分〔口径：每次加2分〕')).toEqual(['refused', 'severalClauses']);
  });

  test('in a text of several clauses it replaces the last before it, and offsets hold', () => {
    const text = '每项加3分;再加2分。〔口径：每个报告加2分〕每缺一项扣1分。';
    const readings = readClauses(text);
    expect(readings.map(({ points, unit }) => [points, unit])).toEqual([['3', '项'], ['2', '个'], ['1', '项']]);
    expect(readings.map(({ start, end, span }) => text.slice(start, end) === span)).toEqual([true, true, true]);
  });

  test('〔口径：不加分〕 is an award of nothing', () => {
    const measure = toMeasure(readOnly('1000字以内的不予加分,〔口径：不加分〕'));
    expect(measure?.effect === 'add' && measure.basis === 'once' && measure.points.toString()).toBe('0');
  });
});

describe('points and what stands beside them', () => {
  test('a veto beside the points is no second clause', () => {
    expect(meaning('被相关部门查处通报的,每次扣3分,并取消当年各类评先评优资格。')).toEqual(['deduct', 'per_item', '3', '次', false]);
    expect(meaning('弄虚作假的,取消当年评优资格')).toEqual(['veto', 'once', null, null, false]);
  });

  test.each([
    ['每人每次扣减所在工作机构0.2分;', ['deduct', 'per_item_person', '0.2', '人×次', false]],
    ['每人多请一天扣减所在工作机构0.5分;', ['deduct', 'per_item', '0.5', '天', false]],
    ['无故旷工的,每人每天扣所在工作机构1分。', ['deduct', 'per_item_person', '1', '人×天', false]],
    ['被纪检部门查处的,每起扣减工作机构5分', ['deduct', 'per_item', '5', '起', false]],
  ])('%s takes from the one assessed', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  test('points of another are read with whose they are, and not reckoned', () => {
    const reading = readOnly('丢失的,每次扣保管员1分');
    expect([reading.effect, reading.points, reading.unit, reading.charged]).toEqual(['deduct', '1', '次', '保管员']);
    expect(toMeasure(reading)).toBeNull();
  });

  test('累计超过15天的 fires beyond 15 days', () => {
    expect(readOnly('累计超过15天的,每人多请一天扣减所在工作机构0.5分;').threshold).toEqual({ op: '>', value: '15', unit: '天' });
  });
});
