import fc from 'fast-check';
import { Locks } from '../../../preview/book/locks';
import { holds, insideSheet, subtractAll, type Rect } from '../../../preview/book/rect';

const rect = fc.record({ row: fc.nat(8), column: fc.nat(8), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) });

test('what is left of a block is each of its cells that no hole covers, once', () => {
  fc.assert(fc.property(rect, fc.array(rect, { maxLength: 4 }), (whole, holes) => {
    const parts = subtractAll(whole, holes);
    for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
      for (let column = whole.column; column < whole.column + whole.columns; column += 1) {
        const covered = holes.some((hole) => holds(hole, row, column));
        expect(parts.filter((part) => holds(part, row, column))).toHaveLength(covered ? 0 : 1);
      }
    }
  }));
});

test('the last word on a cell decides whether it is locked', () => {
  fc.assert(fc.property(fc.array(fc.tuple(rect, fc.boolean()), { maxLength: 6 }), fc.nat(8), fc.nat(8), (changes, row, column) => {
    const locks = new Locks();
    changes.forEach(([block, locked]) => locks.set(block, locked));
    const last = [...changes].reverse().find(([block]) => holds(block, row, column));
    expect(locks.isLocked(row, column)).toBe(last ? last[1] : true);
  }));
});

test.each<[Rect, boolean]>([
  [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true],
  [{ row: 1, column: 0, rows: 1_048_576, columns: 1 }, false],
  [{ row: -1, column: 0, rows: 1, columns: 1 }, false],
  [{ row: 0, column: 0, rows: 0, columns: 1 }, false],
  [{ row: 0.5, column: 0, rows: 1, columns: 1 }, false],
])('%j lies in a sheet: %s', (block, inside) => {
  expect(insideSheet(block)).toBe(inside);
});
