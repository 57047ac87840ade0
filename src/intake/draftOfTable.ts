import { readClauses } from '../reading/readClauses';
import type { Reading } from '../reading/reading';
import type { ColumnRole } from '../scheme/columns';
import { amountOfTitle } from './allotment';
import { clauseSpans } from './clauseSpans';
import type { Doubt } from './doubt';
import type { Draft, DraftItem, DraftSection, NotModelledReason, Span } from './draft';
import type { LaidOut } from './layOut';
import { itemsInCell } from './itemsInCell';
import { linesIn } from './lines';
import { notesIn, partsOf } from './notes';
import type { CellText, RecognisedColumn, RecognisedItem, RecognisedTable } from './recognised';
import { itemOfStretch } from './stretch';

const ADJUSTMENTS = /^(?:[一二三四五六七八九十]+、)?(?:加减分|加扣分|扣加分|奖惩|奖罚|加分|附加分|减分)(?:项目?|指标|事项|因素)?(?:[(（].*)?$/u;

/** A scheme out of a recognised table whose words stand in a source text. */
export function draftOfTable(table: RecognisedTable, { source, spanOf, whole, end }: LaidOut): Draft {
  const vetoes: Span[] = [];
  const doubts: Doubt[] = [];
  const groups = grouped(table);
  const sections = groups.map((group): DraftSection => {
    const beside = group.cell !== null && ADJUSTMENTS.test(group.cell.text.replace(/\s+/gu, ''));
    const inner = group.contents.map(({ cell, items }) => ({ cell, items: items.flatMap((item) => draftItems(item, cell !== null, beside)) }));
    const own = inner.flatMap(({ items }) => items);
    const deep = inner.every(({ cell }) => cell !== null);
    if (!deep) for (const { cell } of inner) if (cell !== null) doubts.push({ code: 'strayWords', place: { row: cell.row, column: cell.column }, words: cell.text });
    const base = { number: null, responsible: [], perHead: null };
    const section = group.cell;
    const span = section !== null ? spanOf(section) : whole ?? { start: 0, end: source.search(/\n|$/u) };
    return {
      ...base,
      span,
      number: section === null ? null : numberOf(section.text),
      allotted: section === null ? null : amountOfTitle(section.text),
      adjustments: beside,
      sections: deep ? inner.flatMap(({ cell, items }) => (cell === null ? [] : [{ ...base, span: spanOf(cell), number: numberOf(cell.text), allotted: amountOfTitle(cell.text), adjustments: false, sections: [], items }])) : [],
      items: deep ? [] : own,
    };
  });
  const behind = notesIn(source, linesIn(source).filter(({ start }) => start >= end)).notes;
  const notModelled = vetoes.map((span): { span: Span; reason: NotModelledReason } => ({ span, reason: 'veto' }));
  return { source, columns: columnsOf(table, spanOf), sections, notes: [...table.notes.flatMap((cell) => partsOf(source, spanOf(cell))), ...behind], notModelled, doubts };

  function draftItems(item: RecognisedItem, titled: boolean, needless: boolean): DraftItem[] {
    const [first] = item.standard;
    const last = item.standard[item.standard.length - 1];
    const responsible = item.responsible.flatMap(({ text }) => text.split(/[\n、，,;；]/u)).map((name) => name.trim()).filter((name) => name !== '');
    const verification = spanOver(item.verification);
    const absolute = (cells: readonly CellText[]): Reading[] => cells.flatMap((cell) => readClauses(cell.text).map((reading) => moved(reading, spanOf(cell).start)));
    if (item.clauseCells.length > 0 && first === undefined) {
      const span = spanOver(item.clauseCells);
      const found = span === null ? null : itemOfStretch(source, span, absolute(item.clauseCells), { number: null, title: null, worth: null, needless });
      vetoes.push(...(found?.vetoes ?? []));
      return found === null ? [] : [{ ...found.item, allotted: item.allotted, responsible, verification }];
    }
    if (item.clauseCells.length > 0 || first === undefined || last === undefined) {
      const spans = item.clauseCells.map((cell) => clauseSpans(source, spanOf(cell), absolute([cell]), item.allotted));
      vetoes.push(...spans.flatMap((one) => one.vetoes));
      const number = first === undefined || titled ? null : numberOf(first.text);
      return [{ span: spanOver(item.standard), number, allotted: item.allotted, responsible, verification, clauses: spans.flatMap(({ clauses }) => clauses) }];
    }
    const stretch = { start: spanOf(first).start, end: spanOf(last).end };
    return itemsInCell(source, stretch).map(({ start, end, number }, index, all) => {
      const found = itemOfStretch(source, { start, end }, absolute(item.standard).filter((reading) => reading.end > start && reading.end <= end), { number, title: null, worth: null, needless });
      vetoes.push(...found.vetoes);
      const allotted = all.length > 1 ? found.item.allotted : item.allotted;
      return { ...found.item, allotted, responsible, verification: index === all.length - 1 ? verification : null };
    });
  }

  function spanOver(cells: readonly CellText[]): Span | null {
    const [first] = cells;
    const last = cells[cells.length - 1];
    return first === undefined || last === undefined ? null : { start: spanOf(first).start, end: spanOf(last).end };
  }
}

interface Group {
  readonly cell: CellText | null;
  readonly contents: { readonly cell: CellText | null; readonly items: RecognisedItem[] }[];
}

/** Items under their 项目 and 目标, in the table's order. A 目标 that is the item's own words is none. */
function grouped({ items }: RecognisedTable): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const own = (cell: CellText | null): CellText | null => (cell === null || item.standard.some(({ row, column }) => row === cell.row && column === cell.column) ? null : cell);
    const [section, content] = [own(item.section), own(item.content)];
    let group = groups[groups.length - 1];
    if (group === undefined || group.cell !== section) groups.push((group = { cell: section, contents: [] }));
    const inner = group.contents[group.contents.length - 1];
    if (inner !== undefined && inner.cell === content) inner.items.push(item);
    else group.contents.push({ cell: content, items: [item] });
  }
  return groups;
}

