import { onEveryPlatform } from './hosts';
import { explain, read } from '../../src/functions/functions';

const MISSING = '2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。\n每缺一项扣0.5分,';

onEveryPlatform((blank) => {
  describe('KH.EXPLAIN', () => {
    test('3项 at 0.5 under a limit of 1', () => {
      expect(explain(MISSING, 3, blank, 0.5, 1)).toBe('3项×0.5=1.5；限额1，超出0.5不扣，实扣1');
    });

    test('a case released elsewhere', () => {
      expect(explain('机关科级及以下干部受轻处分每人次扣0.5分,', 2, 0.5, blank, 10)).toBe('2人次×0.5=1；同案免扣0.5，实扣0.5');
    });

    test('without the amounts of the row: the sum alone', () => {
      expect(explain(MISSING, 2)).toBe('2项×0.5=1');
      expect(explain(MISSING, 2, null, undefined)).toBe('2项×0.5=1');
    });

    test('an award', () => {
      expect(explain('受到市委市政府表彰的每项加0.5分,', 2)).toBe('2项×0.5=1');
    });

    test('nothing for a count of 0 or a blank, 不适用 for "/"', () => {
      expect(explain(MISSING, 0)).toBe('');
      expect(explain(MISSING, blank, blank, blank, blank)).toBe('');
      expect(explain(MISSING, '/')).toBe('不适用，不扣分');
      expect(explain('受到表彰的每项加1分,', '/')).toBe('不适用，不加分');
    });

    test('what DEDUCT refuses is said in the cell', () => {
      expect(explain('受重处分每人次扣2分,', 1.5)).toBe('查实数是 1.5，不是整数。查实数按个数填，请填 0、1、2……。');
      expect(explain(blank, 1)).toBe('这一格没有文字，没有可以算分的规定。请填写扣分或加分的规定。');
    });
  });

  describe('KH.READ', () => {
    test('the words and what they come to, a label and a value a row', () => {
      expect(read(MISSING)).toEqual([
        ['原文', '每缺一项扣0.5分'],
        ['读作', '每项扣 0.5 分，查几项扣几次'],
        ['扣还是加', '扣分'],
        ['分值', '0.5分'],
        ['计数单位', '项'],
      ]);
    });

    test('an amount left to the assessors', () => {
      expect(read('主动报告线索或查处问题的酌情扣分;')).toContainEqual(['分值', '由考评组定，须写理由']);
    });

    test('words that cannot be read: why, the words it stumbled on, and what it can be decided to be', () => {
      const table = read('迟报的酌情扣2分。');
      expect(table.slice(2)).toEqual([['卡在', '扣2分'], ['可以定为', '每次扣2分'], ['可以定为', '扣2分'], ['可以定为', '酌情扣分'], ['可以定为', '不计分']]);
      expect(table[1]?.[1]).toContain('写了酌情，又只写了一个分值');
      expect(new Set(table.map((row) => row.length))).toEqual(new Set([2]));
    });

    test('words that are read and cannot be counted have choices too', () => {
      expect(read('未开展的不得分。').filter(([label]) => label === '可以定为')).toEqual([['可以定为', '酌情扣分'], ['可以定为', '不计分']]);
    });

    test('several clauses in one cell: each in turn, and words without one as before', () => {
      expect(read('1.迟到的，每次扣0.5分；\n2.旷工的，每天扣3分。').filter(([label = '']) => /^第|分值/u.test(label))).toEqual([
        ['第1条', '1.迟到的，每次扣0.5分'], ['分值', '0.5分'], ['第2条', '2.旷工的，每天扣3分'], ['分值', '3分'],
      ]);
      expect(read('请各科室按时报送。').map(([label]) => label)).toEqual(['原文', '读作']);
    });

    test('a blank cell', () => {
      expect(read(blank)[1]).toEqual(['读作', '这一格没有文字，没有可以算分的规定。请填写扣分或加分的规定。']);
    });
  });
});
