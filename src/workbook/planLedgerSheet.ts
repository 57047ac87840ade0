import { underAnswers } from '../scheme/ruling';
import type { Scheme } from '../scheme/scheme';
import { a1, rectA1, rectOf } from './address';
import { clauseRows, isDiscretion } from './clauseRows';
import { LOOKS, type FormRow } from './form';
import { answersOf, versionRow, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, fixedRange, literal } from './formula';
import { NO_NUMBER } from './ledgerFormulas';
import { FIRST_LEDGER_ROW, LEDGER, LEDGER_HEAD_ROW, LEDGER_LISTS, LEDGER_NAMES, LEDGER_ROWS, ledgerColumn } from './ledgerPlaces';
import { ENTRY_FILL } from './looks';
import { pageBreaks } from './pages';
import { PAGE, pageRoom } from './paper';
import type { Formula, SheetPlan, Style, ValidationPlan } from './plan';
import { PartBuilder } from './sheetPart';
import { textHeight } from './textLines';

export interface LedgerSheetOptions extends FormOptions {
  /** Who may be chosen under 单位. */
  readonly units: readonly string[];
}

const HEADINGS = ['日期', '单位', '条款', '数量', '案件', '事实及依据', '登记人', '条文', '核对'] as const;
const WIDTHS = [60, 108, 44, 36, 86, 170, 44, 154, 68, 60, 60, 60] as const;
const PRINTED = HEADINGS.length;
/** Two lines of words. */
const ROW_HEIGHT = 30;
const DAY = 'yyyy"-"mm"-"dd';
const NOTE = '浅色格填写，一行一笔：一行只写一个案件，一人多次的数量填乘积。各单位的表按单位和条款用 SUMIFS 加总，本表（单位的表）“查实数”填了数的，以查实数为准。行不够时，先撤销保护（没有密码），在表的中间插入行，各表的公式会跟着变。打印前在“条款”的筛选里去掉空白，只印填了的行。';

