import type { Decisions, Scheme } from '../../scheme/scheme';
import { a1, readDecisions } from '../../workbook';
import { LEDGER_NAMES } from '../../workbook/ledgerPlaces';
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
  const ledger = ledgerLines(book.sheets);
  const uncounted = ledger.flatMap((line) => {
    const why = whyUncounted(line, units);
    return why === null ? [] : [`${file} ${line.at}：${why}这一行没有计入，请改好再算。`];
  });
  if (uncounted.length > 0) throw new BadInput(uncounted);
  const places: string[] = [];
  const rows = units.flatMap((sheet) => rowsOf(sheet, ledger).map(({ row, at }): Row => {
    places.push(`${file} ${at}`);
    return { ...row, line: places.length };
  }));
  return { table: { rows, hasUnits: true }, decisions: decisionsIn(scheme, book.sheets, file), placeOf: (line) => places[line - 1] ?? file };
}

interface Found {
  readonly row: Omit<Row, 'line'>;
  /** Sheet and cell. */
  readonly at: string;
}

/** Rows with something filled in, and the lines of the 台账 where the sheet adds them up; one without keeps a unit with nothing entered among the units. */
function rowsOf(sheet: BookSheet, ledger: readonly LedgerLine[]): readonly Found[] {
  const { name, content: { rects } } = sheet;
  const cellOf = (area: string, index: number): string => cellIn(sheet, area, index);
  const unit = unitOf(sheet);
  const lines = rects['KH_ledger'] === undefined ? [] : ledger.filter((line) => line.unit === unit);
  const { row: first = 0, rows: count = 0 } = rects['KH_clauses'] ?? {};
  const column = rects['KH_entries']?.column ?? 0;
  const all = Array.from({ length: count }, (_, index): readonly Found[] => {
    const cells = { 单位: unit, 条款: cellOf('KH_clauses', index), 数量: cellOf('KH_entries', index), 案件: cellOf('KH_cases', index), 备注: cellOf('KH_reasons', index) };
    const typed: Found = { row: { cells, selfScore: cellOf('KH_self_scores', index) }, at: `${name} ${a1(first + index, column)}` };
    // What is typed goes before the ledger.
    const own = cells.数量 === '' ? lines.filter((line) => line.clause === cells.条款) : [];
    const listed = own.map((line): Found => ({ row: { cells: { ...cells, 数量: line.count, 案件: line.case }, selfScore: '' }, at: line.at }));
    if (listed.length === 0) return [typed];
    return typed.row.selfScore === '' ? listed : [{ ...typed, row: { ...typed.row, cells: { ...cells, 案件: '' } } }, ...listed];
  }).flat();
  const filled = all.filter(({ row }) => row.cells.数量 !== '' || row.cells.案件 !== '' || row.selfScore !== '');
  return filled.length > 0 ? filled : all.slice(0, 1);
}

interface LedgerLine {
  readonly unit: string;
  readonly clause: string;
  readonly count: string;
  readonly case: string;
  readonly at: string;
}

/** The lines of the 台账 that say anything. */
function ledgerLines(sheets: readonly BookSheet[]): readonly LedgerLine[] {
  return sheets.flatMap((sheet) => {
    const rect = sheet.content.rects[LEDGER_NAMES.unit];
    if (rect === undefined) return [];
    const all = Array.from({ length: rect.rows }, (_, index): LedgerLine => ({
      unit: cellIn(sheet, LEDGER_NAMES.unit, index), clause: cellIn(sheet, LEDGER_NAMES.clause, index), count: cellIn(sheet, LEDGER_NAMES.count, index), case: cellIn(sheet, LEDGER_NAMES.case, index),
      at: `${sheet.name} 第${rect.row + index + 1}行`,
    }));
    return all.filter(({ unit, clause, count }) => unit !== '' || clause !== '' || count !== '');
  });
}

/** null for a line that a 评分表 adds up. */
function whyUncounted({ unit, clause, count }: LedgerLine, sheets: readonly BookSheet[]): string | null {
  const sheet = sheets.find((one) => unitOf(one) === unit);
  if (sheet === undefined) return `单位“${unit}”没有评分表。`;
  const clauses = Array.from({ length: sheet.content.rects['KH_clauses']?.rows ?? 0 }, (_, index) => cellIn(sheet, 'KH_clauses', index));
  if (!clauses.includes(clause)) return `条款“${clause}”不在方案里。`;
  return count === '' ? '数量没有填。' : null;
}

function unitOf(sheet: BookSheet): string {
  return cellIn(sheet, 'KH_unit', 0) || sheet.name;
}

function cellIn({ content: { values, rects } }: BookSheet, area: string, index: number): string {
  const rect = rects[area];
  return rect === undefined ? '' : textOf(values[rect.row + index]?.[rect.column]);
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
