import { a1 } from './address';
import type { Rect } from './plan';

type Names = Readonly<Record<string, Rect>>;

/**
 * A formula of another sheet that points to `sheet`, after that sheet was made anew: a cell with a name (KH_total) is pointed to
 * where that name stands now. null for a formula that does not point there.
 */
export function repoint(formula: unknown, sheet: string, before: Names, after: Names): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  const moves = movesOf(before, after);
  let found = false;
  const written = formula.replace(referenceTo(sheet), (whole: string, prefix: string, column: string, row: string) => {
    found = true;
    const to = moves.get(`${column}${row}`);
    return to === undefined ? whole : `${prefix}${to}`;
  });
  return found ? written : null;
}

/** F40 → $F$42, for every cell that alone bears a name on both sheets. */
function movesOf(before: Names, after: Names): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(before).flatMap(([name, rect]) => {
      const to = after[name];
      return rect.rows * rect.columns > 1 || to === undefined ? [] : [[a1(rect.row, rect.column), a1(to.row, to.column, true)] as const];
    }),
  );
}

/** '甲''乙 (2)'!$F$40, or as Excel shortens a plain name: 甲!$F$40. */
function referenceTo(sheet: string): RegExp {
  const plain = escaped(sheet);
  return new RegExp(`('${escaped(sheet.replace(/'/g, "''"))}'!|(?<![^\\s=(,;+\\-*/&<>^])${plain}!)\\$?([A-Z]{1,3})\\$?(\\d+)`, 'g');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
