import type { Sheet } from '../../book/book';
import { faults } from '../../book/fault';
import { guardStructure } from '../../book/protection';
import { intersection, type Rect } from '../../book/rect';
import type { ClassSpec } from '../core/spec';
import { findArea } from './area';

/** Excel's table over some cells. The grid has none: it is kept and can be read back, and the cells stay as they are. */
export interface TableOf {
  readonly sheet: Sheet;
  readonly rect: Rect;
  name: string;
  banded: boolean;
}

const tablesOf = new WeakMap<Sheet, TableOf[]>();
let made = 0;

export const tableCollection: ClassSpec<'TableCollection'> = {
  items: { items: 'Table', of: (sheet) => tablesOf.get(sheet) ?? [] },
  add: {
    finds: 'Table',
    of: (sheet, [where], { book }) => {
      const { rect } = typeof where === 'string' ? findArea(book, sheet, where) : where;
      guardStructure(sheet);
      const known = tablesOf.get(sheet) ?? [];
      // Excel makes no table over another one, nor over merged cells.
      if (known.some((table) => intersection(table.rect, rect)) || sheet.merges().some((merge) => intersection(merge, rect))) throw faults.invalidArgument();
      made += 1;
      const table = { sheet, rect, name: `表${made}`, banded: true };
      tablesOf.set(sheet, [...known, table]);
      return table;
    },
  },
  getCount: { answer: (sheet) => (tablesOf.get(sheet) ?? []).length },
};

export const table: ClassSpec<'Table'> = {
  name: {
    get: ({ name }) => name,
    set: (target, name) => {
      target.name = name;
    },
  },
  showBandedRows: {
    get: ({ banded }) => banded,
    set: (target, banded) => {
      target.banded = banded;
    },
  },
  getRange: { finds: 'Range', of: ({ sheet, rect }) => ({ sheet, rect }) },
};
