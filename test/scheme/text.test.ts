import fc from 'fast-check';
import { bare, folded, shownWords } from '../../src/scheme/text';

describe('words of a quote', () => {
  test('stray spaces of the scan are dropped, a space between Latin words or numbers stays', () => {
    expect(shownWords('落实的,每项 扣0 .5分。', [])).toBe('落实的,每项扣0.5分。');
    expect(shownWords('用 Excel 2016 登记', [])).toBe('用Excel 2016登记');
    expect(shownWords('2 分\n,未制定', [])).toBe('2分,未制定');
  });

  test('a mend is applied wherever its words stand', () => {
    expect(shownWords('于部、于部', [{ from: '于部', to: '干部', note: '误字' }])).toBe('干部、干部');
  });

  test('full-width and half-width marks, curly and straight quotes fold alike', () => {
    expect(folded('出国（境）管理，“八小时”；每 项。')).toBe(folded('出国(境)管理,"八小时";每项.'));
  });

  test('folding twice changes nothing more, and bare words have no white space', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(bare(text)).not.toMatch(/\s/u);
      }),
    );
  });
});
