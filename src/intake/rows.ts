import { mergesByCell, type Grid, type Merge } from './grid';
import type { Head } from './head';
import type { RowKind } from './recognised';

const SUBTOTAL = /^[（(]?(?:小计|小計|分项合计)/u;
const TOTAL = /^[（(]?(?:合计|总计|总分|共计|合計|總計|總分|共計)/u;
const NOTE = /^(?:[*※]|(?:注|备注|備註|附注|说明|說明|填表说明|填表說明)\s*[:：\d一1])/u;
const LONGEST_SUM = 10;

/** What each row is; rows of the body that are none of the others are 'item' here, and may turn out to continue one. */
export function rowKinds(grid: Grid, head: Head | null): RowKind[] {
  const merges = mergesByCell(grid);
  return grid.rows.map((row, index) => {
    if (head !== null && index < head.from) return 'above';
    if (head !== null && index <= head.to) return 'head';
    const filled = row.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
    const [first, second] = filled;
    if (first === undefined) return 'blank';
    if (head !== null && sameAsHead(grid, head, index)) return 'head';
    // 合计 stands at the left as a rule, but a table whose 项目 come last has it there.
    const bare = filled.map(({ text }) => text.replace(/\s+/gu, '')).filter((text) => text.length <= LONGEST_SUM);
    if (bare.some((text) => SUBTOTAL.test(text))) return 'subtotal';
    if (bare.some((text) => TOTAL.test(text))) return 'total';
    if (NOTE.test(first.text) && filled.length * 2 <= row.length) return 'note';
    if (second === undefined && standsAlone(merges, row.length, index, first.column)) return 'section';
    return 'item';
  });
}

/** Only cell of its row, across several columns, or with nothing reaching down beside it. */
function standsAlone(merges: ReadonlyMap<string, Merge>, width: number, row: number, column: number): boolean {
  const own = merges.get(`${row},${column}`);
  if (own !== undefined && own.rows > 1) return false;
  if (own !== undefined && own.columns * 2 >= width) return true;
  const covered = Array.from({ length: width }, (_, at) => at).some((at) => {
    const merge = merges.get(`${row},${at}`);
    return merge !== undefined && merge.row < row;
  });
  return column === 0 && !covered;
}

/** The head printed once more at the top of a page. */
function sameAsHead(grid: Grid, head: Head, index: number): boolean {
  const words = (row: readonly string[] = []): string => row.join('|').replace(/\s+/gu, '');
  return Array.from({ length: head.to - head.from + 1 }, (_, i) => head.from + i).some((row) => words(grid.rows[row]) === words(grid.rows[index]));
}
