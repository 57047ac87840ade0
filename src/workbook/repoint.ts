import { rectA1 } from './address';
import type { Rect } from './plan';

type Names = Readonly<Record<string, Rect>>;

/**
 * A formula of another sheet that points to `sheet`, after that sheet was made anew: cells with a name (KH_total, KH_line_units) are
 * pointed to where that name stands now. null for a formula that does not point there.
 */
export function repoint(formula: unknown, sheet: string, before: Names, after: Names): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  const moves = movesOf(before, after);
  let found = false;
  const written = formula.replace(referenceTo(sheet), (whole: string, prefix: string, column: string, row: string, lastColumn?: string, lastRow?: string) => {
    found = true;
    const to = moves.get(lastColumn === undefined ? `${column}${row}` : `${column}${row}:${lastColumn}${lastRow ?? ''}`);
    return to === undefined ? whole : `${prefix}${to}`;
  });
  return found ? written : null;
}

/** F40 → $F$42, B4:B303 → $B$4:$B$310: for all cells that bear a name on both sheets. */
function movesOf(before: Names, after: Names): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(before).flatMap(([name, rect]) => {
      const to = after[name];
      return to === undefined ? [] : [[rectA1(rect), rectA1(to, true)] as const];
    }),
  );
}

/** '甲''乙 (2)'!$F$40, or as Excel shortens a plain name: 甲!$F$40. */
function referenceTo(sheet: string): RegExp {
  const plain = escaped(sheet);
  return new RegExp(`('${escaped(sheet.replace(/'/g, "''"))}'!|(?<![^\\s=(,;+\\-*/&<>^])${plain}!)\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?`, 'g');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
