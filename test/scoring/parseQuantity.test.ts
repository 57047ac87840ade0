import { parseQuantity } from '../../src/scoring';

const shown = (raw: Parameters<typeof parseQuantity>[0]): string => {
  const quantity = parseQuantity(raw);
  if (quantity.state === 'count') return quantity.value.toString();
  return quantity.state === 'problem' ? `${quantity.code} ${quantity.received}` : quantity.state;
};

describe('a 查实数 cell', () => {
  test.each([
    [null, 'pending'], [undefined, 'pending'], ['', 'pending'], ['  ', 'pending'], ['\u3000\n', 'pending'],
    ['/', 'notApplicable'], [' ／ ', 'notApplicable'],
    [0, '0'], [-0, '0'], ['0', '0'], [3, '3'], ['3', '3'], [' 3 ', '3'], ['３', '3'], ['１．５', '1.5'], [1.5, '1.5'],
    [0.3, '0.3'], [0.1 + 0.2, '0.30000000000000004'], [-1, '-1'], ['-1', '-1'], ['−1', '-1'],
    ['3×2', '6'], ['3x2', '6'], ['3＊2', '6'], [' ３×２ ', '6'], ['0×5', '0'],
  ])('%j is %s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  test.each([
    ['三', '三'], ['3项', '3项'], ['1,000', '1,000'], ['1e3', '1e3'], ['+3', '+3'], ['.5', '.5'], ['//', '//'], ['3×', '3×'], ['3×2×2', '3×2×2'], ['1.5×2', '1.5×2'], ['-3×2', '-3×2'],
    [true, 'TRUE'], [false, 'FALSE'], [NaN, 'NaN'], [Infinity, 'Infinity'], ['9'.repeat(20), '9'.repeat(20)],
  ])('%j is no number', (raw, received) => {
    expect(shown(raw)).toBe(`notANumber ${received}`);
  });
});
