/** A line of the list that is left out, and why; lines count from 1. */
export type UnitProblem =
  | { readonly code: 'duplicate'; readonly line: number; readonly unit: string; readonly firstLine: number }
  | { readonly code: 'tooLong'; readonly line: number; readonly unit: string; readonly longest: number }
  | { readonly code: 'severalCells'; readonly line: number; readonly cells: readonly string[] };

export interface UnitList {
  /** In the order of the list, each once. */
  readonly units: readonly string[];
  readonly problems: readonly UnitProblem[];
}

/** Longer is a sentence that was pasted, not the name of a unit. */
export const LONGEST_UNIT = 60;

/** What may stand above a pasted column. */
const HEADINGS = new Set(['单位', '单位名称', '被考核单位', '考核对象']);

/** A list as typed, or a column pasted from a sheet: one unit a line; blank lines and a column heading are passed over. */
export function parseUnitList(text: string): UnitList {
  const firstLines = new Map<string, number>();
  const problems: UnitProblem[] = [];
  let started = false;
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const line = index + 1;
    const cells = written.split('\t').map(tidy).filter((cell) => cell !== '');
    const [unit] = cells;
    if (unit === undefined) return;
    const heading = !started && cells.length === 1 && HEADINGS.has(unit);
    started = true;
    if (heading) return;
    const firstLine = firstLines.get(unit);
    if (cells.length > 1) problems.push({ code: 'severalCells', line, cells });
    else if (firstLine !== undefined) problems.push({ code: 'duplicate', line, unit, firstLine });
    else if (unit.length > LONGEST_UNIT) problems.push({ code: 'tooLong', line, unit, longest: LONGEST_UNIT });
    else firstLines.set(unit, line);
  });
  return { units: [...firstLines.keys()], problems };
}

/** Also the space of Chinese setting and marks that cannot be seen. */
function tidy(cell: string): string {
  return cell.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}
