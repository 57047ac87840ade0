import { a1, columnLetters, rectA1, writeFormula } from '../../src/workbook';
import { IF, binary, call, cell, fixedCell, fixedRange, join, literal, range } from '../../src/workbook/formula';

const A = cell(0, 0);
const B = cell(0, 1);
const C = cell(0, 2);

test('addresses count from 0', () => {
  expect(a1(4, 5)).toBe('F5');
  expect(a1(4, 5, true)).toBe('$F$5');
  expect([25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
  expect(rectA1({ row: 3, column: 4, rows: 97, columns: 1 }, true)).toBe('$E$4:$E$100');
  expect(rectA1({ row: 3, column: 4, rows: 1, columns: 1 })).toBe('E4');
});

test('the clause is the formula', () => {
  const count = cell(4, 5);
  const formula = IF(binary(count, '=', literal('')), literal(''), IF(binary(count, '=', literal('/')), literal('/'), call('KH.DEDUCT', cell(4, 2), count)));
  expect(writeFormula(formula)).toBe('=IF(F5="","",IF(F5="/","/",KH.DEDUCT(C5,F5)))');
});

test('fixed cells and ranges carry $', () => {
  expect(writeFormula(call('SUM', fixedRange({ row: 3, column: 4, rows: 2, columns: 1 }), fixedCell(0, 0), range({ row: 3, column: 4, rows: 1, columns: 2 })))).toBe(
    '=SUM($E$4:$E$5,$A$1,E4:F4)',
  );
});

test('a quotation mark in a text is doubled', () => {
  expect(writeFormula(literal('填"/"'))).toBe('="填""/"""');
  expect(writeFormula(call('AND', literal(true), literal(false), literal(0.5)))).toBe('=AND(TRUE,FALSE,0.5)');
});

test.each([
  ['=A1-(B1-C1)', binary(A, '-', binary(B, '-', C))],
  ['=A1-B1-C1', binary(binary(A, '-', B), '-', C)],
  ['=A1+B1+C1', binary(A, '+', binary(B, '+', C))],
  ['=A1-(B1+C1)', binary(A, '-', binary(B, '+', C))],
  ['=A1*(B1+C1)', binary(A, '*', binary(B, '+', C))],
  ['=A1+B1*C1', binary(A, '+', binary(B, '*', C))],
  ['=A1>B1=C1', binary(binary(A, '>', B), '=', C)],
  ['=A1>(B1=C1)', binary(A, '>', binary(B, '=', C))],
  ['=A1&B1&C1', join(A, B, C)],
  ['=(A1>B1)&C1', join(binary(A, '>', B), C)],
  ['=A1&B1+C1', join(A, binary(B, '+', C))],
] as const)('brackets only where Excel needs them: %s', (text, formula) => {
  expect(writeFormula(formula)).toBe(text);
});
