import type { Ratio } from '../scoring/ballot';
import { Decimal } from '../scoring/decimal';
import { clean } from './clean';

const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九十'].map((digit, value) => [digit, value]));
const HALF = /^(?:过|超过)?(?:一半|半数|半)$/u;
const PARTS = /^(?:超过)?([二三四五六七八九十]|[1-9]\d?)分之([一二三四五六七八九]|[1-9]\d?)$/u;
const FRACTION = /^(?:超过)?([1-9]\d?)\/([1-9]\d?)$/u;
const PERCENT = /^(?:超过)?(\d{1,3}(?:\.\d{1,4})?)%$/u;

/** A part of the whole in words: 三分之一, 1/3, 半数, 33%; null for anything else, and for more than the whole. */
export function readRatio(words: string): Ratio | null {
  const { text } = clean(words);
  if (HALF.test(text)) return ratio(1, 2);
  const [, of, part] = PARTS.exec(text) ?? [];
  if (of !== undefined && part !== undefined) return ratio(numberOf(part), numberOf(of));
  const [, above, below] = FRACTION.exec(text) ?? [];
  if (above !== undefined && below !== undefined) return ratio(above, below);
  const [, percent] = PERCENT.exec(text) ?? [];
  return percent === undefined ? null : ratio(percent, 100);
}

function numberOf(written: string): number {
  return DIGITS.get(written) ?? Number(written);
}

function ratio(part: number | string, of: number | string): Ratio | null {
  const read = { part: new Decimal(part), of: new Decimal(of) };
  return read.part.lte(read.of) ? read : null;
}
