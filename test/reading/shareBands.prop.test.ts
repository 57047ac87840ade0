import fc from 'fast-check';
import { readRatio, readShareBands } from '../../src/reading';
import { Decimal, gradeOfShare } from '../../src/scoring';

const piece = fc.constantFrom('优秀', '合格', '、', '得票率', '票率', '达到', '90', '89', '70-89', '%', '以上', '不足', '为', '“好”', '差', '等次', '；', '。', ' ', '在', '之间', '三分之一', '-', '（', '0');

describe('words for grades by shares', () => {
  test('any words at all are read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const words = pieces.join('');
      const read = readShareBands(words);
      if (!('code' in read)) for (const { grade, words: own } of read.bands) expect([grade !== '', words.includes(own)]).toEqual([true, true]);
      const ratio = readRatio(words);
      if (ratio !== null) expect(ratio.part.lte(ratio.of)).toBe(true);
    }));
  });

  test('bands that meet leave no share without a grade', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 300 }), fc.nat(300), (edge, whole, part) => {
      const read = readShareBands(`优秀得票率${edge}%以上为好；不足${edge}%为差`);
      if ('code' in read) throw new Error(read.code);
      const count = part % (whole + 1);
      expect(gradeOfShare({ count: new Decimal(count), whole: new Decimal(whole) }, read.bands)).toEqual({ grade: count * 100 >= edge * whole ? '好' : '差' });
    }));
  });
});
