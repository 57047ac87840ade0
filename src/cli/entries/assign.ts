import { findClause } from '../../scheme/findClause';
import type { Scheme } from '../../scheme/scheme';
import { sectionsInOrder } from '../../scheme/walk';
import type { Decimal } from '../../scoring/decimal';
import type { EntryLine } from '../../scoring/entry';
import { parseQuantity } from '../../scoring/parseQuantity';
import { quantityProblemSentence } from '../../wording/index';
import { entryLines } from '../../workbook/entryLines';
import type { EntryTable, Row } from './row';
import { addSelfScore, itemOf, type SelfScores } from './selfScore';

/** An entry with the line of the file it was written on. */
export interface PlacedEntry {
  readonly line: number;
  readonly entry: EntryLine;
}

/** What was found for one unit. `unit` is null where the list has no 单位 column. */
export interface UnitEntries {
  readonly unit: string | null;
  readonly entries: readonly PlacedEntry[];
  readonly selfScores: SelfScores;
}

export interface Assigned {
  /** In the order in which they first appear. */
  readonly units: readonly UnitEntries[];
  readonly problems: readonly LineProblem[];
}

/** What does not fit on a line of the file; `sentence` does not name the line. */
export interface LineProblem {
  readonly line: number;
  readonly sentence: string;
}

/** The rows of an entry list as entries of their units, each with its clause found, or what does not fit. */
export function assignEntries(table: EntryTable, scheme: Scheme): Assigned {
  const units = new Map<string | null, { readonly entries: PlacedEntry[]; readonly selfScores: Map<string, Decimal> }>();
  const added = (unit: string | null): { readonly entries: PlacedEntry[]; readonly selfScores: Map<string, Decimal> } => {
    const known = units.get(unit) ?? { entries: [], selfScores: new Map<string, Decimal>() };
    units.set(unit, known);
    return known;
  };
  const problems: LineProblem[] = [];
  if (!table.hasUnits) added(null);
  else if (table.rows.length === 0) problems.push({ line: 1, sentence: '只有表头，没有登记。请每个单位至少登记一行，条款和数量照实填。' });

  for (const row of table.rows) {
    const unit = table.hasUnits ? row.cells.单位 : null;
    const { entries, selfScores } = added(unit);
    const { lines, found } = row.selfScore === '' ? linesOf(row, scheme) : withSelfScore(row, scheme, selfScores);
    if (unit === '') found.unshift('单位一格空着。请写上被考核单位。');
    problems.push(...found.map((sentence) => ({ line: row.line, sentence })));
    entries.push(...lines.map((entry) => ({ line: row.line, entry })));
  }
  return { units: [...units].map(([unit, { entries, selfScores }]) => ({ unit, entries, selfScores })), problems };
}

/** A row with 自查分 names an item, or a clause of it; the clause may carry its count on the same row. */
function withSelfScore(row: Row, scheme: Scheme, selfScores: Map<string, Decimal>): { lines: readonly EntryLine[]; found: string[] } {
  const { 条款: words, 数量: quantity } = row.cells;
  const named = itemOf(scheme, words);
  const clause = named?.id === words ? null : findClause(scheme, words);
  const item = named ?? (clause?.ok ? itemOf(scheme, clause.clause.id) : undefined);
  const sentence = item === undefined ? null : addSelfScore(selfScores, item, row.selfScore);
  const onItem = clause === null;
  const { lines, found } = onItem ? { lines: [], found: quantity === '' ? [] : [`“${words}”是一项，不是一条。登记数量请填条款号，如 ${item?.clauses[0]?.id ?? ''}。`] } : linesOf(row, scheme);
  return { lines, found: [...found, ...(sentence === null ? [] : [sentence])] };
}

function linesOf({ cells }: Row, scheme: Scheme): { lines: readonly EntryLine[]; found: string[] } {
  const found: string[] = [];
  const quantity = parseQuantity(cells.数量);
  const heads = headsEntry(scheme, cells.条款);
  if (heads !== null && quantity.state !== 'problem') return { lines: [{ clause: heads, quantity }], found };
  const clause = heads === null ? findClause(scheme, cells.条款) : null;
  if (clause?.ok === false) found.push(clause.sentence);
  if (quantity.state === 'problem') found.push(quantityProblemSentence(quantity));
  if (found.length > 0 || clause?.ok !== true || quantity.state === 'problem') return { lines: [], found };
  const entered = entryLines({ clause: clause.clause.id, quantity, cases: cells.案件, note: cells.备注 });
  return entered.ok ? { lines: entered.lines, found } : { lines: [], found: [entered.sentence] };
}

/** 实际人数 of a 人均 section, by its id or by what is counted; null for other words. */
function headsEntry(scheme: Scheme, words: string): string | null {
  const found = sectionsInOrder(scheme).find(({ perHead }) => perHead !== null && (words === perHead.id || words === perHead.label));
  return found?.perHead?.id ?? null;
}
