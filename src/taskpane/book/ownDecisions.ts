/// <reference types="office-js" />
import { OWN_DECISIONS_NAME, REGISTER } from '../../workbook/ownSheet/registerColumns';
import { UNDECIDED } from '../../workbook/ownSheet/own';
import type { Rect } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import { columnIndex } from './columnIndex';
import { namedRects } from './namedRects';

/** One clause's row of 口径 on the sheet beside a table of the office's own. */
export interface RegisterRow {
  /** Its row on that sheet, as text. */
  readonly key: string;
  /** The cell that its words cite, from 0; where in it they begin, null where they are the whole cell. */
  readonly cites: { readonly row: number; readonly column: number; readonly start: number | null };
  readonly choices: readonly string[];
  readonly answer: string;
  readonly decider: { readonly by: string; readonly day: string };
}

/** The rows of 口径 that are about clauses, in two syncs; the limit is about no clause. None where the sheet has lost its name. */
export async function readRegister(context: Excel.RequestContext, side: string): Promise<readonly RegisterRow[]> {
  const rect = await decisionsRect(context, side);
  if (rect === null) return [];
  const sheet = context.workbook.worksheets.getItem(side);
  const range = sheet.getRangeByIndexes(rect.row, 0, rect.rows, REGISTER.because).load('values,formulas');
  const rules = Array.from({ length: rect.rows }, (_, at) => sheet.getRangeByIndexes(rect.row + at, REGISTER.answer, 1, 1).dataValidation.load('rule'));
  await context.sync();
  return range.values.flatMap((row: readonly unknown[], at): RegisterRow[] => {
    const cites = citedCell(String(range.formulas[at]?.[1] ?? ''));
    const text = (column: number): string => String(row[column] ?? '').trim();
    return cites === null ? [] : [{ key: String(rect.row + at), cites, choices: choicesIn(rules[at]?.rule), answer: text(REGISTER.answer), decider: { by: text(REGISTER.by), day: text(REGISTER.day) } }];
  });
}

/** Writes one answer with who gave it and when; 待定 for null. The cells are to be filled in, so the protection stays on. */
export async function writeRegister(context: Excel.RequestContext, side: string, key: string, answer: string | null, decider: RegisterRow['decider']): Promise<void> {
  const rect = await decisionsRect(context, side);
  const row = Number(key);
  if (rect === null || row < rect.row || row >= rect.row + rect.rows) throw new BookTrouble('namesGone', side);
  const sheet = context.workbook.worksheets.getItem(side);
  const put = (column: number, words: string): void => {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[words]];
  };
  put(REGISTER.answer, answer ?? UNDECIDED);
  put(REGISTER.by, decider.by);
  put(REGISTER.day, decider.day);
  await context.sync();
}

async function decisionsRect(context: Excel.RequestContext, side: string): Promise<Rect | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(side);
  await context.sync();
  if (sheet.isNullObject) throw new BookTrouble('sheetGone', side);
  const names = sheet.names.load('items/name,items/formula');
  await context.sync();
  return namedRects(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })))[OWN_DECISIONS_NAME] ?? null;
}

/** ='值班'!$E$4 or …MID('值班'!$E$4,12,30)…; null for words. */
export function citedCell(formula: string): RegisterRow['cites'] | null {
  const found = /^=.*?!\$?([A-Z]{1,3})\$?(\d+)(?=\)|$)/u.exec(formula);
  if (found === null) return null;
  const [, letters = '', digits = ''] = found;
  const start = /MID\(.*?!\$?[A-Z]{1,3}\$?\d+,(\d+),/u.exec(formula)?.[1];
  return { row: Number(digits) - 1, column: columnIndex(letters), start: start === undefined ? null : Number(start) - 1 };
}

/** The words that the list of a cell offers, 待定 apart. */
function choicesIn(rule: Excel.DataValidationRule | undefined): readonly string[] {
  const source: unknown = rule?.list?.source;
  return typeof source !== 'string' || source.startsWith('=') ? [] : source.split(',').map((words) => words.trim()).filter((words) => words !== '' && words !== UNDECIDED);
}
