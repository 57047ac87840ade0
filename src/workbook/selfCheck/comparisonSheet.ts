import type { Scheme } from '../../scheme/scheme';
import { rectOf } from '../address';
import type { EnteredRow } from '../entryCells';
import { planForm, type FormCell, type FormRow } from '../form';
import type { Rect, SheetPlan } from '../plan';
import type { ClauseDifference, SelfComparison } from './compareSelf';

/** What one unit gave itself, beside what the assessors found. */
export interface ComparedUnit {
  readonly unit: string;
  /** 自查, by clause. */
  readonly entries: ReadonlyMap<string, EnteredRow>;
  readonly comparison: SelfComparison;
}

export const COMPARISON = '自查对照';
/** The lines of the clauses, all columns; of one unit after the other. */
export const COMPARISON_LINES = 'KH_self_lines';

const WIDTHS = [76, 44, 236, 40, 74, 110, 44, 48, 48, 46] as const;
const [UNIT, CLAUSE, QUOTE, SELF, CASES, REASON, ASSESSED, SELF_POINTS, ASSESSED_POINTS, DIFFERENCE] = WIDTHS.keys();
const HEADINGS = ['单位', '条款', '条文', '自查数', '案件', '理由', '查实数', '自查计分', '考核计分', '差额'];
const FIRST = 3;

/** 自查对照: every clause that a unit has filled in, with what the assessors found there on the day it was made. A record: its numbers are values. */
export function planComparisonSheet(scheme: Scheme, units: readonly ComparedUnit[], options: { readonly sheetName: string; readonly year: string; readonly day: string }): SheetPlan {
  const quotes = new Map(scheme.sections.flatMap(quotesIn));
  const lines = units.flatMap((unit) => linesOf(unit, quotes));
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: WIDTHS.length, content: `${scheme.short}自查与考核对照` }] },
    { kind: 'line', cells: [{ column: 0, columns: 3, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year }, { column: 3, columns: 7, content: `${options.day} 收回时的数，以后考核改了不会跟着变`, style: { horizontal: 'Right' } }] },
    { kind: 'head', cells: HEADINGS.map((content, column) => ({ column, content })) },
    ...lines,
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: '差额＝自查计分－考核计分：正数是自查少扣或多加的；两边一样的不列计分。自查数空着是没有查，查实数空着是待评。合计一行是总分。' }] },
  ];
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, orientation: 'landscape',
    names: [{ name: COMPARISON_LINES, rect: rectOf(FIRST, 0, Math.max(1, lines.length), WIDTHS.length) }],
    conditions: [{ rect: rectOf(FIRST, DIFFERENCE ?? 0, Math.max(1, lines.length)), formula: `=AND(ISNUMBER(J${FIRST + 1}),J${FIRST + 1}<>0)`, fill: '#FFF7EF', color: '#8F3A05' }],
  });
}

function quotesIn(section: Scheme['sections'][number]): readonly (readonly [string, string])[] {
  return [...section.items.flatMap(({ clauses }) => clauses.map(({ id, shown }) => [id, shown] as const)), ...section.sections.flatMap(quotesIn)];
}

function linesOf({ unit, entries, comparison }: ComparedUnit, quotes: ReadonlyMap<string, string>): readonly FormRow[] {
  const differing = new Map(comparison.clauses.map((one) => [one.clause, one]));
  const ids = [...quotes.keys()].filter((id) => entries.has(id) || differing.has(id));
  const total: FormRow = {
    kind: 'total',
    cells: [text(UNIT, unit), text(CLAUSE, '合计'), text(QUOTE, `自查未查 ${comparison.selfPending} 条，考核待评 ${comparison.assessedPending} 条`), number(SELF_POINTS, comparison.selfTotal), number(ASSESSED_POINTS, comparison.assessedTotal), number(DIFFERENCE, comparison.difference)],
  };
  return [total, ...ids.map((id): FormRow => ({ kind: 'body', cells: cellsOf(unit, id, quotes.get(id) ?? '', entries.get(id), differing.get(id)) }))];
}

function cellsOf(unit: string, id: string, quote: string, entered: EnteredRow | undefined, differs: ClauseDifference | undefined): readonly FormCell[] {
  const same = differs === undefined ? (entered?.quantity ?? '') : differs.assessed;
  return [
    text(UNIT, unit), text(CLAUSE, id), text(QUOTE, quote), quantity(SELF, entered?.quantity ?? ''), text(CASES, entered?.cases ?? ''), text(REASON, entered?.reason ?? ''), quantity(ASSESSED, same),
    ...(differs === undefined ? [] : [number(SELF_POINTS, differs.selfPoints), number(ASSESSED_POINTS, differs.assessedPoints), number(DIFFERENCE, differs.difference)]),
  ];
}

function text(column: number | undefined, content: string): FormCell {
  return { column: column ?? 0, content, style: { horizontal: 'Left', numberFormat: '@' } };
}

function number(column: number | undefined, value: string): FormCell {
  return { column: column ?? 0, content: Number(value), style: { horizontal: 'Right' } };
}

/** A count is a number; "/" and 3×2 are words. */
function quantity(column: number | undefined, value: string | number): FormCell {
  const plain = typeof value === 'string' && /^\d{1,15}(\.\d{1,6})?$/u.test(value.trim());
  return { column: column ?? 0, content: plain ? Number(value) : value, style: { horizontal: 'Center' } };
}

/** What was collected before, by unit, from the values of the sheet. */
export function readComparisonSheet(values: readonly (readonly unknown[])[], lines: Rect): ReadonlyMap<string, ReadonlyMap<string, EnteredRow>> {
  const units = new Map<string, Map<string, EnteredRow>>();
  for (const row of values.slice(lines.row, lines.row + lines.rows)) {
    const said = (column: number | undefined): string => String(row[column ?? 0] ?? '').trim();
    const [unit, clause] = [said(UNIT), said(CLAUSE)];
    if (unit === '') continue;
    const entries = units.get(unit) ?? new Map<string, EnteredRow>();
    units.set(unit, entries);
    const written: unknown = row[SELF ?? 0];
    const entered: EnteredRow = { quantity: typeof written === 'number' ? written : said(SELF), cases: said(CASES), reason: said(REASON) };
    if (clause !== '合计' && (entered.quantity !== '' || entered.cases !== '' || entered.reason !== '')) entries.set(clause, entered);
  }
  return units;
}
