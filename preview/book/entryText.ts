import type { CellContent } from './book';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?%?$/;
const IN_BRACKETS = /^\((\d+(?:\.\d+)?)\)$/;

/**
 * What Excel makes of a text that is typed, or written through `values`: "5" is the number 5, "1.10" is 1.1, "(3)" is -3,
 * "1/2" is a date. A cell with number format "@" keeps every text; so does a leading apostrophe.
 */
export function readEntry(text: string, numberFormat: string): CellContent {
  if (text === '') return { empty: true };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  const trimmed = text.trim();
  const number = readNumber(trimmed) ?? readDate(trimmed);
  return { value: number ?? text };
}

function readNumber(text: string): number | undefined {
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed) return -Number(bracketed[1]);
  if (!NUMBER.test(text) || !/\d/.test(text)) return undefined;
  const plain = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? plain / 100 : plain;
}

/** Year, month and day, or month and day of this year; as Excel's day number, 1900-01-01 being 1. */
function readDate(text: string): number | undefined {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full) return dayNumber(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return short ? dayNumber(new Date().getFullYear(), Number(short[1]), Number(short[2])) : undefined;
}

function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
