import { Decimal, keepHighest, scoreUnit, type KeptRow, type Measure, type SheetRow } from '../../src/scoring';
import { award, each, line, once, rules } from './rulesOf';

const row = (id: string, measure: Measure | null, count: number | null, ...cases: readonly (readonly [string, number | null])[]): SheetRow => ({
  id,
  measure,
  count: count === null ? null : new Decimal(count),
  cases: cases.map(([of, part]) => ({ case: of, count: part === null ? null : new Decimal(part) })),
});
const shown = (kept: KeptRow): string => {
  if (!kept.ok) return `${kept.code} ${kept.ofCases}>${kept.counted}`;
  const releases = kept.releases.map((release) => `-${release.points} ${release.case} ${release.keptBy} ${release.keptPoints}${release.tie ? ' 并列' : ''}`);
  return [kept.kept.toString(), ...releases].join(' ');
};

describe('same cases on the rows of a sheet', () => {
  test.each([
    ['no case: all stays', [row('6.1.2', each('1'), 2), row('7.3.1', each('1'), 1)], ['2', '1']],
    ['one case in two rows: the higher stays', [row('6.1.2', each('0.5'), 1, ['〔2026〕7号', null]), row('7.3.1', each('1'), 1, ['(2026)7号', null])], ['0 -0.5 〔2026〕7号 7.3.1 1', '1']],
    ['a tie keeps the first', [row('6.1.2', each('1'), 1, ['甲', null]), row('7.3.1', each('1'), 1, ['甲', null])], ['1', '0 -1 甲 6.1.2 1 并列']],
    ['part of a row', [row('6.1.2', each('0.5'), 2, ['甲', 1], ['乙', 1]), row('7.3.1', each('1'), 1, ['乙', null])], ['0.5 -0.5 乙 7.3.1 1', '1']],
    ['a flat row that stands on another finding', [row('6.1.5', once('1'), 2, ['甲', 1]), row('7.3.1', each('2'), 1, ['甲', null])], ['1', '2']],
    ['待评 and rows without a clause take no part', [row('6.1.2', each('1'), null, ['甲', null]), row('标题', null, 3, ['甲', null]), row('7.3.1', each('0.5'), 1, ['甲', null])], ['0', '0', '0.5']],
    ['awards take no part', [row('加', award('1'), 1, ['甲', null]), row('7.3.1', each('0.5'), 1, ['甲', null])], ['1', '0.5']],
    ['cases that count more than their row', [row('6.1.2', each('0.5'), 1, ['甲', 1], ['乙', 1]), row('7.3.1', each('1'), 1, ['乙', null])], ['casesExceedCount 2>1', '1']],
    ['a count that cannot stand takes no part', [row('6.1.2', each('5'), 1.5, ['甲', null]), row('7.3.1', each('1'), 1, ['甲', null])], ['5', '1']],
  ] as const)('%s', (_, rows, expected) => {
    expect(keepHighest(rows).map(shown)).toEqual(expected);
  });

  test('rows that share an id are told apart', () => {
    expect(keepHighest([row('1', each('1'), 1, ['甲', null]), row('1', each('2'), 1, ['甲', null])]).map(shown)).toEqual(['0 -1 甲 1 2', '2']);
  });

  test('the sheet and the unit agree', () => {
    const scored = scoreUnit(rules({ scope: 'clause' }, null), [line('6.1.2', 2, '甲'), line('6.1.2', 1), line('6.1.3', 1, '甲'), line('11.4.1', 1, '甲')]);
    const kept = keepHighest([row('6.1.2', each('1'), 3, ['甲', 2]), row('6.1.3', each('2'), 1, ['甲', 1]), row('11.4.1', each('0.5'), 1, ['甲', null])]);
    expect(scored.ok && scored.result.released).toEqual(kept.flatMap((each_) => (each_.ok ? each_.releases : [])));
  });
});