/** 台账: one line a finding, which the sheets of the units add up. Throws a RangeError for a scheme without clauses, or more kept lines than rows. */
export function planLedgerSheet(own: Scheme, options: LedgerSheetOptions): SheetPlan {
  const scheme = underAnswers(own, answersOf(own, options.decisions ?? {}));
  const clauses = clauseRows(scheme).filter(({ heads }) => !heads);
  if (clauses.length === 0) throw new RangeError(`${scheme.id} has no clauses`);
  const kept = options.kept ?? [];
  const rows = Math.max(LEDGER_ROWS, ...kept.map(({ label }) => Number(/\d+/u.exec(label)?.[0] ?? 0)));
  const last = FIRST_LEDGER_ROW + Math.max(rows, clauses.length, options.units.length);
  const below = FIRST_LEDGER_ROW + rows;
  const part = new PartBuilder();
  part.put(rectOf(0, 0, 1, PRINTED), `${scheme.short}台账`, LOOKS.title.style);
  part.style(rectOf(1, 0, 1, PRINTED), LOOKS.line.style);
  part.put(rectOf(1, 0, 1, 2), /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year);
  part.put(rectOf(1, 4, 1, PRINTED - 4), faults(rows), { horizontal: 'Right', numberFormat: '"有"0"行没有计入，见“核对”一列";;"各行都已计入"' });
  part.name('KH_year', rectOf(1, 0));
  part.name('KH_faults', rectOf(1, 4));
  part.style(rectOf(LEDGER_HEAD_ROW, 0, 1, PRINTED), LOOKS.head.style);
  HEADINGS.forEach((heading, column) => part.put(rectOf(LEDGER_HEAD_ROW, column), heading));
  columnLooks(part, rows);
  const lists = { units: rectOf(FIRST_LEDGER_ROW, LEDGER_LISTS.units, Math.max(1, options.units.length)), clauses: rectOf(FIRST_LEDGER_ROW, LEDGER_LISTS.clauses, clauses.length) };
  for (let row = FIRST_LEDGER_ROW; row < below; row += 1) {
    part.put(rectOf(row, LEDGER.words), wordsOf(row, fixedRange(lists.clauses), fixedRange(rectOf(FIRST_LEDGER_ROW, LEDGER_LISTS.words, clauses.length))));
    part.put(rectOf(row, LEDGER.check), checkOf(row, fixedRange(lists.units), fixedRange(lists.clauses)));
  }
  options.units.forEach((unit, index) => part.put(rectOf(FIRST_LEDGER_ROW + index, LEDGER_LISTS.units), unit));
  clauses.forEach((row, index) => {
    part.put(rectOf(FIRST_LEDGER_ROW + index, LEDGER_LISTS.clauses), row.clause.id);
    part.put(rectOf(FIRST_LEDGER_ROW + index, LEDGER_LISTS.words), `${row.clause.shown}${isDiscretion(row) ? '（数量填分值，理由写在单位的表上）' : ''}`);
  });
  part.validations.push(...validations(rows, lists));
  for (const [key, name] of Object.entries(LEDGER_NAMES)) part.name(name, ledgerColumn(LEDGER[key as keyof typeof LEDGER_NAMES], rows));
  part.name('KH_line_checks', ledgerColumn(LEDGER.check, rows));
  part.name('KH_list_units', lists.units);
  for (const { area, label, value } of kept) {
    const key = (Object.keys(LEDGER_NAMES) as (keyof typeof LEDGER_NAMES)[]).find((one) => LEDGER_NAMES[one] === area.name);
    if (key !== undefined) part.put(rectOf(FIRST_LEDGER_ROW + Number(/\d+/u.exec(label)?.[0] ?? 1) - 1, LEDGER[key]), value);
  }
  putNote(part, below, { kind: 'note', cells: [{ column: 0, columns: PRINTED, content: NOTE }] });
  putNote(part, below + 1, versionRow(scheme, PRINTED));
  const width = WIDTHS.slice(0, PRINTED).reduce((sum, each) => sum + each, 0);
  const heights = [LOOKS.title.height, LOOKS.line.height, LOOKS.head.height, ...Array.from({ length: rows }, () => ROW_HEIGHT), textHeight(NOTE, width, LOOKS.note.style.size ?? 9), LOOKS.note.height];
  const rowCount = Math.max(below + 2, last);
  const all = [...heights, ...Array.from({ length: rowCount - heights.length }, () => ROW_HEIGHT)];
  const breaksBefore = pageBreaks(Array.from({ length: below + 2 - FIRST_LEDGER_ROW }, (_, at) => ({ first: FIRST_LEDGER_ROW + at, last: FIRST_LEDGER_ROW + at })), all, pageRoom(heights.slice(0, FIRST_LEDGER_ROW), LEDGER_HEAD_ROW));
  return {
    name: options.sheetName, rowCount, columnCount: WIDTHS.length,
    cells: part.cells, merges: part.merges, styles: part.styles, columnWidths: WIDTHS, rowHeights: all,
    frozenRows: FIRST_LEDGER_ROW, validations: part.validations,
    conditions: [{ rect: ledgerColumn(LEDGER.check, rows), formula: `=${a1(FIRST_LEDGER_ROW, LEDGER.check)}<>""`, fill: '#FFF7EF', color: '#8F3A05' }],
    names: part.names, entries: [rectOf(FIRST_LEDGER_ROW, 0, rows, LEDGER.by + 1)],
    tables: [rectOf(LEDGER_HEAD_ROW, 0, rows + 1, PRINTED)],
    print: { ...PAGE, titleRows: [LEDGER_HEAD_ROW, LEDGER_HEAD_ROW], area: rectOf(0, 0, below + 2, PRINTED), breaksBefore },
  };
}

function columnLooks(part: PartBuilder, rows: number): void {
  part.style(rectOf(FIRST_LEDGER_ROW, 0, rows, PRINTED), LOOKS.body.style);
  const small: Style = { horizontal: 'Left', size: 8 };
  const look = (column: number, style: Style): void => part.style(ledgerColumn(column, rows), style);
  look(LEDGER.day, { numberFormat: DAY, horizontal: 'Center' });
  for (const column of [LEDGER.unit, LEDGER.clause, LEDGER.case, LEDGER.fact, LEDGER.by]) look(column, { numberFormat: '@' });
  look(LEDGER.words, small);
  look(LEDGER.check, small);
  for (const column of Object.values(LEDGER_LISTS)) look(column, { numberFormat: '@', size: 8, color: '#8A8A8A' });
  part.style(rectOf(FIRST_LEDGER_ROW, 0, rows, LEDGER.by + 1), { fill: ENTRY_FILL });
}

