import type { Decisions, Scheme } from '../../scheme/scheme';
import { a1, readDecisions } from '../../workbook';
import { readBook, type BookSheet } from '../../xlsx';
import { BadInput } from '../badInput';
import type { EntryTable, Row } from './row';

/** First bytes of a zip, which an .xlsx is. */
const ZIP = [0x50, 0x4b];

export function isWorkbook(bytes: Uint8Array, file: string): boolean {
  return ZIP.every((byte, index) => bytes[index] === byte) || /\.xls[xmb]?$/iu.test(file);
}

/** The entries of a workbook as an entry list, the answers of its 口径 sheet, and where a line of the list stands in it. */
export interface BookTable {
  readonly table: EntryTable;
  readonly decisions: Decisions;
  readonly placeOf: (line: number) => string;
}

/** A workbook of ours as `kaohe score` takes an entry list; throws BadInput with every problem. Lines of the list are counted through the book. */
export async function bookTable(bytes: Uint8Array, file: string, scheme: Scheme): Promise<BookTable> {
  const book = await readBook(bytes, file);
  if (!book.ok) throw new BadInput(book.sentences);
  const other = book.sheets.find((sheet) => sheet.scheme !== null && sheet.scheme !== scheme.id);
  if (other !== undefined) throw new BadInput([`${file} 的“${other.name}”是方案 ${other.scheme ?? ''} 的表，要算的是 ${scheme.id}。请核对方案。`]);
  const units = book.sheets.filter(({ content: { rects } }) => rects['KH_clauses'] !== undefined);
  if (units.length === 0) throw new BadInput([`${file} 里没有评分表。按条扣分的方案，才能从工作簿算分。`]);
  const places: string[] = [];
  const rows = units.flatMap((sheet) => rowsOf(sheet).map(({ row, at }): Row => {
    places.push(`${file} ${sheet.name} ${at}`);
    return { ...row, line: places.length };
  }));
  return { table: { rows, hasUnits: true }, decisions: decisionsIn(scheme, book.sheets, file), placeOf: (line) => places[line - 1] ?? file };
}

/** Rows with something filled in; one without keeps a unit with nothing entered among the units. */
function rowsOf({ name, content: { values, rects } }: BookSheet): readonly { readonly row: Omit<Row, 'line'>; readonly at: string }[] {
  const cellOf = (area: string, index: number): string => {
    const rect = rects[area];
    return rect === undefined ? '' : textOf(values[rect.row + index]?.[rect.column]);
  };
  const unit = cellOf('KH_unit', 0) || name;
  const { row: first = 0, rows: count = 0 } = rects['KH_clauses'] ?? {};
  const column = rects['KH_entries']?.column ?? 0;
  const all = Array.from({ length: count }, (_, index) => ({
    row: { cells: { 单位: unit, 条款: cellOf('KH_clauses', index), 数量: cellOf('KH_entries', index), 案件: cellOf('KH_cases', index), 备注: cellOf('KH_reasons', index) }, selfScore: cellOf('KH_self_scores', index) },
    at: a1(first + index, column),
  }));
  const filled = all.filter(({ row }) => row.cells.数量 !== '' || row.cells.案件 !== '' || row.selfScore !== '');
  return filled.length > 0 ? filled : all.slice(0, 1);
}

/** Numbers by their shortest text. What a formula shows is read as words. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function decisionsIn(scheme: Scheme, sheets: readonly BookSheet[], file: string): Decisions {
  const sheet = sheets.find(({ content: { rects } }) => rects['KH_answers'] !== undefined);
  if (sheet === undefined) return {};
  const { values, rects } = sheet.content;
  const at = (area: string, index: number): unknown => values[(rects[area]?.row ?? 0) + index]?.[rects[area]?.column ?? -1];
  const rows = Array.from({ length: rects['KH_keys']?.rows ?? 0 }, (_, index) => ({ key: textOf(at('KH_keys', index)), answer: at('KH_answers', index), by: at('KH_deciders', index), day: at('KH_days', index) }));
  const { decisions, unknown } = readDecisions(scheme, rows);
  if (unknown.length > 0) throw new BadInput(unknown.map(({ key, answer }) => `${file} ${sheet.name}：“${key}”定为“${answer}”，不是能定的。请照下拉清单里的词填。`));
  return decisions;
}
