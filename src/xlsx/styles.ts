import type { SheetPlan, Style } from '../workbook';
import type { CellStyle } from './hucre';
import { rgb } from './text';

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;

/** Looks of the cells of a sheet; equal looks are one object, so that the file holds each once. */
export interface Looks {
  readonly at: (row: number, column: number) => CellStyle | undefined;
}

/** Lays the styled ranges over one another, a later one over an earlier field by field; unlocked cells are unlocked. */
export function looksOf({ styles, entries, rowCount, columnCount }: SheetPlan): Looks {
  const table = new Interned();
  const ids = new Int32Array(rowCount * columnCount);
  const lay = (rect: SheetPlan['entries'][number], step: number, style: Style | null): void => {
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, rowCount); row += 1) {
      for (let column = rect.column; column < Math.min(rect.column + rect.columns, columnCount); column += 1) {
        const at = row * columnCount + column;
        ids[at] = table.next(ids[at] ?? 0, step, style);
      }
    }
  };
  styles.forEach(({ rect, style }, index) => lay(rect, index + 1, style));
  for (const rect of entries) lay(rect, 0, null);
  return { at: (row, column) => table.look(ids[row * columnCount + column] ?? 0) };
}

interface Layered {
  readonly style: Style;
  readonly unlocked: boolean;
}

/** More styled ranges than any sheet has. */
const MOST_STEPS = 65_536;

/** Each combination of layers once. Step 0 unlocks. */
class Interned {
  private readonly layered: Layered[] = [{ style: {}, unlocked: false }];
  private readonly steps = new Map<number, number>();
  private readonly looks = new Map<number, CellStyle | undefined>();

  next(id: number, step: number, style: Style | null): number {
    const key = id * MOST_STEPS + step;
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    const below = this.layered[id] ?? { style: {}, unlocked: false };
    this.layered.push({ style: { ...below.style, ...style }, unlocked: below.unlocked || style === null });
    this.steps.set(key, this.layered.length - 1);
    return this.layered.length - 1;
  }

  look(id: number): CellStyle | undefined {
    if (!this.looks.has(id)) {
      const { style, unlocked } = this.layered[id] ?? { style: {}, unlocked: false };
      this.looks.set(id, id === 0 ? undefined : cellStyle(style, unlocked));
    }
    return this.looks.get(id);
  }
}

function cellStyle(style: Style, unlocked: boolean): CellStyle {
  const { font, size, bold, italic, color, fill, horizontal, vertical, wrap, indent, numberFormat, border, bottomBorder } = style;
  return {
    font: {
      ...(font === undefined ? {} : { name: font }),
      ...(size === undefined ? {} : { size }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(color === undefined ? {} : { color: rgb(color) }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } }),
    ...(border === 'thin' ? { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } } : bottomBorder === 'thin' ? { border: { bottom: THIN } } : {}),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal: lower(horizontal) }),
      ...(vertical === undefined ? {} : { vertical: lower(vertical) }),
      ...(wrap === true ? { wrapText: true } : {}),
      ...(indent === undefined || indent === 0 ? {} : { indent }),
    },
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
}

function lower<T extends string>(word: T): Lowercase<T> {
  return word.toLowerCase() as Lowercase<T>;
}