/** The words of the clause chosen, so that nobody has to know the numbers by heart. */
function wordsOf(row: number, clauses: Formula, words: Formula): Formula {
  const chosen = cell(row, LEDGER.clause);
  return IF(binary(chosen, '=', EMPTY), EMPTY, call('IFERROR', call('INDEX', words, call('MATCH', chosen, clauses, literal(0))), EMPTY));
}

/** Why a line is counted nowhere; nothing where it is counted, or blank. */
function checkOf(row: number, units: Formula, clauses: Formula): Formula {
  const [unit, clause, count] = [cell(row, LEDGER.unit), cell(row, LEDGER.clause), cell(row, LEDGER.count)];
  const blank = (one: Formula): Formula => binary(one, '=', EMPTY);
  const listed = (one: Formula, list: Formula): Formula => call('ISNUMBER', call('MATCH', one, list, literal(0)));
  const number = IF(blank(count), literal(NO_NUMBER), IF(call('ISNUMBER', count), IF(binary(count, '<', literal(0)), literal(NO_NUMBER), EMPTY), literal(NO_NUMBER)));
  const whole = IF(listed(unit, units), IF(listed(clause, clauses), number, literal('条款不在方案里')), literal('单位不在名单里'));
  return IF(call('AND', blank(unit), blank(clause), blank(count)), EMPTY, whole);
}

/** Lines that say why they are not counted. */
function faults(rows: number): Formula {
  const checks = fixedRange(ledgerColumn(LEDGER.check, rows));
  return binary(call('ROWS', checks), '-', call('COUNTBLANK', checks));
}

function validations(rows: number, lists: { readonly units: ReturnType<typeof rectOf>; readonly clauses: ReturnType<typeof rectOf> }): readonly ValidationPlan[] {
  const at = (column: number): string => a1(FIRST_LEDGER_ROW, column);
  const rule = (column: number, name: string, formula: string, message: string, list?: ReturnType<typeof rectOf>): ValidationPlan => ({
    rect: ledgerColumn(column, rows), formula, ...(list === undefined ? {} : { list }), title: `${name}填不进去`, message, promptTitle: name, prompt: message,
  });
  const inList = (column: number, list: ReturnType<typeof rectOf>): string => `=COUNTIF(${rectA1(list, true)},${at(column)})>0`;
  const text = (column: number, name: string, message: string): ValidationPlan => rule(column, name, `=LEN(${at(column)})<=200`, message);
  return [
    rule(LEDGER.day, '日期', `=OR(${at(LEDGER.day)}="",ISNUMBER(${at(LEDGER.day)}))`, '请填日期，如 2026-3-31。'),
    rule(LEDGER.unit, '单位', inList(LEDGER.unit, lists.units), '请在下拉清单里选单位。清单里没有的，先生成它的表，再重做台账。', lists.units),
    rule(LEDGER.clause, '条款', inList(LEDGER.clause, lists.clauses), '请在下拉清单里选条款的编号，条文自动带出。', lists.clauses),
    rule(LEDGER.count, '数量', `=IF(ISNUMBER(${at(LEDGER.count)}),${at(LEDGER.count)}>=0,${at(LEDGER.count)}="")`, '请填 0 以上的数，不写单位。每人每次的填乘积；酌情的填分值。查实没有、不适用的，不在台账里登记，填在单位的表上。'),
    text(LEDGER.case, '案件', '一行只写一个案件号，不写个数；几个案件的分几行。没有案件的留空。最多 200 个字。'),
    text(LEDGER.fact, '事实及依据', '请写查实的事实和依据，最多 200 个字，材料另附。'),
    text(LEDGER.by, '登记人', '请写登记人的姓名。'),
  ];
}

function putNote(part: PartBuilder, row: number, { cells }: FormRow): void {
  part.style(rectOf(row, 0, 1, PRINTED), LOOKS.note.style);
  for (const { column, columns = 1, content, style, name } of cells) {
    part.put(rectOf(row, column, 1, columns), content, style);
    if (name !== undefined) part.name(name, rectOf(row, column));
  }
}
