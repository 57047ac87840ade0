import { a1, rectA1 } from './address';
import type { Binary, Formula } from './plan';

/** The text of a formula tree as it is written into a cell: =IF(F5="","",KH.DEDUCT(C5,F5)). */
export function writeFormula(formula: Formula): string {
  return `=${write(formula)}`;
}

function write(formula: Formula): string {
  switch (formula.kind) {
    case 'call':
      return `${formula.name}(${formula.args.map(write).join(',')})`;
    case 'cell':
      return `${sheetPrefix(formula.sheet)}${a1(formula.row, formula.column, formula.fixed)}`;
    case 'range':
      return `${sheetPrefix(formula.sheet)}${rectA1(formula.rect, formula.fixed)}`;
    case 'literal':
      return writeLiteral(formula.value);
    case 'binary':
      return `${operand(formula.left, formula, 'left')}${formula.op}${operand(formula.right, formula, 'right')}`;
  }
}

/** Always in quotes: a name may hold spaces, brackets or digits first. */
function sheetPrefix(sheet: string | undefined): string {
  return sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`;
}

function writeLiteral(value: string | number | boolean): string {
  if (typeof value === 'string') return textParts(value).map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Excel takes at most 255 characters between two quotation marks of a formula. */
const LONGEST_TEXT = 255;

function textParts(text: string): readonly string[] {
  if (text.length <= LONGEST_TEXT) return [text];
  return [text.slice(0, LONGEST_TEXT), ...textParts(text.slice(LONGEST_TEXT))];
}

/** How tightly an operator of Excel binds. */
const BINDING: Readonly<Record<Binary['op'], number>> = {
  '*': 4,
  '/': 4,
  '+': 3,
  '-': 3,
  '&': 2,
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
};

/** Excel works equal operators from left to right, so a right operand of the same binding keeps its brackets. */
function operand(inner: Formula, outer: Binary, side: 'left' | 'right'): string {
  const text = write(inner);
  if (inner.kind !== 'binary') return text;
  const needed = BINDING[outer.op];
  const has = BINDING[inner.op];
  const associative = inner.op === outer.op && (inner.op === '&' || inner.op === '+' || inner.op === '*');
  const bare = has > needed || (has === needed && (side === 'left' || associative));
  return bare ? text : `(${text})`;
}