function columnsOf(table: RecognisedTable, spanOf: LaidOut['spanOf']): Draft['columns'] {
  const printed = table.columns.filter((column): column is RecognisedColumn & { role: ColumnRole } => column.words !== '' && column.role !== 'number' && column.role !== 'remark');
  const once = printed.filter(({ role }, index) => printed.findIndex((other) => other.role === role) === index);
  const columns = once.map((column) => ({ heading: spanOf({ row: headRow(table, column), column: column.column, text: column.words }), role: standardRole(table, column.role) }));
  return columns.length > 0 ? columns : [{ heading: '项目', role: 'section' }, { heading: '考核标准', role: 'standard' }];
}

/** Where a table has no column of requirements, the words its items are told by are in it: 目标, or 项目. */
function standardRole({ columns }: RecognisedTable, role: ColumnRole): ColumnRole {
  if (columns.some((column) => column.role === 'standard')) return role;
  const words = columns.some((column) => column.role === 'content') ? 'content' : 'section';
  return role === words ? 'standard' : role;
}

function headRow({ grid, head }: RecognisedTable, { column, words }: RecognisedColumn): number {
  for (let row = head?.to ?? 0; row >= (head?.from ?? 0); row -= 1) if (grid.rows[row]?.[column] === words) return row;
  return head?.to ?? 0;
}

/** 一 of 一、政治建设, 3 of 3.学习: the document's own number; null where it has none. */
export function numberOf(text: string): string | null {
  const [, number = null] = /^\s*[（(]?\s*([一二三四五六七八九十]{1,3}|\d{1,2}(?:[.．]\d{1,2}){0,2})\s*[）)、.．]/u.exec(text) ?? /^第([一二三四五六七八九十]{1,3})[部章项]/u.exec(text) ?? [];
  return number;
}

function moved(reading: Reading, by: number): Reading {
  return { ...reading, start: reading.start + by, end: reading.end + by };
}
