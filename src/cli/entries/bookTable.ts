import type { Decisions, Scheme } from '../../scheme/scheme';
import { a1, readDecisions } from '../../workbook';
import { countedRows } from '../../workbook/countedRows';
import { readFinals, FINALS, type KeptFinal } from '../../workbook/finals';
import { ledgerLines, type LedgerLine } from '../../workbook/ledgerLines';
import { LEDGER, LEDGER_NAMES } from '../../workbook/ledgerPlaces';
import { cellWords, namedColumns } from '../../workbook/namedColumns';
import { readOffice } from '../../workbook/readOffice';
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
  /** 年度 by unit. */
  readonly years: ReadonlyMap<string, string>;
  /** What its 定稿记录 holds. */
  readonly finals: readonly KeptFinal[];
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
  const ledger = book.sheets.find(({ content: { rects } }) => rects[LEDGER_NAMES.unit] !== undefined);
  const uncounted = ledger === undefined ? [] : uncountedLines(ledger, units);
  if (uncounted.length > 0) throw new BadInput(uncounted.map((sentence) => `${file} ${sentence}`));
  const rows = units.flatMap((sheet) => rowsOf(sheet, ledger).map(({ row, place }): Row => {
    places.push(`${file} ${place}`);
    return { ...row, line: places.length };
  }));
  return { table: { rows, hasUnits: true }, decisions: decisionsIn(scheme, book.sheets, file), placeOf: (line) => places[line - 1] ?? file, years: yearsOf(units), finals: readFinals(book.records[FINALS.name] ?? []) };
}

/** Lines of the 台账 that no 评分表 adds up: none is passed over in silence. */
function uncountedLines(ledger: BookSheet, units: readonly BookSheet[]): readonly string[] {
  const clauses = new Map(units.map((sheet) => [unitOf(sheet), new Set((namedColumns(sheet.content)['KH_clauses'] ?? []).map(cellWords))]));
  const why = ({ unit, clause, count }: LedgerLine): string | null => {
    const own = clauses.get(unit);
    if (own === undefined) return `单位“${unit}”没有评分表。`;
    if (!own.has(clause)) return `条款“${clause}”不在方案里。`;
    return count === '' ? '数量没有填。' : null;
  };
  const { row = 0 } = ledger.content.rects[LEDGER_NAMES.unit] ?? {};
  return ledgerLines(namedColumns(ledger.content)).flatMap((line) => {
    const said = why(line);
    return said === null ? [] : [`${ledger.name} 第${row + line.index + 1}行：${said}这一行没有计入，请改好再算。`];
  });
}

function unitOf({ name, content }: BookSheet): string {
  return cellWords(namedColumns(content)['KH_unit']?.[0]) || name;
}

/** "2026年" and 2026 are one year. */
function yearsOf(units: readonly BookSheet[]): ReadonlyMap<string, string> {
  return new Map(units.map((sheet) => {
    const columns = namedColumns(sheet.content);
    return [unitOf(sheet), cellWords(columns['KH_year']?.[0]).replace(/^(\d{4})年$/u, '$1')];
  }));
}

/** Rows with something filled in, as the sheet counts them: what stands on it goes before the 台账. One without keeps a unit with nothing entered among the units. */
function rowsOf(sheet: BookSheet, ledger: BookSheet | undefined): readonly { readonly row: Omit<Row, 'line'>; readonly place: string }[] {
  const { name, content } = sheet;
  const columns = namedColumns(content);
  const unit = unitOf(sheet);
  const { row: first = 0 } = content.rects['KH_clauses'] ?? {};
  const column = content.rects['KH_entries']?.column ?? 0;
  const lines = ledger === undefined || columns['KH_ledger'] === undefined ? null : namedColumns(ledger.content);
  const all = countedRows(unit, columns, lines).map(({ clause, quantity, cases, note, index, line }, at, rows) => ({
    // 自查分 stands once, however many lines of the 台账 a clause has.
    row: { cells: { 单位: unit, 条款: clause, 数量: quantity, 案件: cases, 备注: note }, selfScore: rows[at - 1]?.index === index ? '' : cellWords(columns['KH_self_scores']?.[index]) },
    place: line === null || ledger === undefined ? `${name} ${a1(first + index, column)}` : `${ledger.name} ${a1((ledger.content.rects[LEDGER_NAMES.count]?.row ?? 0) + line.index, LEDGER.count)}`,
  }));
  const filled = all.filter(({ row }) => row.cells.数量 !== '' || row.cells.案件 !== '' || row.selfScore !== '');
  return filled.length > 0 ? filled : all.slice(0, 1);
}

/** What its 口径 sheet and its 汇总口径 say. */
function decisionsIn(scheme: Scheme, sheets: readonly BookSheet[], file: string): Decisions {
  const summary = sheets.find(({ content: { rects } }) => rects['KH_office'] !== undefined);
  return { ...(summary === undefined ? {} : readOffice(namedColumns(summary.content)['KH_office'] ?? [])), ...answersIn(scheme, sheets, file) };
}

function answersIn(scheme: Scheme, sheets: readonly BookSheet[], file: string): Decisions {
  const sheet = sheets.find(({ content: { rects } }) => rects['KH_answers'] !== undefined);
  if (sheet === undefined) return {};
  const columns = namedColumns(sheet.content);
  const at = (area: string, index: number): unknown => columns[area]?.[index];
  const rows = (columns['KH_keys'] ?? []).map((key, index) => ({ key: cellWords(key), answer: at('KH_answers', index), by: at('KH_deciders', index), day: at('KH_days', index) }));
  const { decisions, unknown } = readDecisions(scheme, rows);
  if (unknown.length > 0) throw new BadInput(unknown.map(({ key, answer }) => `${file} ${sheet.name}：“${key}”定为“${answer}”，不是能定的。请照下拉清单里的词填。`));
  return decisions;
}
