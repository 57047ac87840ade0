import { a1, type Rect } from '../workbook';
import { readSchemeMark } from '../workbook/footing';
import { FINALS } from '../workbook/finals';
import type { SheetContent } from '../workbook/kept';
import { LEDGER_NAMES } from '../workbook/ledgerPlaces';
import { FIRST_RECORD_ROW } from '../workbook/recordSheet';
import { bookSentence, formulaSentence, valueSentence } from './bookSentences';
import type { ReadWorkbook, Sheet } from './hucre';
import { openBook } from './openBook';

/** A sheet of a book of ours: which scheme it was made from, and what stands on it. */
export interface BookSheet {
  readonly name: string;
  /** Id of the scheme; null where the sheet does not say. */
  readonly scheme: string | null;
  readonly content: SheetContent;
  /** "row,column" of the cells that hold a formula. */
  readonly formulas: ReadonlySet<string>;
}

export type ReadBook = { readonly ok: true; readonly sheets: readonly BookSheet[]; readonly records: BookRecords } | { readonly ok: false; readonly sentences: readonly string[] };

/** The lines of its sheets of records (定稿记录) under their heads, by the name of the sheet. */
export type BookRecords = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Names whose cells people fill in. */
const ENTERED = ['KH_entries', 'KH_cases', 'KH_self_scores', 'KH_answers', 'KH_deciders', 'KH_days', LEDGER_NAMES.unit, LEDGER_NAMES.clause, LEDGER_NAMES.count, LEDGER_NAMES.case] as const;

/** An .xlsx that Excel, WPS, LibreOffice or we have saved. Its entries are read as values; nothing in it is worked out. */
export async function readBook(bytes: Uint8Array, file: string): Promise<ReadBook> {
  const opened = await openBook(bytes, file);
  if (!opened.ok) return refused(opened.sentence);
  const { book } = opened;
  const sheets = book.sheets.map((sheet) => ({ sheet, rects: rectsOf(book, sheet.name) })).filter(({ rects }) => Object.keys(rects).length > 0);
  if (sheets.length === 0) return refused(bookSentence(file, 'foreign'));
  const sentences = sheets.flatMap(({ sheet, rects }) => strangeCells(sheet, rects, file));
  if (sentences.length > 0) return { ok: false, sentences };
  return { ok: true, sheets: sheets.map(({ sheet, rects }) => bookSheet(sheet, rects)), records: recordsOf(book) };
}

function refused(sentence: string): ReadBook {
  return { ok: false, sentences: [sentence] };
}

function bookSheet({ name, rows, cells }: Sheet, rects: Readonly<Record<string, Rect>>): BookSheet {
  const mark = rects['KH_scheme'];
  const scheme = mark === undefined ? null : (readSchemeMark(rows[mark.row]?.[mark.column])?.id ?? null);
  const formulas = new Set([...(cells ?? [])].flatMap(([key, { formula }]) => (formula === undefined || formula === '' ? [] : [key])));
  return { name, scheme, content: { values: rows, rects }, formulas };
}

/** Known by their title; no names stand on them. */
function recordsOf({ sheets }: ReadWorkbook): BookRecords {
  return Object.fromEntries(sheets.filter(({ name, rows }) => rows[0]?.[0] === name && RECORDS.includes(name)).map(({ name, rows }) => [name, rows.slice(FIRST_RECORD_ROW)]));
}

/** The names of one sheet that are ours. */
function rectsOf({ namedRanges = [] }: ReadWorkbook, sheet: string): Readonly<Record<string, Rect>> {
  const own = namedRanges.filter(({ name, scope }) => name.startsWith('KH_') && scope === sheet);
  return Object.fromEntries(own.flatMap(({ name, range }) => {
    const rect = rectOfRange(range);
    return rect === null ? [] : [[name, rect] as const];
  }));
}

const RECORDS: readonly string[] = [FINALS.name];

const RANGE = /!?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** '市民政局'!$F$4:$F$100; null for what is no range, such as #REF!. */
function rectOfRange(range: string): Rect | null {
  const [, left, top, right = left, bottom = top] = RANGE.exec(range) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Cells to be filled in that hold something else than words or a number. */
function strangeCells({ name, rows, cells }: Sheet, rects: Readonly<Record<string, Rect>>, file: string): readonly string[] {
  return ENTERED.flatMap((area) => {
    const rect = rects[area];
    if (rect === undefined) return [];
    return Array.from({ length: rect.rows * rect.columns }, (_, at) => ({ row: rect.row + Math.floor(at / rect.columns), column: rect.column + (at % rect.columns) })).flatMap(({ row, column }) => {
      const place = `${file} ${name} ${a1(row, column)}`;
      const cell = cells?.get(`${row},${column}`);
      if (cell?.formula !== undefined && cell.formula !== '') return [formulaSentence(place)];
      const value: unknown = rows[row]?.[column] ?? null;
      return value === null || typeof value === 'number' || typeof value === 'string' ? [] : [valueSentence(place)];
    });
  });
}
