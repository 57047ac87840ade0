import { leftToAssessors } from '../../reading/leftToAssessors';
import type { Scheme } from '../../scheme/scheme';
import { clausesInOrder } from '../../scheme/walk';
import { caseId } from '../../scoring/caseId';
import { ZERO, type Decimal } from '../../scoring/decimal';
import type { EntryLine } from '../../scoring/entry';
import type { EnteredRow } from '../../workbook';
import type { Kept } from '../../workbook/kept';
import type { UnitEntries } from '../entries/assign';

/** The entries of one unit as the cells of its sheet: a list may have several lines of one clause, a sheet has one row. */
export function enteredOn(scheme: Scheme, { entries, selfScores }: UnitEntries): Kept {
  const byClause = new Map<string, EntryLine[]>();
  for (const { entry } of entries) byClause.set(entry.clause, [...(byClause.get(entry.clause) ?? []), entry]);
  const discretion = new Set(clausesInOrder(scheme).filter(({ reading }) => leftToAssessors(reading)).map(({ id }) => id));
  const rows = [...byClause].map(([clause, lines]) => [clause, rowOf(lines, discretion.has(clause))] as const);
  const scores = new Map([...selfScores].map(([item, score]) => [item, score.toNumber()]));
  return { cells: [], unknown: [], unit: { entries: new Map(rows), selfScores: scores } };
}

function rowOf(lines: readonly EntryLine[], discretion: boolean): EnteredRow {
  const reason = discretion ? [...new Set(lines.flatMap(({ note }) => (note === undefined ? [] : [note])))].join('；') : '';
  const counted = lines.flatMap((line) => (line.quantity.state === 'count' ? [{ value: line.quantity.value, written: line.case ?? '' }] : []));
  if (counted.length === 0) return { quantity: lines.some(({ quantity }) => quantity.state === 'notApplicable') ? '/' : '', cases: '', reason };
  return { quantity: sumOf(counted.map(({ value }) => value)).toNumber(), cases: casesOf(counted), reason };
}

/** One case of the whole row stands alone; several, or a part of the row, each with its count. */
function casesOf(counted: readonly { readonly value: Decimal; readonly written: string }[]): string {
  const cases = new Map<string, { readonly written: string; readonly count: Decimal }>();
  for (const { value, written } of counted) {
    const id = caseId(written);
    if (id !== '') cases.set(id, { written: cases.get(id)?.written ?? written, count: (cases.get(id)?.count ?? ZERO).plus(value) });
  }
  const [first, second] = [...cases.values()];
  if (first === undefined) return '';
  if (second === undefined && first.count.eq(sumOf(counted.map(({ value }) => value)))) return first.written;
  return [...cases.values()].map(({ written, count }) => `${written}×${count.toFixed()}`).join('；');
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}
