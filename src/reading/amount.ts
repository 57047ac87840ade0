const DIGITS = '零一二三四五六七八九';

/**
 * An amount as written ("0.50", "0。5", "两", "十五", "半") as a decimal string in shortest form ("0.5", "2", "15").
 * The vocabulary only lets such amounts through.
 */
export function decimalOf(written: string): string {
  if (/^\d/.test(written)) return shortest(written.replace('。', '.'));
  if (written === '半') return '0.5';
  if (written === '两') return '2';
  const [, tens, ones] = /^([一二三四五六七八九]?)(?:十)([一二三四五六七八九]?)$/.exec(written) ?? [];
  if (tens === undefined) return String(DIGITS.indexOf(written));
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}

function shortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
