import { recogniseTable } from '../../intake/recogniseTable';
import { mendsIn } from '../../intake/mends';
import type { IntakeRole } from '../../intake/columnWords';
import type { Doubt } from '../../intake/doubt';
import type { RecognisedColumn } from '../../intake/recognised';
import { a1, columnLetters } from '../../workbook/address';
import { fitsInPlace } from '../../workbook/ownSheet/placeItems';
import { ownItems, ownQuestions, asksLimit, limitInWords } from '../../workbook/ownSheet/ownItems';
import type { OwnQuestion, OwnTable } from '../../workbook/ownSheet/own';
import { doubtSentence, readingInWords, refusalSentence } from '../../wording';
import type { OwnSheet } from '../book/readGrid';

/** What was understood of the office's own table, for a person to look over before anything is added. */
export interface OwnView {
  readonly table: OwnTable;
  /** "第 2 行"; "第 2 至 3 行"; null where no head was found. */
  readonly head: string | null;
  readonly columns: readonly (RecognisedColumn & { readonly letters: string })[];
  readonly items: number;
  readonly total: string;
  readonly clauses: readonly ReadClause[];
  readonly questions: readonly (OwnQuestion & { readonly place: string; readonly reason: string; readonly stumbled: string })[];
  /** Sentences: sums that do not agree, columns that are not sure. */
  readonly doubts: readonly string[];
  /** Words that look damaged, each with its cell; nothing is changed. */
  readonly mends: readonly string[];
  readonly limit: { readonly asked: boolean; readonly quote: string | null };
  /** Every clause has a row of its own, and there is a row for headings. */
  readonly inPlace: 'all' | 'some' | 'none';
}

/** A clause that is read, with its cell. */
export interface ReadClause {
  readonly place: string;
  readonly words: string;
  readonly says: string;
}

/** Recognised once more with the roles that a person has given. */
export function ownView(sheet: OwnSheet, roles: Readonly<Record<number, IntakeRole>>): OwnView {
  const recognised = recogniseTable(sheet.grid, { roles });
  const table: OwnTable = { sheet: sheet.name, table: recognised, row: sheet.row, column: sheet.column, values: sheet.values, free: sheet.free };
  const items = ownItems(recognised);
  const scored = items.filter(({ clauses }) => clauses.length > 0);
  const at = (row: number, column: number): string => a1(sheet.row + row, sheet.column + column);
  const { head } = recognised;
  const fitting = scored.filter((item) => fitsInPlace(table, item)).length;
  return {
    table,
    head: head === null ? null : head.from === head.to ? `第 ${sheet.row + head.from + 1} 行` : `第 ${sheet.row + head.from + 1} 至 ${sheet.row + head.to + 1} 行`,
    columns: recognised.columns.map((column) => ({ ...column, letters: columnLetters(sheet.column + column.column) })),
    items: recognised.items.length,
    total: recognised.total,
    clauses: items.flatMap(({ clauses }) => clauses.flatMap(({ row, column, words, reading, question }) => (question === null ? [{ place: at(row, column), words, says: readingInWords(reading) }] : []))),
    questions: ownQuestions(items).map((question) => ({
      ...question,
      place: at(question.row, question.column),
      reason: question.reading.refused === null ? `读作“${readingInWords(question.reading)}”，不能由查实数算出来。` : refusalSentence(question.reading.refused),
      stumbled: question.reading.refused?.words ?? question.reading.span,
    })),
    doubts: recognised.doubts.filter(({ code }) => code !== 'clauseRefused').map((doubt) => doubtSentence(onSheet(doubt, sheet))),
    mends: sheet.grid.rows.flatMap((row, y) => row.flatMap((text, x) => mendsIn(text).map(({ from, to }) => `${at(y, x)}“${from}”，疑为“${to}”`))),
    limit: { asked: asksLimit(items), quote: limitInWords(recognised) },
    inPlace: head === null || fitting === 0 ? 'none' : fitting === scored.length ? 'all' : 'some',
  };
}

/** Rows and columns as the sheet counts them. */
function onSheet(doubt: Doubt, { row, column }: OwnSheet): Doubt {
  const { place } = doubt;
  if (place === null || 'line' in place) return doubt;
  return { ...doubt, place: { row: place.row + row, column: place.column === null ? null : place.column + column } } as Doubt;
}

/** Why the button cannot be pressed yet; null when it can. */
export function ownHindrance(view: OwnView, limit: 'item' | 'none' | null): string | null {
  if (view.clauses.length + view.questions.length === 0) return '没有读到扣分或加分的规定，加不了公式。请核对哪一列是评分说明。';
  if (view.limit.asked && limit === null) return '请先定：扣分到标准分为止，还是可以扣成负数。';
  return null;
}
