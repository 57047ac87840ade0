const DIGITS = '零一二三四五六七八九';

/**
 * An amount as written ("0.50", "0。5", "两", "十五", "半", "二点五", "两百") as a decimal string in shortest form ("0.5", "2", "15", "2.5", "200").
 * The vocabulary only lets such amounts through.
 */
export function decimalOf(written: string): string {
  if (/^\d/.test(written)) return shortest(written.replace(/[。·]/, '.'));
  if (written === '半') return '0.5';
  const [, many, round] = /^(.?)([百千])$/u.exec(written) ?? [];
  if (round !== undefined) return String((many === '' || many === undefined ? 1 : digit(many)) * (round === '百' ? 100 : 1000));
  const [whole = '', fraction] = written.split('点');
  const ones = wholeOf(whole);
  return fraction === undefined ? String(ones) : shortest(`${ones}.${[...fraction].map(digit).join('')}`);
}

/** 一分半: half a point more. */
export function andHalf(decimal: string): string {
  return `${decimal}.5`;
}

function wholeOf(numeral: string): number {
  const [tens = '', ones] = numeral.split('十');
  if (ones === undefined) return digit(numeral);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function digit(char: string): number {
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

function shortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
